import type { Workbook } from '../../src/workbook/workbook';
import { excelJsWorkbook } from './exceljs-workbook';
import { ownFflate } from './readers';

/** Ways of making a file of a workbook, by name. */
export const writers = {
  write: (workbook) => ownFflate.write(workbook),
  'ExcelJS, model and writeBuffer': (workbook) => excelJsWorkbook(workbook).xlsx.writeBuffer(),
} as const satisfies Readonly<Record<string, (workbook: Workbook) => unknown>>;
export type Writer = keyof typeof writers;
