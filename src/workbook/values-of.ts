import type { CellValue } from './cell-value';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import type { SheetValues, WorkbookValues } from './workbook-values';

/** What a fast scan of the workbook's file would give. */
export function valuesOf(workbook: Workbook): WorkbookValues {
  return { sheets: workbook.sheets.map(sheetValuesOf), properties: workbook.properties };
}

/** Sheets are values: the same sheet gives the same values, so that readers know what has not changed. */
const known = new WeakMap<Sheet, SheetValues>();

export function sheetValuesOf(sheet: Sheet): SheetValues {
  const values = known.get(sheet) ?? readSheet(sheet);
  known.set(sheet, values);
  return values;
}

function readSheet(sheet: Sheet): SheetValues {
  const rows: number[] = [];
  const columns: number[] = [];
  const values: CellValue[] = [];
  sheet.rows.forEach((row, rowIndex) =>
    row.cells.forEach((cell, column) => {
      if (cell === null || cell.value === null) return;
      rows.push(rowIndex);
      columns.push(column);
      values.push(cell.value);
    }),
  );
  return { name: sheet.name, visibility: sheet.visibility, rows, columns, values };
}
