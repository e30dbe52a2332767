import type { CellValue } from '../cell-value';
import { isCellError } from '../cell-value';
import type { Condition, Truth } from './condition';
import { operation, referencesOf } from './expression';
import { evaluate } from './evaluate';
import { scalarOf } from './operand';

/** The answer of a condition over the values of its cells: the same one that a sheet calculates. */
export function truthOf<R>(condition: Condition<R>, valueOf: (cell: R) => CellValue): Truth {
  switch (condition.kind) {
    case 'filled': {
      const value = valueOf(condition.cell);
      return value !== null && value !== '';
    }
    case 'readable':
      return !isCellError(valueOf(condition.cell));
    case 'isNumber':
      return typeof scalarOf(valueOf(condition.cell)) === 'number';
    case 'compare':
      return comparison(condition, valueOf);
    case 'isOneOf': {
      const text = presentText(valueOf(condition.cell));
      if (text === null) return 'unknown';
      // To a spreadsheet 12 is not "12".
      return (
        typeof valueOf(condition.cell) === 'string' &&
        condition.texts.some((one) => one.toLowerCase() === text.toLowerCase())
      );
    }
    case 'and':
      return all(condition.of.map((part) => truthOf(part, valueOf)));
    case 'or':
      return negated(all(condition.of.map((part) => negated(truthOf(part, valueOf)))));
    case 'not':
      return negated(truthOf(condition.of, valueOf));
  }
}

function comparison<R>(condition: Extract<Condition<R>, { kind: 'compare' }>, valueOf: (cell: R) => CellValue): Truth {
  const { left, operator, right } = condition;
  const cells = [...referencesOf(left), ...referencesOf(right)];
  if (cells.some((cell) => typeof scalarOf(valueOf(cell)) !== 'number')) return 'unknown';
  const answer = evaluate(operation(left, operator, right), (cell) => scalarOf(valueOf(cell)));
  return typeof answer === 'boolean' ? answer : 'unknown';
}

function presentText(value: CellValue): string | null {
  if (value === null || value === '' || isCellError(value)) return null;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(scalarOf(value));
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes('unknown') ? 'unknown' : true;
}

function negated(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth;
}
