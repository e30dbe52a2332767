import { normalText, sourceBetween } from '../../domain/deadline/text/normal-text';
import type { SourceLine } from './source-line';
import { columnNumbers, isBlankLine } from './source-line';
import { saysSomething } from './words-of';

type LooseColumn = 'number' | 'title' | 'unit' | 'figure';

/** The heading of a table of indicators whose cells run together. */
export interface LooseHeading {
  readonly from: number;
  /** The first line behind it. */
  readonly to: number;
  readonly columns: readonly LooseColumn[];
  /** A text for each column. */
  readonly texts: readonly string[];
  /** What stands between the headings: «Значение по годам». */
  readonly left: string;
}

/** The headings that can be told apart in such a text, each with an example. */
const words: readonly { readonly column: LooseColumn; readonly example: string; readonly pattern: RegExp }[] = [
  { column: 'number', example: '№ п/п', pattern: /№(?:\s*п ?\/ ?п)?/ },
  {
    column: 'title',
    example: 'Наименование целевого показателя',
    pattern: /наименование (?:целев\S+ )?(?:показател|индикатор)[а-я]*|(?:целев\S+ )?(?:показател|индикатор)[а-я]*/,
  },
  { column: 'unit', example: 'Ед. изм.', pattern: /единиц[аы] измерени[яй]|ед\.? ?изм(?:ерения|\.|(?=\s|$))/ },
  {
    column: 'figure',
    example: 'Базовое значение (2021 год)',
    pattern:
      /(?:базов|исходн)[а-я]{2} (?:значени|уров|показател)[а-я]*(?: показател[а-я]*)?(?:,? ?\(?(?:на )?(?:\d{1,2}\.\d{1,2}\.)?20\d\d ?(?:г\.|год[а-я]?)?\)?)?/,
  },
  { column: 'figure', example: '2022 год', pattern: /20\d\d(?: ?(?:год[а-я]?|г\.))?/ },
];

/** What may stand between the headings. Any other word names a column of a meaning unknown, and the table is left as text. */
const filling =
  /(?:планов|целев|прогнозн)[а-я]+|значени[а-я]+|показател[а-я]+|период[а-я]*|по|годам|годы?|на|в|[,.:()]/g;

const longestHeading = 16;

/** The first heading of indicators over yearly values: №, title, unit, then one figure after another. */
export function looseHeading(lines: readonly SourceLine[]): LooseHeading | null {
  for (let from = 0; from < lines.length; from += 1) {
    if (!/^\s*(?:№|п\/п|наименование|целев|показател|индикатор)/i.test(lines[from]?.text ?? '')) continue;
    const heading = headingFrom(lines, from);
    if (heading !== null) return heading;
  }
  return null;
}

function headingFrom(lines: readonly SourceLine[], from: number): LooseHeading | null {
  const taken: string[] = [];
  for (let at = from; at < lines.length && taken.length < longestHeading; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlankLine(line)) continue;
    taken.push(line.text.trim());
    const next = lines.slice(at + 1).find((one) => !isBlankLine(one))?.text ?? '';
    if (!/^\s*(?:\d{1,2}(?:\.\d{1,2})*\.?\s*(?:[\p{Lu}«"]|$)|[\p{Lu}«"])/u.test(next) && !columnNumbers.test(next))
      continue;
    const read = readHeading(taken.join(' '));
    if (read !== null) return { from, to: at + 1, ...read };
  }
  return null;
}

function readHeading(source: string): Pick<LooseHeading, 'columns' | 'texts' | 'left'> | null {
  const normal = normalText(source);
  const taken: { readonly column: LooseColumn; readonly start: number; readonly end: number }[] = [];
  for (const { column, pattern } of words) {
    for (const match of normal.text.matchAll(new RegExp(pattern, 'g'))) {
      const [start, end] = [match.index, match.index + match[0].length];
      const isOnce = column !== 'figure' && taken.some((one) => one.column === column);
      if (!isOnce && !taken.some((one) => start < one.end && one.start < end)) taken.push({ column, start, end });
    }
  }
  const found = taken.sort((a, b) => a.start - b.start);
  const columns = found.map(({ column }) => column);
  if (!/^(?:number )?title (?:unit )?figure(?: figure)+$/.test(columns.join(' '))) return null;
  const between = (start: number, end: number): string => sourceBetween(source, normal, start, end);
  const texts = found.map(({ start, end }) => between(start, end));
  const ends = [0, ...found.map(({ end }) => end)];
  const gaps = ends.map((end, at) => between(end, found[at]?.start ?? normal.text.length));
  const isFilled = gaps.every((gap) => normalText(gap).text.replace(filling, '').trim() === '');
  return isFilled && areYearsInTurn(texts) ? { columns, texts, left: gaps.filter(saysSomething).join(' ') } : null;
}

/** Years one after another; the first figure may be the level at the start. */
function areYearsInTurn(texts: readonly string[]): boolean {
  const years = texts.filter((text) => /^20\d\d/.test(text)).map((text) => Number(text.slice(0, 4)));
  return years.length > 0 && years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
}

export const looseWordExamples = words;
