import type { RawBlock } from '../../workbook/raw-table';
import { isRowNumber } from '../table/cell-contents';
import type { TextCell } from './raw-blocks';
import { paragraphOf, tableOf } from './raw-blocks';
import type { SourceLine } from './source-line';
import { isBlankLine } from './source-line';

/** Tables with a row a line and tabs between cells; a cell may run on over further lines without tabs. */
export function tabSeparatedBlocks(lines: readonly SourceLine[]): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  let rows: TextCell[][] = [];
  // Cells of the last row that was whole: rows under a section line are torn like those before it.
  let carried = 0;
  const flush = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    carried = Math.max(widthOf(rows), isHeadless(rows) || rows.length === 0 ? carried : 0);
    rows = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlankLine(line)) continue;
    const last = rows.at(-1);
    const isNext = at > 0 && !isBlankLine(lines[at - 1] ?? line);
    const width = Math.max(widthOf(rows), isHeadless(rows) ? carried : 0);
    const isOpen = last !== undefined && isNext && (last.length < width || rows.length === 1);
    if (!line.text.includes('\t') && !beginsQuotedRow(lines, at)) {
      // «… 100 %» and «учителей» below it: the last cell of a whole row goes on in small letters.
      const goesOn = last !== undefined && isNext && last.length > 2 && /^\s*\p{Ll}/u.test(line.text);
      if (goesOn || (isOpen && last.length > 1 && hasOpenRow(lines, at, last.length, width))) append(last, line);
      else {
        flush();
        blocks.push(paragraphOf(line));
      }
      continue;
    }
    const { cells, taken } = quotedCells(lines, at);
    at += taken - 1;
    const [first, ...others] = cells;
    if (
      isOpen &&
      first !== undefined &&
      last.length + others.length <= width &&
      !isRowNumber(first.text.trim()) &&
      last.length < width
    ) {
      append(last, first);
      last.push(...others);
    } else rows.push([...cells]);
  }
  flush();
  return blocks;
}

function widthOf(rows: readonly (readonly TextCell[])[]): number {
  return Math.max(0, ...rows.slice(0, 12).map((row) => row.length));
}

/** Rows that go on with a table: the first begins with a number. */
function isHeadless([first]: readonly (readonly TextCell[])[]): boolean {
  return isRowNumber(first?.[0]?.text ?? '');
}

/** Whether what is missing of the row comes after the line: else the line is a paragraph behind a short row. */
function hasOpenRow(lines: readonly SourceLine[], at: number, length: number, width: number): boolean {
  for (let next = at + 1; next < lines.length && next < at + 12; next += 1) {
    const line = lines[next];
    if (line === undefined || isBlankLine(line)) return false;
    const tabs = line.text.split('\t').length - 1;
    if (tabs > 0) return width === 0 || length + tabs <= Math.max(width, length);
  }
  return false;
}

function append(row: TextCell[], { text }: TextCell): void {
  const last = row.pop();
  if (last !== undefined) row.push({ ...last, text: `${last.text}\n${text}` });
}

/** The cells of a row; a cell in quotes may hold line ends, as spreadsheets copy them. */
function quotedCells(
  lines: readonly SourceLine[],
  at: number,
): { readonly cells: readonly TextCell[]; readonly taken: number } {
  const first = lines[at];
  if (first === undefined) return { cells: [], taken: 1 };
  let text = first.text;
  let taken = 1;
  while (opensQuote(text) && taken < longestQuote && at + taken < lines.length) {
    text += `\n${lines[at + taken]?.text ?? ''}`;
    taken += 1;
  }
  if (opensQuote(text)) return { cells: plainCells(first.text, first.line), taken: 1 };
  return { cells: plainCells(text, first.line), taken };
}

const longestQuote = 40;

/** «"Создать центры:» with the rest of its cell, and the other cells, on lines below. */
function beginsQuotedRow(lines: readonly SourceLine[], at: number): boolean {
  if (!/^"[^"\t]+$/.test(lines[at]?.text ?? '')) return false;
  const end = lines.slice(at + 1, at + longestQuote).findIndex(({ text }) => text.includes('"'));
  return end >= 0 && /^[^"\t]*"\t/.test(lines[at + 1 + end]?.text ?? '');
}

/** Whether the last cell begins with a quotation mark and has not ended. */
function opensQuote(text: string): boolean {
  const last = text.split('\t').at(-1) ?? '';
  return last.startsWith('"') && (last.match(/"/g) ?? []).length % 2 === 1;
}

function plainCells(text: string, line: number): readonly TextCell[] {
  return text.split('\t').map((cell) => {
    const quoted = /^"([\s\S]*)"$/.exec(cell)?.[1];
    const isQuoted = quoted !== undefined && (quoted.includes('\n') || quoted.includes('""'));
    return { text: isQuoted ? quoted.replaceAll('""', '"') : cell, line };
  });
}
