import type { CellError, CellErrorCode, CellValue } from '../cell-value';
import { isCellDate, isCellError } from '../cell-value';
import { dateToSerial } from '../serial-date';

/** A value inside a calculation: days are serial numbers there. */
export type Scalar = number | string | boolean | CellError | null;

/** The cells of a range, row by row. */
export interface Matrix {
  readonly rows: readonly (readonly Scalar[])[];
}

export type Operand = Scalar | Matrix;

export function isMatrix(operand: Operand): operand is Matrix {
  return typeof operand === 'object' && operand !== null && 'rows' in operand;
}

export function isError(operand: Operand): operand is CellError {
  return typeof operand === 'object' && operand !== null && 'error' in operand;
}

export function errorOf(error: CellErrorCode): CellError {
  return { error };
}

export function scalarOf(value: CellValue): Scalar {
  if (isCellDate(value)) return dateToSerial(value.date);
  // A formula without a result and an unreadable cell poison what is reckoned from them.
  if (isCellError(value) && (value.error === '#NOT_CALCULATED!' || value.error === '#UNREADABLE!'))
    return errorOf('#VALUE!');
  return value;
}

/** Arithmetic: blank is 0, a text is #VALUE!. Spreadsheets disagree on texts that look like numbers, so we never use them. */
export function toNumber(scalar: Scalar): number | CellError {
  if (scalar === null) return 0;
  if (typeof scalar === 'number' || isError(scalar)) return scalar;
  return typeof scalar === 'boolean' ? Number(scalar) : errorOf('#VALUE!');
}

export function toText(scalar: Scalar): string | CellError {
  if (scalar === null) return '';
  if (typeof scalar === 'boolean') return scalar ? 'TRUE' : 'FALSE';
  return isError(scalar) ? scalar : String(scalar);
}

/** A condition: numbers but 0 are true, a text is #VALUE!. */
export function toBoolean(scalar: Scalar): boolean | CellError {
  const number = toNumber(scalar);
  return isError(number) ? number : number !== 0;
}

/** Numbers stand before texts, texts before booleans; texts compare without case; blank equals 0, "" and FALSE. */
export function compareScalars(a: Exclude<Scalar, CellError>, b: Exclude<Scalar, CellError>): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left !== typeof right) return rank(left) - rank(right);
  return Number(left) - Number(right);
}

function compareTexts(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return left < right ? -1 : left > right ? 1 : 0;
}

function blankLike(other: Exclude<Scalar, CellError>): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
