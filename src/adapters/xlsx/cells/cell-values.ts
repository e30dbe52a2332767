import { parseLocalDate } from '../../../domain/local-date';
import type { CellDate, CellError, CellErrorCode, CellValue } from '../../../workbook/cell-value';
import { cellErrorCodes } from '../../../workbook/cell-value';
import { dateToSerial, serialToDate } from '../../../workbook/serial-date';
import type { SharedStrings } from '../shared-strings';
import type { XmlScanner } from '../../xml/xml-scanner';
import { readXstring, textXml } from '../../xml/xml-write';
import { parseNumber, parseNumberText, parseOrdinal } from '../../xml/numbers';
import type { CellType, ScannedCell } from './scanned-cell';
import { scannedText } from './scan-cells';

/** What the values of a workbook's cells depend on beside the cells. */
export interface ValueContext {
  readonly strings: readonly string[];
  /** Which cell formats show a number as a day. */
  readonly dateFormats: readonly boolean[];
  /** The day of a serial number in this workbook's date system; null for a number that is no day. */
  dateOf(serial: number): CellDate | null;
}

/** Dates are few and repeat, so each is made once; a file that has thousands gains nothing from it. */
export function dateReader(system: 1900 | 1904): ValueContext['dateOf'] {
  const known = new Map<number, CellDate | null>();
  const shift = system === 1904 ? 1462 : 0;
  return (serial) => {
    const day = Math.floor(serial);
    const found = known.get(day);
    if (found !== undefined) return found;
    const date = serialToDate(day + shift);
    const cellDate = date === null ? null : { date };
    if (known.size < mostKnownDays) known.set(day, cellDate);
    return cellDate;
  };
}

const mostKnownDays = 10_000;

/** The value of a scanned cell; null where it holds none. Nothing is guessed: what cannot be read is an error. */
export function readCellValue(cell: ScannedCell, scanner: XmlScanner, context: ValueContext): CellValue {
  if (cell.start < 0 && cell.text === null) return noValue(cell);
  switch (cell.type) {
    case 'n':
      return readNumber(cell, scanner, context);
    case 's':
      return readShared(cell, scanner, context);
    case 'str':
      return readXstring(scannedText(cell, scanner));
    case 'inlineStr':
      return scannedText(cell, scanner);
    case 'b':
      return readBoolean(scannedText(cell, scanner).trim());
    case 'e':
      return errors.get(scannedText(cell, scanner).trim()) ?? unreadable;
    case 'd':
      return readIsoDate(scannedText(cell, scanner).trim());
    case 'unknown':
      return unreadable;
  }
}

/** A value as a cell writes it: its type, n being understood, and the text of its `<v>`. */
export interface WrittenValue {
  readonly type: CellType;
  readonly text: string;
}

/** Null for what is written without a value: a blank, and a formula that is still to be calculated. */
export function writeCellValue(value: CellValue, hasFormula: boolean, strings: SharedStrings): WrittenValue | null {
  if (value === null) return null;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { type: 'n', text: String(value) } : { type: 'e', text: '#NUM!' };
  }
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (typeof value === 'string') {
    return hasFormula ? { type: 'str', text: textXml(value) } : { type: 's', text: String(strings.indexOf(value)) };
  }
  if ('date' in value) return writeDate(value, hasFormula, strings);
  if (value.error === '#NOT_CALCULATED!' && hasFormula) return null;
  return { type: 'e', text: fileErrors.has(value.error) ? value.error : '#VALUE!' };
}

/** Spreadsheets know no days before March 1900 that all of them agree on: such a day is written as a text. */
function writeDate({ date }: CellDate, hasFormula: boolean, strings: SharedStrings): WrittenValue | null {
  const serial = dateToSerial(date);
  return serialToDate(serial) === date
    ? { type: 'n', text: String(serial) }
    : writeCellValue(date, hasFormula, strings);
}

/** The errors of the standard; of newer ones and of ours Excel itself writes `#VALUE!`. */
const fileErrors: ReadonlySet<CellErrorCode> = new Set([
  ...(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'] as const),
]);
const errors: ReadonlyMap<string, CellError> = new Map(cellErrorCodes.map((error) => [error, { error }]));
const unreadable: CellError = { error: '#UNREADABLE!' };
const notCalculated: CellError = { error: '#NOT_CALCULATED!' };

function readNumber(cell: ScannedCell, scanner: XmlScanner, context: ValueContext): CellValue {
  const number = cell.start < 0 ? parseNumberText(cell.text ?? '') : parseNumber(scanner.bytes, cell.start, cell.end);
  if (number === null) return scannedText(cell, scanner).trim() === '' ? noValue(cell) : unreadable;
  return context.dateFormats[cell.format] === true ? (context.dateOf(number) ?? number) : number;
}

function noValue(cell: ScannedCell): CellValue {
  return cell.hasFormula ? notCalculated : null;
}

function readShared(cell: ScannedCell, scanner: XmlScanner, { strings }: ValueContext): CellValue {
  const plain = cell.start < 0 ? -1 : parseOrdinal(scanner.bytes, cell.start, cell.end);
  const index = plain < 0 ? parseNumberText(scannedText(cell, scanner)) : plain;
  return (index === null ? undefined : strings[index]) ?? unreadable;
}

function readBoolean(text: string): CellValue {
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : unreadable;
}

/** `2021-12-31`, with a time of day or without; a time alone is a part of a day. */
function readIsoDate(text: string): CellValue {
  const [day = '', time = ''] = text.split('T');
  const date = parseLocalDate(day);
  if (date !== null) return { date };
  const match = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/.exec(day === '' ? time : day);
  if (match === null) return unreadable;
  return (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
}
