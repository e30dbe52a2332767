import type { OpenWorkbookProblem } from '../../app/ports';
import type { Result } from '../../domain/result';
import { failure } from '../../domain/result';
import type { Position } from '../../workbook/address';
import { cellName } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import { cellEntry } from './cell-entry';
import type { ExcelBatch } from './excel-queue';
import { nothing } from './excel-queue';

export async function writeInput(
  { context, sync }: ExcelBatch,
  name: string,
  cell: Position,
  value: CellValue,
): Promise<Result<null, OpenWorkbookProblem>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('protection/protected');
  const range = sheet.getRange(cellName(cell));
  range.load('numberFormat,format/protection/locked');
  await sync();
  if (sheet.isNullObject) return failure({ code: 'noSuchSheet', sheet: name });
  if (sheet.protection.protected && range.format.protection.locked) {
    return failure({ code: 'cellIsLocked', sheet: name, cell });
  }
  range.values = [[cellEntry(value, String(range.numberFormat[0]?.[0]))]];
  await sync();
  return nothing;
}
