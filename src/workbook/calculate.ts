import type { CellValue } from './cell-value';
import { addressReader, evaluate } from './expression/evaluate';
import type { Scalar } from './expression/operand';
import { isError } from './expression/operand';
import { isDateFormat } from './date-format';
import { serialToDate } from './serial-date';
import type { Cell, Row, Sheet } from './sheet';
import type { Workbook } from './workbook';

/**
 * The workbook with the result of every formula of ours beside it, so that a viewer that does not recalculate
 * shows the same. Foreign formulas keep the value their program left. A formula that needs its own result is #REF!.
 */
export function calculate(workbook: Workbook): Workbook {
  return calculateCells(workbook, null);
}

/** The same for these formulas alone, the results of all others taken as they stand; null: for all. */
export function calculateCells(workbook: Workbook, asked: ReadonlySet<Cell> | null): Workbook {
  const isAsked = (cell: Cell | null): cell is Cell =>
    cell?.formula !== undefined && (asked === null || asked.has(cell));
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const results = new Map<Cell, CellValue>();
  const underWay = new Set<Cell>();

  const valueAt = (sheetName: string, row: number, column: number): CellValue => {
    const sheet = sheets.get(sheetName);
    if (sheet === undefined) return { error: '#REF!' };
    const cell = sheet.rows[row]?.cells[column] ?? null;
    return cell === null ? null : valueOf(cell, sheetName);
  };

  const valueOf = (cell: Cell, sheetName: string): CellValue => {
    const { formula } = cell;
    if (formula === undefined || formula.kind === 'foreign' || !isAsked(cell)) return cell.value;
    const known = results.get(cell);
    if (known !== undefined) return known;
    if (underWay.has(cell)) return { error: '#REF!' };
    underWay.add(cell);
    const result = evaluate(
      formula,
      addressReader((sheet, row, column) => valueAt(sheet ?? sheetName, row, column)),
    );
    underWay.delete(cell);
    const value = shown(result, cell);
    results.set(cell, value);
    return value;
  };

  const calculatedRow = (row: Row, sheetName: string): Row =>
    row.cells.some(isAsked)
      ? {
          ...row,
          cells: row.cells.map((cell) => (isAsked(cell) ? { ...cell, value: valueOf(cell, sheetName) } : cell)),
        }
      : row;

  /** A sheet where nothing is asked stays the same value, so that what is drawn of it stays drawn. */
  const calculatedSheet = (sheet: Sheet): Sheet => {
    const rows = sheet.rows.map((row) => calculatedRow(row, sheet.name));
    return rows.some((row, at) => row !== sheet.rows[at]) ? { ...sheet, rows } : sheet;
  };

  return { ...workbook, sheets: workbook.sheets.map(calculatedSheet) };
}

/** A reference to a blank cell shows 0, as in every spreadsheet; a number under a date format is a day. */
function shown(result: Scalar, cell: Cell): CellValue {
  if (result === null) return 0;
  if (isError(result) || typeof result !== 'number') return result;
  const date = isDateFormat(cell.style?.format ?? 'General') ? serialToDate(result) : null;
  return date === null ? result : { date };
}
