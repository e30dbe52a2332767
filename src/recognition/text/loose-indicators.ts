import type { RawBlock } from '../../workbook/raw-table';
import { joinLines } from './join-lines';
import type { LooseHeading } from './loose-heading';
import { looseHeading } from './loose-heading';
import { looseFigures } from './loose-figures';
import { isNextNumber } from './next-number';
import type { TextCell } from './raw-blocks';
import { paragraphOf, tableOf } from './raw-blocks';
import type { SourceLine } from './source-line';
import { columnNumbers, isBlankLine } from './source-line';

/** A table of indicators in a text that lost its borders: the lines it takes, and what they are. */
export interface LooseIndicators {
  readonly from: number;
  /** The first line behind it. */
  readonly to: number;
  readonly blocks: readonly RawBlock[];
}

interface LooseRow {
  readonly number: string;
  readonly lines: SourceLine[];
  /** Where it begins in the text. */
  readonly from: number;
}

/**
 * Indicators whose cells run together: a row is told by its number, or by the row above being complete; its figures by
 * the unit before them and by their count. A row whose figures do not come out keeps all its words in its title.
 * Null where the heading or most of the rows cannot be told.
 */
export function looseIndicators(lines: readonly SourceLine[]): LooseIndicators | null {
  const heading = looseHeading(lines);
  if (heading === null) return null;
  const { rows, asides, to } = rowsBelow(lines, heading);
  const read = rows.map((row) => cellsOf(row, heading));
  const complete = read.filter((cells) => cells !== null && cells !== 'unclear').length;
  if (complete === 0 || complete * 2 < rows.length) return null;
  const line = lines[heading.from]?.line ?? 0;
  const cells = read.map((own, at) => (own === null || own === 'unclear' ? unreadRow(rows[at], heading) : own));
  const table = tableOf([heading.texts.map((text) => ({ text, line })), ...cells], 'guessed');
  const left = heading.left === '' ? [] : [paragraphOf({ text: heading.left, line })];
  return { from: heading.from, to, blocks: [...left, table, ...asides.map(paragraphOf)] };
}

interface RowsBelow {
  readonly rows: readonly LooseRow[];
  readonly asides: readonly SourceLine[];
  readonly to: number;
}

const rowStart = /^\s*(\d{1,2}(?:\.\d{1,2})*\.?)(?:\s+(?=[\p{Lu}«"])|\s*$)(.*)$/u;
const longestRow = 12;

function rowsBelow(lines: readonly SourceLine[], heading: LooseHeading): RowsBelow {
  const rows: LooseRow[] = [];
  const asides: SourceLine[] = [];
  const hasNumbers = heading.columns.includes('number');
  let at = heading.to;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlankLine(line)) continue;
    const last = rows.at(-1);
    if (columnNumbers.test(line.text)) {
      asides.push(line);
      continue;
    }
    const hasEnded = last === undefined || cellsOf(last, heading) !== null;
    const number = nextNumber(line, last, hasEnded);
    if (hasNumbers && number !== null) rows.push({ number, lines: [withoutNumber(line)], from: at });
    else if (!hasNumbers && hasEnded && /^\s*[\p{Lu}«"]/u.test(line.text)) {
      rows.push({ number: '', lines: [line], from: at });
    } else if (last === undefined || last.lines.length >= longestRow) break;
    else if (hasEnded && !goesOn(lines, at, hasNumbers ? last : null)) break;
    else last.lines.push(line);
  }
  // What did not become a row goes on as text.
  while (rows.length > 0 && cellsOf(rows.at(-1), heading) === null) at = rows.pop()?.from ?? at;
  return { rows, asides: asides.filter(({ line }) => line < (lines[at]?.line ?? Infinity)), to: at };
}

/** A number alone on its line may be a figure of a row that has not ended. */
function nextNumber({ text }: SourceLine, last: LooseRow | undefined, hasEnded: boolean): string | null {
  const [, number = '', behind = ''] = rowStart.exec(text) ?? [];
  return (hasEnded || behind !== '') && isNextNumber(number, last?.number) ? number : null;
}

function withoutNumber(line: SourceLine): SourceLine {
  return { ...line, text: rowStart.exec(line.text)?.[2] ?? '' };
}

/** Whether a title goes on behind its figures: in small letters, or before the next number. */
function goesOn(lines: readonly SourceLine[], at: number, last: LooseRow | null): boolean {
  if (/^\s*[\p{Ll}(]/u.test(lines[at]?.text ?? '')) return true;
  const next = lines.slice(at + 1).filter((line) => !isBlankLine(line));
  return last !== null && next.slice(0, 3).some((line) => nextNumber(line, last, true) !== null);
}

/** The cells of a row in the columns of the heading; null where its figures have not come yet. */
function cellsOf(row: LooseRow | undefined, { columns }: LooseHeading): readonly TextCell[] | 'unclear' | null {
  if (row === undefined) return null;
  const count = columns.filter((column) => column === 'figure').length;
  const read = looseFigures(joinLines(row.lines.map(({ text }) => text)), columns.includes('unit'), count);
  if (read === null || read === 'unclear') return read;
  const line = row.lines[0]?.line ?? 0;
  const figures = [...read.figures];
  const texts = { number: row.number, title: read.title, unit: read.unit };
  return columns.map((column) => ({ text: column === 'figure' ? (figures.shift() ?? '') : texts[column], line }));
}

function unreadRow(row: LooseRow | undefined, { columns }: LooseHeading): readonly TextCell[] {
  const line = row?.lines[0]?.line ?? 0;
  const title = joinLines((row?.lines ?? []).map(({ text }) => text));
  const texts = { number: row?.number ?? '', title, unit: '', figure: '' };
  return columns.map((column) => ({ text: texts[column], line }));
}
