import type { Expression } from './expression';

/** Whether two expressions are written alike. Most differ in the first things compared, so nothing is printed for it. */
export function sameExpression<R>(a: Expression<R>, b: Expression<R>): boolean {
  return sameData(a, b);
}

/** The first of each that is written alike. */
export function distinctExpressions<R>(expressions: readonly Expression<R>[]): readonly Expression<R>[] {
  return expressions.filter((one, index) => expressions.findIndex((other) => sameExpression(one, other)) === index);
}

function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => sameData((a as Data)[name], (b as Data)[name]));
}

type Data = Readonly<Record<string, unknown>>;
