import type { CellValue } from '../cell-value';
import type { Expression, Operator, Reference } from './expression';
import { broadcast, functions } from './functions';
import { compareScalars, errorOf, isError, isMatrix, scalarOf, toBoolean, toNumber, toText } from './operand';
import type { Operand, Scalar } from './operand';

/** What an evaluation finds where the expression refers to something. */
export type ReferenceReader<R> = (to: R) => Operand;

/** The result of a formula, as a spreadsheet would show it; days come out as serial numbers. */
export function evaluate<R>(expression: Expression<R>, read: ReferenceReader<R>): Scalar {
  const result = operandOf(expression, read);
  return isMatrix(result) ? errorOf('#VALUE!') : result;
}

/** Reads addresses out of a workbook; `sheet` null is the sheet of the formula. */
export function addressReader(
  cellAt: (sheet: string | null, row: number, column: number) => CellValue,
): ReferenceReader<Reference> {
  return (reference) => {
    if (reference.kind === 'cell') return scalarOf(cellAt(reference.sheet, reference.row, reference.column));
    const { sheet, from, to } = reference;
    const rows: Scalar[][] = [];
    for (let row = from.row; row <= to.row; row += 1) {
      const cells: Scalar[] = [];
      for (let column = from.column; column <= to.column; column += 1) cells.push(scalarOf(cellAt(sheet, row, column)));
      rows.push(cells);
    }
    return { rows };
  };
}

function operandOf<R>(expression: Expression<R>, read: ReferenceReader<R>): Operand {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'reference':
      return read(expression.to);
    case 'negative':
      return broadcast(operandOf(expression.of, read), null, (value) => arithmetic(0, '-', value));
    case 'operation':
      return broadcast(operandOf(expression.left, read), operandOf(expression.right, read), (left, right) =>
        operate(left, expression.operator, right),
      );
    case 'call': {
      if (expression.name === 'IF') return choose(expression.args, read);
      return functions[expression.name](expression.args.map((arg) => argument(arg, read)));
    }
  }
}

/** SUM and its kin pass over a text in a cell that is referred to, and fail on a text that is calculated. */
function argument<R>(arg: Expression<R>, read: ReferenceReader<R>): Operand {
  const operand = operandOf(arg, read);
  return arg.kind === 'reference' && !isMatrix(operand) ? { rows: [[operand]] } : operand;
}

/** IF calculates only the branch it takes: the other may divide by zero. */
function choose<R>(args: readonly Expression<R>[], read: ReferenceReader<R>): Operand {
  const [condition, then, otherwise] = args;
  if (condition === undefined || then === undefined) return errorOf('#VALUE!');
  const asked = operandOf(condition, read);
  const decided = isMatrix(asked) ? errorOf('#VALUE!') : toBoolean(asked);
  if (isError(decided)) return decided;
  if (decided) return operandOf(then, read);
  return otherwise === undefined ? false : operandOf(otherwise, read);
}

function operate(left: Scalar, operator: Operator, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
      return arithmetic(left, operator, right);
    case '&': {
      const [head, tail] = [toText(left), toText(right)];
      return isError(head) ? head : isError(tail) ? tail : head + tail;
    }
    case '=':
      return compareScalars(left, right) === 0;
    case '<>':
      return compareScalars(left, right) !== 0;
    case '<':
      return compareScalars(left, right) < 0;
    case '<=':
      return compareScalars(left, right) <= 0;
    case '>':
      return compareScalars(left, right) > 0;
    case '>=':
      return compareScalars(left, right) >= 0;
  }
}

function arithmetic(left: Scalar, operator: '+' | '-' | '*' | '/', right: Scalar): Scalar {
  const a = toNumber(left);
  const b = toNumber(right);
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (operator === '/') return b === 0 ? errorOf('#DIV/0!') : a / b;
  return operator === '+' ? a + b : operator === '-' ? a - b : a * b;
}
