import type { Area, Position } from '../../workbook/address';
import type { Sheet } from '../../workbook/sheet';
import type { Tracks } from './tracks';
import { columnTracks, rowTracks, startOf } from './tracks';

/** Where everything of a sheet stands. */
export interface SheetGeometry {
  readonly rows: Tracks;
  readonly columns: Tracks;
  /** The merged area that a cell belongs to. */
  readonly mergeAt: (row: number, column: number) => Area | null;
  readonly merges: readonly Area[];
}

const known = new WeakMap<Sheet, SheetGeometry>();

/** Reckoned once for every state of a sheet. */
export function geometryOf(sheet: Sheet): SheetGeometry {
  const found = known.get(sheet);
  if (found !== undefined) return found;
  const byRow = new Map<number, Area[]>();
  for (const merge of sheet.merges) {
    for (let row = merge.from.row; row <= merge.to.row; row += 1) byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  }
  const geometry: SheetGeometry = {
    rows: rowTracks(sheet),
    columns: columnTracks(sheet),
    mergeAt: (row, column) =>
      byRow.get(row)?.find(({ from, to }) => from.column <= column && column <= to.column) ?? null,
    merges: sheet.merges,
  };
  known.set(sheet, geometry);
  return geometry;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf({ rows, columns }: SheetGeometry, { from, to }: Area): Box {
  const left = startOf(columns, from.column);
  const top = startOf(rows, from.row);
  return { left, top, width: startOf(columns, to.column + 1) - left, height: startOf(rows, to.row + 1) - top };
}

/** The area of a cell as it is seen: its merge, or itself. */
export function seenArea(geometry: SheetGeometry, { row, column }: Position): Area {
  return geometry.mergeAt(row, column) ?? { from: { row, column }, to: { row, column } };
}
