import { dateToSerial } from '../workbook/serial-date';
import type { CellValue } from '../workbook/cell-value';
import { isCellDate, isCellError } from '../workbook/cell-value';
import type { CellStyle } from '../workbook/style';
import { dateText, numberText } from '../text/number-text';
import { booleanText } from '../text/workbench-text';
import { plainFormat } from './plain-format';

/** Shows a number or a text by a number format. */
export type Formatter = (pattern: string, value: number | string) => string;

const dateFormat = 'dd.mm.yyyy';

let formatter: Formatter | null = null;
let loading: Promise<void> | null = null;
const watchers = new Set<() => void>();

/** The library of all number formats comes when a cell first needs it; our own workbooks do without. */
function loadFormats(): void {
  loading ??= import('numfmt').then(({ format }) => {
    formatter = (pattern, value) => format(pattern, value, { locale: 'ru', nbsp: true, skipChar: '' });
    for (const watcher of watchers) watcher();
  });
}

/** Calls back when cells are shown better than before. */
export function watchFormats(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}

export function formatsVersion(): Formatter | null {
  return formatter;
}

/** What a cell shows. Workbooks are in Russian, whatever the language of the page. */
export function cellText(value: CellValue, style: CellStyle | undefined): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return booleanText(value);
  if (isCellDate(value)) {
    const format = style?.format ?? dateFormat;
    return isPlainDate(format) ? dateText(value.date, 'ru') : formatted(dateToSerial(value.date), format);
  }
  return formatted(value, style?.format ?? 'General');
}

/** What stands in the editor: the whole value, without rounding. */
export function editText(value: CellValue, style: CellStyle | undefined): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return cellText(value, isCellDate(value) && style?.format !== undefined ? { format: dateFormat } : undefined);
}

function isPlainDate(format: string): boolean {
  return format.toLowerCase() === dateFormat;
}

/** Most formats say nothing of texts: those that do have a fourth section or name the text in another. */
function isShownAsIs(pattern: string): boolean {
  return pattern === '@' || (!pattern.includes('@') && pattern.split(';').length < 4);
}

function formatted(value: number | string, pattern: string): string {
  if (typeof value === 'string' && isShownAsIs(pattern)) return value;
  const plain = typeof value === 'number' ? plainFormat(pattern, value) : null;
  if (plain !== null) return plain;
  if (formatter === null) loadFormats();
  try {
    if (formatter !== null) return formatter(pattern, value);
  } catch {
    // A format that the library does not know: the value itself is better than nothing.
  }
  return typeof value === 'number' ? numberText(value, 'ru', 10) : value;
}
