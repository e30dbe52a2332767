import { normalText, sourceBetween } from '../../domain/deadline/text/normal-text';
import { sectionStart } from '../table/section-words';
import type { SourceLine } from './source-line';
import { isBlankLine } from './source-line';
import { plainWords } from './words-of';

/** `note` is for marks by hand: nothing is put there. */
export type BorderlessField =
  'number' | 'title' | 'expectedResult' | 'documentKind' | 'deadline' | 'responsible' | 'note';

/** A heading whose cells run together: the fields in their order and the lines it takes. */
export interface BorderlessHeading {
  readonly from: number;
  /** The first line behind it. */
  readonly to: number;
  readonly line: number;
  readonly fields: readonly BorderlessField[];
  readonly texts: readonly string[];
}

/** Words of a heading, each with the field that it begins. */
const words: readonly { readonly field: BorderlessField; readonly example: string; readonly pattern: RegExp }[] = [
  { field: 'number', example: '№ п/п', pattern: /(?:№|(?:^|\s)n(?=\s))(?:\s*п ?\/ ?п)?/ },
  {
    field: 'title',
    example: 'Наименование мероприятия',
    pattern:
      /(?:наименование |содержание |основные |планируемые )?мероприяти[еяй]|содержание (?:работы|деятельности)|наименование|действия/,
  },
  {
    field: 'expectedResult',
    example: 'Ожидаемые результаты',
    pattern: /(?:ожидаем\S+ |планируем\S+ )?результат\S*|показател\S+/,
  },
  {
    field: 'documentKind',
    example: 'Вид документа',
    pattern: /вид документа|итоговый документ|форма (?:отчета|завершения)/,
  },
  {
    field: 'deadline',
    example: 'Срок реализации',
    pattern: /(?:срок\S*|период|дата)(?: (?:реализации|исполнения|проведения|выполнения|внедрения))?/,
  },
  {
    field: 'responsible',
    example: 'Ответственное лицо',
    pattern: /ответственн\S+(?: (?:лицо|лица|исполнител\S+|за \S+))?|исполнител[ьи]/,
  },
  {
    field: 'note',
    example: 'Отметка о выполнении',
    pattern: /отметк[аи](?: об? (?:выполнении|исполнении))?|примечани[ея]/,
  },
];

/** The first place where the words of a heading follow one another on a few lines: a line that begins with № goes first. */
export function borderlessHeading(lines: readonly SourceLine[]): BorderlessHeading | null {
  return (
    headingBehind(lines, /^\s*(?:№|N(?:\s|$))/i) ?? headingBehind(lines, /^\s*(?:наименование|мероприят|содержание)/i)
  );
}

function headingBehind(lines: readonly SourceLine[], start: RegExp): BorderlessHeading | null {
  for (let from = 0; from < lines.length; from += 1) {
    const first = lines[from];
    if (first === undefined || isBlankLine(first) || !start.test(first.text)) continue;
    const heading = headingFrom(lines, from);
    if (heading !== null) return heading;
  }
  return null;
}

function headingFrom(lines: readonly SourceLine[], from: number): BorderlessHeading | null {
  const taken: string[] = [];
  let to = from;
  for (; to < lines.length && taken.length < 14; to += 1) {
    const line = lines[to];
    if (line === undefined) break;
    if (isBlankLine(line)) continue;
    if (taken.length > 0 && (/^\s*\d{1,2}\.?(?:\d|\s|$)/.test(line.text) || sectionStart.test(plainWords(line.text))))
      break;
    taken.push(line.text.trim());
  }
  const source = taken.join(' ');
  const normal = normalText(source);
  const { text } = normal;
  if (text.length > 250) return null;
  const found = words
    .flatMap(({ field, pattern }) => {
      const match = pattern.exec(text);
      return match === null ? [] : [{ field, at: match.index }];
    })
    .sort((a, b) => a.at - b.at);
  const isWhole =
    found.some(({ field }) => field === 'title') &&
    found.some(({ field }) => field === 'deadline' || field === 'responsible');
  if (!isWhole || found.length < 3) return null;
  const hasNumber = found.some(({ field }) => field === 'number');
  const between = (start: number, end: number): string => sourceBetween(source, normal, start, end);
  const texts = found.map(({ at }, index) =>
    between(index === 0 && hasNumber ? 0 : at, found[index + 1]?.at ?? text.length),
  );
  const before = hasNumber ? [] : [between(0, found[0]?.at ?? 0) || '№'];
  return {
    from,
    to,
    line: lines[from]?.line ?? 0,
    fields: [...(hasNumber ? [] : (['number'] as const)), ...found.map(({ field }) => field)],
    texts: [...before, ...texts],
  };
}

export const borderlessWordExamples = words;
