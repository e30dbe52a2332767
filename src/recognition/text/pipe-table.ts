import type { RawCell, RawTable } from '../../workbook/raw-table';
import type { DrawnTable } from './drawn-table';

/**
 * Reads lines of `a | b | c`, with or without outer bars, as Markdown and legal databases write them. Rows of one
 * table have nearly as many bars each; the line of dashes under the headings says nothing. Null where none begins.
 */
export function readPipeTable(lines: readonly string[], first: number): DrawnTable | null {
  let last = first - 1;
  while (last + 1 < lines.length && barsIn(lines[last + 1] ?? '') >= 2) last += 1;
  const rows = lines.slice(first, last + 1);
  if (rows.length < 2) return null;
  const outer = rows.filter((line) => line.trim().startsWith('|')).length * 2 > rows.length;
  const cells: RawCell[] = [];
  let row = 0;
  rows.forEach((line, index) => {
    if (/^[\s|:—–-]+$/.test(line)) return;
    partsOf(line, outer).forEach((text, column) => {
      if (text === '') return;
      const address = { in: 'text', line: first + index } as const;
      cells.push({ text, value: null, row, column, rowSpan: 1, columnSpan: 1, address });
    });
    row += 1;
  });
  const table: RawTable = { kind: 'table', name: '', cells, hiddenRows: [] };
  return row < 2 ? null : { table, lines: rows.length };
}

function partsOf(line: string, outer: boolean): readonly string[] {
  const parts = line.split('|').map((part) => part.trim());
  return outer && parts[0] === '' ? parts.slice(1) : parts;
}

function barsIn(line: string): number {
  return line.split('|').length - 1;
}
