import type { CellError } from '../cell-value';
import { criterionTest } from './criterion';
import type { FunctionName } from './expression';
import { compareScalars, errorOf, isError, isMatrix, toBoolean, toNumber, toText } from './operand';
import type { Matrix, Operand, Scalar } from './operand';

/** Every function but IF, which alone leaves an argument uncalculated. */
export const functions: Readonly<Record<Exclude<FunctionName, 'IF'>, (args: readonly Operand[]) => Scalar>> = {
  AND: (args) => fold(logicals(args), (values) => values.every(Boolean)),
  OR: (args) => fold(logicals(args), (values) => values.some(Boolean)),
  NOT: ([arg]) => {
    const value = toBoolean(scalar(arg));
    return isError(value) ? value : !value;
  },
  ISNUMBER: ([arg]) => typeof scalar(arg) === 'number',
  ISBLANK: ([arg]) => scalar(arg) === null,
  SUM: (args) => fold(numbers(args), (values) => values.reduce((sum, value) => sum + value, 0)),
  SUMPRODUCT: sumProduct,
  COUNT: (args) => args.flatMap(cells).filter((cell) => typeof cell === 'number').length,
  COUNTIF: (args) => matchingRows(args).length,
  COUNTIFS: (args) => matchingRows(args).length,
  SUMIFS: ([summed, ...criteria]) => {
    const values = summed === undefined ? [] : cells(summed);
    return functions.SUM([{ rows: [matchingRows(criteria).map((row) => values[row] ?? null)] }]);
  },
  INDEX: ([range, row, column]) => {
    const rows = range !== undefined && isMatrix(range) ? range.rows : [[scalar(range)]];
    const at = toNumber(scalar(row));
    const across = column === undefined ? 1 : toNumber(scalar(column));
    if (isError(at)) return at;
    if (isError(across)) return across;
    const line = rows.length === 1 && column === undefined ? rows[0]?.[at - 1] : rows[at - 1]?.[across - 1];
    return line === undefined ? errorOf('#REF!') : line;
  },
  MATCH: ([sought, range]) => {
    const wanted = scalar(sought);
    if (isError(wanted)) return wanted;
    const found = (range === undefined ? [] : cells(range)).findIndex(
      (cell) =>
        !isError(cell) &&
        cell !== null &&
        wanted !== null &&
        typeof cell === typeof wanted &&
        compareScalars(cell, wanted) === 0,
    );
    return found < 0 ? errorOf('#N/A') : found + 1;
  },
  ROUND: ([arg, digits]) => {
    const value = toNumber(scalar(arg));
    const places = toNumber(scalar(digits));
    if (isError(value)) return value;
    return isError(places) ? places : roundHalfAway(value, places);
  },
  MIN: (args) => fold(numbers(args), (values) => (values.length === 0 ? 0 : values.reduce((a, b) => Math.min(a, b)))),
  MAX: (args) => fold(numbers(args), (values) => (values.length === 0 ? 0 : values.reduce((a, b) => Math.max(a, b)))),
  ABS: ([arg]) => {
    const value = toNumber(scalar(arg));
    return isError(value) ? value : Math.abs(value);
  },
  TEXT: ([arg, format]) => {
    const value = toNumber(scalar(arg));
    if (isError(value)) return value;
    const decimals = /^0(?:\.(0+))?$/.exec(String(scalar(format)));
    return decimals === null
      ? errorOf('#VALUE!')
      : roundHalfAway(value, decimals[1]?.length ?? 0).toFixed(decimals[1]?.length ?? 0);
  },
  LEN: ([arg]) => {
    const text = toText(scalar(arg));
    return isError(text) ? text : text.length;
  },
};

/** 2.5 → 3 and −2.5 → −3, by the decimal digits as written: 1.005 rounds to 1.01. */
export function roundHalfAway(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  const [mantissa = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const [digitsOf = '0', power = '0'] = String(shifted).split('e');
  const rounded = Number(`${digitsOf}e${Number(power) - digits}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

function scalar(operand: Operand | undefined): Scalar {
  if (operand === undefined) return null;
  if (!isMatrix(operand)) return operand;
  const only = operand.rows.length === 1 && operand.rows[0]?.length === 1;
  return only ? (operand.rows[0]?.[0] ?? null) : errorOf('#VALUE!');
}

function cells(operand: Operand): readonly Scalar[] {
  return isMatrix(operand) ? operand.rows.flat() : [operand];
}

/** Numbers among the arguments: in ranges texts, booleans and blanks are passed over; an error spoils the whole. */
function numbers(args: readonly Operand[]): readonly number[] | CellError {
  const found: number[] = [];
  for (const arg of args) {
    for (const cell of cells(arg)) {
      if (isError(cell)) return cell;
      if (typeof cell === 'number') found.push(cell);
      else if (!isMatrix(arg)) {
        const value = toNumber(cell);
        if (isError(value)) return value;
        found.push(value);
      }
    }
  }
  return found;
}

function logicals(args: readonly Operand[]): readonly boolean[] | CellError {
  const found: boolean[] = [];
  for (const arg of args) {
    for (const cell of cells(arg)) {
      if (isMatrix(arg) && (cell === null || typeof cell === 'string')) continue;
      const value = toBoolean(cell);
      if (isError(value)) return value;
      found.push(value);
    }
  }
  return found.length === 0 ? errorOf('#VALUE!') : found;
}

function fold<Item>(items: readonly Item[] | CellError, of: (items: readonly Item[]) => Scalar): Scalar {
  return 'error' in items ? items : of(items);
}

/** Indices, row by row, at which every range of `range, criterion, range, criterion, …` passes its test. */
function matchingRows(args: readonly Operand[]): readonly number[] {
  let rows: readonly number[] | null = null;
  for (let at = 0; at + 1 < args.length; at += 2) {
    const range = cells(args[at] ?? null);
    const test = criterionTest(scalar(args[at + 1]));
    const candidates: readonly number[] = rows ?? range.map((_, row) => row);
    rows = candidates.filter((row) => test(range[row] ?? null));
  }
  return rows ?? [];
}

function sumProduct(args: readonly Operand[]): Scalar {
  const columns = args.map(cells);
  const length = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== length)) return errorOf('#VALUE!');
  let sum = 0;
  for (let row = 0; row < length; row += 1) {
    let product = 1;
    for (const column of columns) {
      const cell = column[row] ?? null;
      if (isError(cell)) return cell;
      product *= typeof cell === 'number' ? cell : 0;
    }
    sum += product;
  }
  return sum;
}

/** Applies a function of two scalars to ranges, cell by cell; a single value goes with every cell. */
export function broadcast(left: Operand, right: Operand, of: (left: Scalar, right: Scalar) => Scalar): Operand {
  if (!isMatrix(left) && !isMatrix(right)) return of(left, right);
  const rows = Math.max(isMatrix(left) ? left.rows.length : 1, isMatrix(right) ? right.rows.length : 1);
  const at = (operand: Operand, row: number, column: number): Scalar =>
    isMatrix(operand) ? (operand.rows[row]?.[column] ?? null) : operand;
  const width = (matrix: Operand, row: number): number => (isMatrix(matrix) ? (matrix.rows[row]?.length ?? 0) : 1);
  const result: Matrix = {
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: Math.max(width(left, row), width(right, row)) }, (__, column) =>
        of(at(left, row, column), at(right, row, column)),
      ),
    ),
  };
  return result;
}
