import type { RawBlock } from '../../workbook/raw-table';
import { isRowNumber } from '../table/cell-contents';
import type { TextCell } from './raw-blocks';
import { paragraphOf, tableOf } from './raw-blocks';
import type { SourceLine } from './source-line';
import { isBlankLine } from './source-line';

/** Tables with a cell a line, each behind a tab; lines without a tab go on with the cell, an empty line parts rows. */
export function tabLedBlocks(lines: readonly SourceLine[]): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  let cells: LedCell[] = [];
  let afterBlank = true;
  const flush = (): void => {
    if (cells.length > 0) blocks.push(tableOf(rowsOf(cells)));
    cells = [];
  };
  for (const line of lines) {
    const last = cells.at(-1);
    if (isBlankLine(line)) afterBlank = true;
    else if (/^ *\t/.test(line.text)) {
      cells.push({ text: line.text.trim(), line: line.line, afterBlank });
      afterBlank = false;
    } else if (last !== undefined && !afterBlank) {
      cells[cells.length - 1] = { ...last, text: `${last.text}\n${line.text.trim()}` };
    } else {
      flush();
      blocks.push(paragraphOf(line));
      afterBlank = false;
    }
  }
  flush();
  return blocks;
}

interface LedCell extends TextCell {
  readonly afterBlank: boolean;
}

/** Rows as wide as the first. Empty lines stand inside rows too, so only a full row, or a number behind one, ends a row. */
function rowsOf(cells: readonly LedCell[]): readonly (readonly TextCell[])[] {
  const parted = cells.some(({ afterBlank }, at) => at > 0 && afterBlank);
  const width = firstWidth(cells);
  const rows: LedCell[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    const isSection =
      row?.length === 1 && (parted ? cell.afterBlank : isRowNumber(cell.text)) && !isRowNumber(row[0]?.text ?? '');
    const isFull = row !== undefined && (row.length >= width || isSection);
    if (row === undefined || isFull || (cell.afterBlank && isRowNumber(cell.text))) rows.push([cell]);
    else row.push(cell);
  }
  return rows;
}

/** How many cells stand before the first empty line; without empty lines, before the first number of a column or row. */
function firstWidth(cells: readonly LedCell[]): number {
  const second = cells.findIndex(({ afterBlank }, at) => at > 0 && afterBlank);
  if (second > 0) return second;
  const counted = cells.findIndex(({ text }, at) => at > 1 && text === '1' && cells[at + 1]?.text === '2');
  const numbered = cells.findIndex(({ text }, at) => at > 1 && isRowNumber(text));
  return [counted, numbered].find((at) => at > 1) ?? cells.length;
}
