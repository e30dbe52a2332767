import type { Position } from './address';
import type { CellValue } from './cell-value';
import type { Cell, Row, Sheet } from './sheet';
import type { Workbook } from './workbook';

/** A value to be written into a cell. */
export interface CellInput extends Position {
  readonly sheet: string;
  readonly value: CellValue;
}

/** The workbook with these values in place of the old ones, formulas of those cells gone; results are not recalculated. */
export function withCells(workbook: Workbook, inputs: readonly CellInput[]): Workbook {
  const bySheet = new Map<string, CellInput[]>();
  for (const input of inputs) bySheet.set(input.sheet, [...(bySheet.get(input.sheet) ?? []), input]);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own === undefined ? sheet : sheetWith(sheet, own);
    }),
  };
}

function sheetWith(sheet: Sheet, inputs: readonly CellInput[]): Sheet {
  const rows: Row[] = [...sheet.rows];
  for (const { row, column, value } of inputs) {
    while (rows.length <= row) rows.push({ cells: [] });
    const known = rows[row] ?? { cells: [] };
    const cells: (Cell | null)[] = [...known.cells];
    while (cells.length <= column) cells.push(null);
    const style = cells[column]?.style;
    cells[column] = style === undefined ? { value } : { value, style };
    rows[row] = { ...known, cells };
  }
  return { ...sheet, rows };
}
