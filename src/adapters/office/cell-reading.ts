import { errorCodeOf } from '../../text/cell-error-names';
import type { CellValue } from '../../workbook/cell-value';
import { isDateFormat } from '../../workbook/date-format';
import { serialToDate } from '../../workbook/serial-date';

/** One cell as Excel gives it: its value, what kind of value that is, its number format. */
export function readCell(value: unknown, type: string, format: unknown): CellValue {
  if (type === 'Empty' || value === '' || value === null || value === undefined) return null;
  if (type === 'Error') return { error: errorCodeOf(String(value)) };
  if (typeof value === 'number') {
    const date = isDateFormat(String(format)) ? serialToDate(value) : null;
    return date === null ? value : { date };
  }
  return typeof value === 'boolean' ? value : String(value);
}
