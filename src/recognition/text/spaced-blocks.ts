import type { RawBlock } from '../../workbook/raw-table';
import type { FieldId } from '../table/field';
import { fieldOfHeading } from '../table/heading-meaning';
import { isRowNumber } from '../table/cell-contents';
import { sectionStart } from '../table/section-words';
import type { TextCell } from './raw-blocks';
import { paragraphOf, tableOf } from './raw-blocks';
import type { SourceLine } from './source-line';
import { isBlankLine } from './source-line';
import { plainWords } from './words-of';

/** A piece of a line and the column of letters that it begins in. */
interface Segment {
  readonly text: string;
  readonly at: number;
}

/** Tables whose columns are parted by runs of spaces, as pages are laid out in plain text; null where there is none. */
export function spacedBlocks(lines: readonly SourceLine[]): readonly RawBlock[] | null {
  const from = lines.findIndex(({ text }) => isHeading(segmentsOf(text)));
  const heading = lines[from];
  if (heading === undefined) return null;
  const next = nextTable(lines, from);
  return [...tableUnder(heading, from, lines.slice(0, next)), ...(spacedBlocks(lines.slice(next)) ?? [])];
}

/** Where the next table and the lines over it begin: at a heading in other words, repeated ones go on. */
function nextTable(lines: readonly SourceLine[], from: number): number {
  const wordsAt = (at: number): string => fieldsOf(segmentsOf(lines[at]?.text ?? '')).join();
  let at = from + 1;
  while (at < lines.length && !(isHeading(segmentsOf(lines[at]?.text ?? '')) && wordsAt(at) !== wordsAt(from))) at += 1;
  if (at === lines.length) return at;
  const isOver = (line: SourceLine | undefined): boolean => line !== undefined && segmentsOf(line.text).length < 2;
  let over = at;
  while (over > from + 1 && isOver(lines[over - 1])) over -= 1;
  // Lines that follow a row without a gap are its own.
  const gap = lines.slice(over, at).findIndex(isBlankLine);
  return gap < 0 ? at : over + gap;
}

function tableUnder(heading: SourceLine, from: number, lines: readonly SourceLine[]): readonly RawBlock[] {
  const starts = segmentsOf(heading.text).map(({ at }) => at);
  const fields = fieldsOf(segmentsOf(heading.text));
  const startsRow = fields.includes('number') ? startsNumberedRow : rowStartBy(starts, fields.indexOf('deadline'));
  const rows: TextCell[][] = [];
  const behind: SourceLine[] = [];
  for (const [at, line] of lines.entries()) {
    if (at < from) continue;
    if (isBlankLine(line)) continue;
    const segments = segmentsOf(line.text);
    const section = isSection(segments) || isNumberedSection(segments, lines, at);
    if (
      behind.length > 0 ||
      (rows.length > 1 && isSignature(segments) && !startsRow(segments)) ||
      (rows.length > 1 && !section && segments.every((one) => one.at === 0) && !startsRow(segments))
    ) {
      behind.push(line);
      continue;
    }
    const placed = starts.map((_, column) => segments.filter(({ at }) => columnAt(starts, at) === column));
    const cells = placed.map((own) => ({ text: own.map(({ text }) => text).join(' '), line: line.line }));
    const last = rows.at(-1);
    if (last === undefined || startsRow(segments) || section) rows.push(cells);
    else for (const [column, cell] of cells.entries()) append(last, column, cell);
  }
  const before = lines.slice(0, from).filter((line) => !isBlankLine(line));
  return [...before.map(paragraphOf), tableOf(rows, 'guessed'), ...behind.map(paragraphOf)];
}

function segmentsOf(text: string): readonly Segment[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ text: match[0], at: match.index }));
}

function fieldsOf(segments: readonly Segment[]): readonly (FieldId | null)[] {
  return segments.map(({ text }) => fieldOfHeading(text));
}

function isHeading(segments: readonly Segment[]): boolean {
  const named = new Set(fieldsOf(segments).filter((field) => field !== null));
  return segments.length >= 3 && named.size >= 3;
}

/** «Начальник управления образования      ________» */
function isSignature(segments: readonly Segment[]): boolean {
  return segments[0]?.at === 0 && segments.slice(1).some(({ text }) => /^[_/ ]{4,}$/.test(text));
}

function startsNumberedRow(segments: readonly Segment[]): boolean {
  return segments.length > 1 && isRowNumber(segments[0]?.text ?? '');
}

function isSection(segments: readonly Segment[]): boolean {
  return segments.length === 1 && sectionStart.test(plainWords(segments[0]?.text ?? ''));
}

/** Without numbers a row begins with a capital, and says when on its first line. */
function rowStartBy(starts: readonly number[], deadline: number): (segments: readonly Segment[]) => boolean {
  return (segments) => {
    const [first] = segments;
    if (first === undefined || columnAt(starts, first.at) !== 0 || !/^[\p{Lu}«"]/u.test(first.text)) return false;
    return deadline < 0 ? segments.length > 2 : segments.some(({ at }) => columnAt(starts, at) === deadline);
  };
}

/** «2. Соревнования» by itself on a line, and a numbered row below. */
function isNumberedSection(segments: readonly Segment[], lines: readonly SourceLine[], at: number): boolean {
  if (segments.length !== 1 || !/^(?:\d{1,2}|[IVX]{1,5})\.\s+\p{Lu}/u.test(segments[0]?.text ?? '')) return false;
  const next = lines.slice(at + 1).find((line) => !isBlankLine(line));
  return next !== undefined && startsNumberedRow(segmentsOf(next.text));
}

/** The last column that begins no more than a little behind the place. */
function columnAt(starts: readonly number[], at: number): number {
  const column = starts.filter((start) => start <= at + slack).length - 1;
  return Math.max(0, column);
}

const slack = 2;

function append(row: TextCell[], column: number, { text, line }: TextCell): void {
  const above = row[column];
  if (text === '') return;
  row[column] = above === undefined || above.text === '' ? { text, line } : { ...above, text: `${above.text} ${text}` };
}
