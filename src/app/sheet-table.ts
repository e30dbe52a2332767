import { shownAs } from '../forms/readers/shown-as';
import type { Area } from '../workbook/address';
import { isCellDate } from '../workbook/cell-value';
import type { RawCell, RawTable } from '../workbook/raw-table';
import type { Cell, Sheet } from '../workbook/sheet';

/** A part of a sheet as a table to be recognised; null takes the whole sheet. */
export function sheetTable(sheet: Sheet, area: Area | null): RawTable {
  const inside = (row: number, column: number): boolean =>
    area === null ||
    (row >= area.from.row && row <= area.to.row && column >= area.from.column && column <= area.to.column);
  const merges = mergesByCorner(sheet.merges);
  const cells = sheet.rows.flatMap(({ cells: line }, row) =>
    line.flatMap((cell, column) => {
      if (cell === null || !inside(row, column)) return [];
      return rawCell(sheet.name, cell, row, column, merges.get(row)?.get(column));
    }),
  );
  return {
    kind: 'table',
    name: sheet.name,
    cells,
    hiddenRows: sheet.rows.flatMap(({ hidden }, row) => (hidden === true ? [row] : [])),
  };
}

/** Row → column → the area that starts there. */
function mergesByCorner(merges: readonly Area[]): ReadonlyMap<number, ReadonlyMap<number, Area>> {
  const rows = new Map<number, Map<number, Area>>();
  for (const merge of merges) {
    const { row, column } = merge.from;
    const line = rows.get(row) ?? new Map<number, Area>();
    rows.set(row, line.set(column, merge));
  }
  return rows;
}

function rawCell(
  sheet: string,
  { value, style }: Cell,
  row: number,
  column: number,
  merge: Area | undefined,
): readonly RawCell[] {
  if (value === null || value === '') return [];
  return [
    {
      text: shownAs(value, style?.format ?? 'General'),
      value: typeof value === 'number' || isCellDate(value) ? value : null,
      row,
      column,
      rowSpan: merge === undefined ? 1 : merge.to.row - row + 1,
      columnSpan: merge === undefined ? 1 : merge.to.column - column + 1,
      address: { in: 'sheet', sheet, row, column },
    },
  ];
}
