import type { LocalDate } from '../domain/local-date';

/**
 * An error that stands in a cell. `#UNREADABLE!` is ours: the file points at a text that is not there, so the
 * cell is neither blank nor a value. `#NOT_CALCULATED!` is ours too: a formula whose program left no result.
 */
export const cellErrorCodes = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#NOT_CALCULATED!',
  '#UNREADABLE!',
] as const;
export type CellErrorCode = (typeof cellErrorCodes)[number];

export interface CellError {
  readonly error: CellErrorCode;
}

/** A number that the cell shows as a day. A time of day is dropped: the forms know none. */
export interface CellDate {
  readonly date: LocalDate;
}

/** What a cell holds. Null is blank, which is neither zero nor an empty text. */
export type CellValue = number | string | boolean | CellDate | CellError | null;

export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (isCellDate(a)) return isCellDate(b) && a.date === b.date;
  if (isCellError(a)) return isCellError(b) && a.error === b.error;
  return a === b;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isCellDate(value: CellValue): value is CellDate {
  return typeof value === 'object' && value !== null && 'date' in value;
}
