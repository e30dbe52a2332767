import { calculate } from './calculate';
import { fitRows } from './fit-rows';
import type { Workbook } from './workbook';

/** A drawn workbook ready for any device: results beside formulas, rows as high as their text. */
export function completeWorkbook(workbook: Workbook): Workbook {
  return fitRows(calculate(workbook));
}
