import { format } from 'numfmt';
import { dateToSerial } from '../workbook/serial-date';
import type { CellValue } from '../workbook/cell-value';
import { isCellDate, isCellError } from '../workbook/cell-value';
import type { CellStyle } from '../workbook/style';
import { booleanText } from '../text/workbench-text';

const dateFormat = 'dd.mm.yyyy';

/** What a cell shows. Workbooks are in Russian, whatever the language of the page. */
export function cellText(value: CellValue, style: CellStyle | undefined): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (isCellDate(value)) return formatted(dateToSerial(value.date), style?.format ?? dateFormat);
  if (typeof value === 'boolean') return booleanText(value);
  return formatted(value, style?.format ?? 'General');
}

/** What stands in the editor: the whole value, without rounding. */
export function editText(value: CellValue, style: CellStyle | undefined): string {
  if (isCellDate(value)) return cellText(value, style?.format === undefined ? style : { format: dateFormat });
  if (typeof value === 'number') return String(value).replace('.', ',');
  return cellText(value, undefined);
}

function formatted(value: number | string, pattern: string): string {
  if (typeof value === 'string' && (pattern === 'General' || pattern === '@')) return value;
  try {
    return format(pattern, value, { locale: 'ru', nbsp: true, skipChar: '' });
  } catch {
    // A format that the library does not know: the value itself is better than nothing.
    return String(value);
  }
}
