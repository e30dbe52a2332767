import { columnName } from '../address';
import type { Corner, Expression, Operator, Reference } from './expression';

/** How strongly an operator binds; a unary minus binds strongest. */
const strength: Readonly<Record<Operator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};

/** The text of a formula, without the leading `=`: English names, commas, as files and Office.js take it. */
export function printFormula(expression: Expression): string {
  switch (expression.kind) {
    case 'constant':
      return printConstant(expression.value);
    case 'reference':
      return printReference(expression.to);
    case 'call':
      return `${expression.name}(${printAll(expression.args)})`;
    case 'operation': {
      const own = strength[expression.operator];
      // Of operators that bind alike, those on the left come first.
      return printOperand(expression.left, own) + expression.operator + printOperand(expression.right, own + 1);
    }
    case 'negative':
      // Parentheses round a constant keep -(5) apart from the constant -5.
      return expression.of.kind === 'constant' || expression.of.kind === 'operation'
        ? `-(${printFormula(expression.of)})`
        : `-${printFormula(expression.of)}`;
  }
}

export function printReference(reference: Reference): string {
  const sheet = reference.sheet === null ? '' : `${quoteSheet(reference.sheet)}!`;
  if (reference.kind === 'cell') return sheet + printCorner(reference);
  return `${sheet}${printCorner(reference.from)}:${printCorner(reference.to)}`;
}

/** `'Реестр сдачи'`; plain Latin names that are no cell address stand as they are. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[RrCc]\d*$/.test(name);
  if (plain) return name;
  return name.includes("'") ? `'${name.replaceAll("'", "''")}'` : `'${name}'`;
}

/** One of thousands of cells may hold a long list of these, so nothing is made beside the text. */
function printAll(expressions: readonly Expression[]): string {
  let text = '';
  for (const expression of expressions) text += text === '' ? printFormula(expression) : `,${printFormula(expression)}`;
  return text;
}

/** In parentheses where it binds less strongly than it has to. */
function printOperand(expression: Expression, leastStrength: number): string {
  const text = printFormula(expression);
  return expression.kind === 'operation' && strength[expression.operator] < leastStrength ? `(${text})` : text;
}

function printConstant(value: number | string | boolean): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return String(value).toUpperCase();
}

function printCorner({ row, column, fixed }: Corner): string {
  const letters = fixed === 'column' || fixed === 'both' ? `$${columnName(column)}` : columnName(column);
  return fixed === 'row' || fixed === 'both' ? `${letters}$${String(row + 1)}` : letters + String(row + 1);
}
