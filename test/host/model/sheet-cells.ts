import type { Area } from '../../../src/workbook/address';
import { maxColumns, maxRows } from '../../../src/workbook/address';
import type { CellFormat } from './cell-format';
import type { HostCell, HostSheet } from './host-workbook';

export const wholeSheet: Area = { from: { row: 0, column: 0 }, to: { row: maxRows - 1, column: maxColumns - 1 } };

/** More cells than this are a whole row, column or sheet, of which only the cells that exist are visited. */
const mostCells = 4_000_000;

export function cellCount({ from, to }: Area): number {
  return (to.row - from.row + 1) * (to.column - from.column + 1);
}

export function isUnbounded(area: Area): boolean {
  return cellCount(area) > mostCells || area.to.row === maxRows - 1 || area.to.column === maxColumns - 1;
}

export function cellAt(sheet: HostSheet, row: number, column: number): HostCell | undefined {
  return sheet.cells.get(row)?.get(column);
}

export function formatAt(sheet: HostSheet, row: number, column: number): CellFormat {
  return cellAt(sheet, row, column)?.format ?? sheet.base;
}

/** The cell, made where there was none. */
export function cellFor(sheet: HostSheet, row: number, column: number): HostCell {
  let line = sheet.cells.get(row);
  if (line === undefined) sheet.cells.set(row, (line = new Map<number, HostCell>()));
  let cell = line.get(column);
  if (cell === undefined) {
    cell = { content: null, formula: null, isError: false, format: sheet.base, link: null };
    line.set(column, cell);
  }
  return cell;
}

/** Every cell that exists within an area. */
export function* cellsIn(sheet: HostSheet, { from, to }: Area): Generator<[number, number, HostCell]> {
  for (const [row, line] of sheet.cells) {
    if (row < from.row || row > to.row) continue;
    for (const [column, cell] of line) if (column >= from.column && column <= to.column) yield [row, column, cell];
  }
}

/** Changes the look of an area; of a whole sheet also of the cells that are not there yet. */
export function setFormat(sheet: HostSheet, area: Area, change: (old: CellFormat) => CellFormat): void {
  if (isUnbounded(area)) {
    if (area.to.row === maxRows - 1 && area.to.column === maxColumns - 1) sheet.base = change(sheet.base);
    for (const [, , cell] of cellsIn(sheet, area)) cell.format = change(cell.format);
    return;
  }
  for (let row = area.from.row; row <= area.to.row; row += 1) {
    for (let column = area.from.column; column <= area.to.column; column += 1) {
      const cell = cellFor(sheet, row, column);
      cell.format = change(cell.format);
    }
  }
}

/** The smallest area with everything that stands on the sheet, or null where nothing does. */
export function usedArea(sheet: HostSheet, of: 'values' | 'everything'): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [row, column, cell] of cellsIn(sheet, wholeSheet)) {
    const counts =
      cell.content !== null || cell.formula !== null || (of === 'everything' && cell.format !== sheet.base);
    if (!counts) continue;
    used ??= { top: row, left: column, bottom: row, right: column };
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  }
  return used === null
    ? null
    : { from: { row: used.top, column: used.left }, to: { row: used.bottom, column: used.right } };
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.from.row <= other.to.row &&
    other.from.row <= one.to.row &&
    one.from.column <= other.to.column &&
    other.from.column <= one.to.column
  );
}
