import type { CellValue } from './cell-value';
import type { CellInput } from './with-cells';
import type { SheetValues, WorkbookValues } from './workbook-values';

/** The values with these in place of what stood there; formulas keep their last results. */
export function valuesWithCells(values: WorkbookValues, inputs: readonly CellInput[]): WorkbookValues {
  if (inputs.length === 0) return values;
  const sheets = values.sheets.map((sheet) => {
    const own = inputs.filter((input) => input.sheet === sheet.name);
    return own.length === 0 ? sheet : sheetWith(sheet, own);
  });
  return { ...values, sheets };
}

interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function sheetWith(sheet: SheetValues, inputs: readonly CellInput[]): SheetValues {
  const isReplaced = (row: number | undefined, column: number | undefined): boolean =>
    inputs.some((input) => input.row === row && input.column === column);
  const kept = sheet.values.flatMap((value, at): readonly PlacedValue[] => {
    const [row, column] = [sheet.rows[at] ?? 0, sheet.columns[at] ?? 0];
    return isReplaced(row, column) ? [] : [{ row, column, value }];
  });
  const cells = [...kept, ...inputs.filter(({ value }) => value !== null)].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
  return {
    ...sheet,
    rows: cells.map(({ row }) => row),
    columns: cells.map(({ column }) => column),
    values: cells.map(({ value }) => value),
  };
}
