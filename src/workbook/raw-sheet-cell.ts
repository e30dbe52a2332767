import type { Area, Position } from './address';
import type { CellValue } from './cell-value';
import { isCellDate } from './cell-value';
import type { RawCell } from './raw-table';

/** Finds the merged area that starts at a cell, however many there are. */
export type MergeAt = (at: Position) => Area | undefined;

export function mergesByCorner(merges: readonly Area[]): MergeAt {
  const rows = new Map<number, Map<number, Area>>();
  for (const merge of merges) {
    const { row, column } = merge.from;
    const line = rows.get(row) ?? new Map<number, Area>();
    rows.set(row, line.set(column, merge));
  }
  return ({ row, column }) => rows.get(row)?.get(column);
}

/** A cell of a sheet as recognition reads it: `text` is what the sheet shows of the value. */
export function rawSheetCell(
  sheet: string,
  { row, column }: Position,
  text: string,
  value: CellValue,
  merge: Area | undefined,
): RawCell {
  return {
    text,
    value: typeof value === 'number' || isCellDate(value) ? value : null,
    row,
    column,
    rowSpan: merge === undefined ? 1 : merge.to.row - row + 1,
    columnSpan: merge === undefined ? 1 : merge.to.column - column + 1,
    address: { in: 'sheet', sheet, row, column },
  };
}
