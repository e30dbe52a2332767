import type { CellValue } from '../cell-value';
import { isCellError } from '../cell-value';
import type { Condition, Truth } from './condition';
import { mapReferences, reference, referencesOf } from './expression';
import { evaluate } from './evaluate';
import { cellAt } from './reference';
import { scalarOf } from './operand';

/** The answer of a condition over the values of its cells: the same one that a sheet calculates. */
export function truthOf<R>(condition: Condition<R>, valueOf: (cell: R) => CellValue): Truth {
  switch (condition.kind) {
    case 'filled': {
      const value = valueOf(condition.cell);
      return value !== null && value !== '';
    }
    case 'isNumber':
      return typeof scalarOf(valueOf(condition.cell)) === 'number';
    case 'compare':
      return comparison(condition, valueOf);
    case 'isOneOf': {
      const text = presentText(valueOf(condition.cell));
      return text === null ? 'unknown' : condition.texts.some((one) => one.toLowerCase() === text.toLowerCase());
    }
    case 'atMostLong': {
      const text = presentText(valueOf(condition.cell));
      return text === null ? 'unknown' : text.length <= condition.length;
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
  const cells = [...referencesOf(condition.left), ...referencesOf(condition.right)];
  const values = cells.map(valueOf);
  if (values.some((value) => typeof scalarOf(value) !== 'number')) return 'unknown';
  // The two sides become a formula over one row in which cell i of the condition stands in column i.
  let next = 0;
  const numbered = (side: typeof condition.left) => mapReferences(side, () => reference(cellAt(null, 0, next++)));
  const question = {
    kind: 'operation',
    left: numbered(condition.left),
    operator: condition.operator,
    right: numbered(condition.right),
  } as const;
  const answer = evaluate(question, (_sheet, _row, column) => values[column] ?? null);
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
