import type { Expression, Operator } from './expression';
import { call, constant, mapReferences, operation, reference, referencesOf } from './expression';
import { guarded, joined } from './guard';
import { distinctExpressions } from './same-expression';

/** Blank and unreadable cells make a comparison neither true nor false. */
export type Truth = true | false | 'unknown';

type NumberComparison = '<' | '<=' | '>' | '>=' | '=' | '<>';

/**
 * A question about data that may be missing, with three answers. It has two interpreters that must agree:
 * `truthOf` here (truth.ts) and, in a sheet, the expression that `whenTrue` or `whenFalse` compiles it to.
 */
export type Condition<R> =
  /** Something stands there, even if it is unreadable. Never unknown. */
  | { readonly kind: 'filled'; readonly cell: R }
  /** No error stands there. Never unknown. */
  | { readonly kind: 'readable'; readonly cell: R }
  /** A number or a day stands there. Never unknown. */
  | { readonly kind: 'isNumber'; readonly cell: R }
  /** Unknown unless every cell on both sides is a number. */
  | {
      readonly kind: 'compare';
      readonly left: Expression<R>;
      readonly operator: NumberComparison;
      readonly right: Expression<R>;
    }
  /** The text is one of these, case aside. Unknown where the cell is blank or an error. */
  | { readonly kind: 'isOneOf'; readonly cell: R; readonly texts: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition<R>[] }
  | { readonly kind: 'not'; readonly of: Condition<R> };

export function compare<R>(left: Expression<R>, operator: NumberComparison, right: Expression<R>): Condition<R> {
  return { kind: 'compare', left, operator, right };
}

/** An expression that is TRUE exactly where the condition is true: unknown gives FALSE. */
export function whenTrue<R>(condition: Condition<R>): Expression<R> {
  return compile(condition, 'true');
}

/** An expression that is TRUE exactly where the condition is false: unknown gives FALSE. */
export function whenFalse<R>(condition: Condition<R>): Expression<R> {
  return compile(condition, 'false');
}

/** `then` where the condition is true, `otherwise` where it is false or unknown. */
export function choose<A, B, C>(
  condition: Condition<A>,
  then: Expression<B>,
  otherwise: Expression<C>,
): Expression<A | B | C> {
  const asked: Expression<A | B | C> = whenTrue(condition);
  return call<A | B | C>('IF', asked, then, otherwise);
}

/** Replaces the cells of a condition, and the texts it asks for: a form speaks of option values, a sheet shows titles. */
export function mapCondition<From, To>(
  condition: Condition<From>,
  map: (cell: From) => To,
  mapText: (text: string, cell: From) => string = (text) => text,
): Condition<To> {
  switch (condition.kind) {
    case 'filled':
    case 'readable':
    case 'isNumber':
      return { ...condition, cell: map(condition.cell) };
    case 'isOneOf': {
      const { cell } = condition;
      return { ...condition, cell: map(cell), texts: condition.texts.map((text) => mapText(text, cell)) };
    }
    case 'compare': {
      const mapped = (side: Expression<From>): Expression<To> => mapReferences(side, (cell) => reference(map(cell)));
      return { ...condition, left: mapped(condition.left), right: mapped(condition.right) };
    }
    case 'and':
    case 'or':
      return { ...condition, of: condition.of.map((part) => mapCondition(part, map, mapText)) };
    case 'not':
      return { kind: 'not', of: mapCondition(condition.of, map, mapText) };
  }
}

type Asked = 'true' | 'false';

const opposite: Readonly<Record<NumberComparison, NumberComparison>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '=': '<>',
  '<>': '=',
};

function compile<R>(condition: Condition<R>, asked: Asked): Expression<R> {
  switch (condition.kind) {
    case 'filled':
      return asked === 'true' ? isFilled(condition.cell) : isEmpty(condition.cell);
    case 'readable': {
      const readable = isReadable(condition.cell);
      return asked === 'true' ? readable : call('NOT', readable);
    }
    case 'isNumber': {
      const isNumber = call('ISNUMBER', reference(condition.cell));
      return asked === 'true' ? isNumber : call('NOT', isNumber);
    }
    case 'compare': {
      const operator = asked === 'true' ? condition.operator : opposite[condition.operator];
      const cells = [...referencesOf(condition.left), ...referencesOf(condition.right)];
      return guarded(
        joined('AND', distinctExpressions(cells.map((cell) => call('ISNUMBER', reference(cell))))),
        operation(condition.left, operator, condition.right),
      );
    }
    case 'isOneOf': {
      const operator: Operator = asked === 'true' ? '=' : '<>';
      const tests = condition.texts.map((text) => operation(reference(condition.cell), operator, constant(text)));
      // A blank cell is none of these texts anyway, unless one of them is empty.
      const isSafe = asked === 'true' && !condition.texts.includes('');
      const guard = isSafe ? isReadable(condition.cell) : isPresent(condition.cell);
      return guarded(guard, joined(asked === 'true' ? 'OR' : 'AND', tests));
    }
    case 'and':
    case 'or': {
      const parts = condition.of.map((part) => compile(part, asked));
      return joined((condition.kind === 'and') === (asked === 'true') ? 'AND' : 'OR', parts);
    }
    case 'not':
      return compile(condition.of, asked === 'true' ? 'false' : 'true');
  }
}

/** LEN of an error is an error, which is no number. */
function isReadable<R>(cell: R): Expression<R> {
  return call('ISNUMBER', call('LEN', reference(cell)));
}

/** An error is something too. */
function isFilled<R>(cell: R): Expression<R> {
  return call('IF', isReadable(cell), operation(call('LEN', reference(cell)), '>', constant(0)), constant(true));
}

function isEmpty<R>(cell: R): Expression<R> {
  return guarded(isReadable(cell), operation(call('LEN', reference(cell)), '=', constant(0)));
}

/** FALSE for blank cells and errors. */
function isPresent<R>(cell: R): Expression<R> {
  return guarded(isReadable(cell), operation(call('LEN', reference(cell)), '>', constant(0)));
}
