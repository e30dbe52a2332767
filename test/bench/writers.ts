import type { Workbook } from '../../src/workbook/workbook';
import { excelJsWorkbook } from './exceljs-workbook';
import { ownFflate } from './readers';
import type { Contender } from './rounds';

export const writing = {
  own: 'write',
  excelJs: 'ExcelJS, model and writeBuffer',
  excelJsBytes: 'ExcelJS, writeBuffer alone',
} as const;

/** `models` holds ExcelJS's workbooks, filled beforehand. */
export function writers(
  models: ReadonlyMap<Workbook, ReturnType<typeof excelJsWorkbook>>,
): readonly Contender<Workbook>[] {
  return [
    { name: writing.own, run: each((workbook) => ownFflate.write(workbook)) },
    { name: writing.excelJs, run: each((workbook) => excelJsWorkbook(workbook).xlsx.writeBuffer()) },
    { name: writing.excelJsBytes, run: each((workbook) => models.get(workbook)?.xlsx.writeBuffer()) },
  ];
}

function each(write: (workbook: Workbook) => unknown): Contender<Workbook>['run'] {
  return async (workbooks) => {
    for (const workbook of workbooks) await write(workbook);
  };
}
