import { dateToSerial } from '../../workbook/serial-date';
import type { CellValue } from '../../workbook/cell-value';
import { isCellDate, isCellError } from '../../workbook/cell-value';

/** What is put into a cell so that it comes to hold just this value. Days go in as serial numbers. */
export function cellEntry(value: CellValue, format: string): number | string | boolean {
  if (value === null) return '';
  if (isCellDate(value)) return dateToSerial(value.date);
  if (isCellError(value)) return value.error;
  if (typeof value !== 'string' || format === '@') return value;
  return isMistakable(value) ? `'${value}` : value;
}

/** Texts that Excel would take for a formula, a number, a day, a truth value or an error in some language. */
function isMistakable(text: string): boolean {
  return (
    /^[=+\-@'#\s]/.test(text) || (text.length <= 40 && /\d/.test(text)) || (text.length <= 8 && !text.includes(' '))
  );
}
