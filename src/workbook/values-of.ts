import type { Steps } from '../domain/steps';
import { allSteps } from '../domain/steps';
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
  return allSteps(sheetValueSteps(sheet));
}

/** The same in steps: a sheet may have a hundred thousand rows. */
export function* sheetValueSteps(sheet: Sheet): Steps<SheetValues> {
  const values = known.get(sheet) ?? (yield* readSheet(sheet));
  known.set(sheet, values);
  return values;
}

const rowsAStep = 64;

function* readSheet(sheet: Sheet): Steps<SheetValues> {
  const rows: number[] = [];
  const columns: number[] = [];
  const values: CellValue[] = [];
  for (const [rowIndex, row] of sheet.rows.entries()) {
    if (rowIndex % rowsAStep === 0) yield;
    row.cells.forEach((cell, column) => {
      if (cell === null || cell.value === null) return;
      rows.push(rowIndex);
      columns.push(column);
      values.push(cell.value);
    });
  }
  return { name: sheet.name, visibility: sheet.visibility, rows, columns, values };
}
