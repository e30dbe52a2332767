import { shownAs } from '../forms/readers/shown-as';
import type { Area } from '../workbook/address';
import { mergesByCorner, rawSheetCell } from '../workbook/raw-sheet-cell';
import type { RawTable } from '../workbook/raw-table';
import type { Sheet } from '../workbook/sheet';

/** A part of a sheet as a table to be recognised; null takes the whole sheet. */
export function sheetTable(sheet: Sheet, area: Area | null): RawTable {
  const inside = (row: number, column: number): boolean =>
    area === null ||
    (row >= area.from.row && row <= area.to.row && column >= area.from.column && column <= area.to.column);
  const mergeAt = mergesByCorner(sheet.merges);
  const cells = sheet.rows.flatMap(({ cells: line }, row) =>
    line.flatMap((cell, column) => {
      if (cell === null || cell.value === null || cell.value === '' || !inside(row, column)) return [];
      const { value, style } = cell;
      const at = { row, column };
      return [rawSheetCell(sheet.name, at, shownAs(value, style?.format ?? 'General'), value, mergeAt(at))];
    }),
  );
  return {
    kind: 'table',
    name: sheet.name,
    cells,
    hiddenRows: sheet.rows.flatMap(({ hidden }, row) => (hidden === true ? [row] : [])),
  };
}
