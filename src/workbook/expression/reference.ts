import type { Area, Position } from '../address';
import type { CellReference, Corner, Fixed, RangeReference, Reference } from './expression';

export function cellAt(sheet: string | null, row: number, column: number, fixed: Fixed = 'none'): CellReference {
  return { kind: 'cell', sheet, row, column, fixed };
}

export function rangeOver(sheet: string | null, cells: Area, fixed: Fixed = 'both'): RangeReference {
  return { kind: 'range', sheet, from: { ...cells.from, fixed }, to: { ...cells.to, fixed } };
}

/** A single column, from one row to another. */
export function columnRange(
  sheet: string | null,
  column: number,
  fromRow: number,
  toRow: number,
  fixed: Fixed = 'both',
): RangeReference {
  return rangeOver(sheet, { from: { row: fromRow, column }, to: { row: toRow, column } }, fixed);
}

/** What a formula written for `home` refers to when it stands `by` rows and columns further. */
export function shiftReference(reference: Reference, by: Position): Reference {
  if (reference.kind === 'cell') return { ...reference, ...shiftCorner(reference, by) };
  return { ...reference, from: shiftCorner(reference.from, by), to: shiftCorner(reference.to, by) };
}

function shiftCorner(corner: Corner, by: Position): Corner {
  const rowStays = corner.fixed === 'both' || corner.fixed === 'row';
  const columnStays = corner.fixed === 'both' || corner.fixed === 'column';
  return {
    row: corner.row + (rowStays ? 0 : by.row),
    column: corner.column + (columnStays ? 0 : by.column),
    fixed: corner.fixed,
  };
}
