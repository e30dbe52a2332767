import type { CellValue } from '../cell-value';
import type { Expression, Operator, Reference } from './expression';
import { broadcast, functions } from './functions';
import { compareScalars, errorOf, isError, isMatrix, scalarOf, toBoolean, toNumber, toText } from './operand';
import type { Operand, Scalar } from './operand';

/** Where an evaluation finds its cells; `sheet` null is the sheet of the formula. */
export type CellLookup = (sheet: string | null, row: number, column: number) => CellValue;

/** The result of a formula, as a spreadsheet would show it; days come out as serial numbers. */
export function evaluate(expression: Expression, lookup: CellLookup): Scalar {
  const result = operandOf(expression, lookup);
  return isMatrix(result) ? errorOf('#VALUE!') : result;
}

function operandOf(expression: Expression, lookup: CellLookup): Operand {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'reference':
      return read(expression.to, lookup);
    case 'negative':
      return broadcast(operandOf(expression.of, lookup), null, (value) => arithmetic(0, '-', value));
    case 'operation':
      return broadcast(operandOf(expression.left, lookup), operandOf(expression.right, lookup), (left, right) =>
        operate(left, expression.operator, right),
      );
    case 'call': {
      if (expression.name === 'IF') return choose(expression.args, lookup);
      return functions[expression.name](expression.args.map((arg) => operandOf(arg, lookup)));
    }
  }
}

function read(reference: Reference, lookup: CellLookup): Operand {
  if (reference.kind === 'cell') return scalarOf(lookup(reference.sheet, reference.row, reference.column));
  const { sheet, from, to } = reference;
  const rows: Scalar[][] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    const cells: Scalar[] = [];
    for (let column = from.column; column <= to.column; column += 1) cells.push(scalarOf(lookup(sheet, row, column)));
    rows.push(cells);
  }
  return { rows };
}

/** IF calculates only the branch it takes: the other may divide by zero. */
function choose(args: readonly Expression[], lookup: CellLookup): Operand {
  const [condition, then, otherwise] = args;
  if (condition === undefined || then === undefined) return errorOf('#VALUE!');
  const asked = operandOf(condition, lookup);
  const decided = isMatrix(asked) ? errorOf('#VALUE!') : toBoolean(asked);
  if (isError(decided)) return decided;
  if (decided) return operandOf(then, lookup);
  return otherwise === undefined ? false : operandOf(otherwise, lookup);
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
