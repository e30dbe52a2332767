import type { Expression } from './expression';
import { call, constant } from './expression';
import { sameExpression } from './same-expression';

/** FALSE where the guard is false: what stands behind it is then not asked. */
export function guarded<R>(guard: Expression<R>, then: Expression<R>): Expression<R> {
  return call('IF', guard, then, constant(false));
}

/** Of no parts, what such a question is about nothing. */
export function joined<R>(name: 'AND' | 'OR', parts: readonly Expression<R>[]): Expression<R> {
  const [only, ...others] = underOneGuard(name, parts);
  if (only === undefined) return constant(name === 'AND');
  return others.length === 0 ? only : call(name, only, ...others);
}

/**
 * Parts with the same guard are asked behind it at once, so that a person who follows a formula meets each guard
 * once: `OR(IF(g,a,FALSE),IF(g,b,FALSE))` is `IF(g,OR(a,b),FALSE)`, and with `NOT(g)` beside them `IF(g,OR(a,b),TRUE)`.
 */
function underOneGuard<R>(name: 'AND' | 'OR', parts: readonly Expression<R>[]): readonly Expression<R>[] {
  if (parts.length < 2) return parts;
  const groups: Group<R>[] = [];
  for (const part of parts) {
    const split = splitGuard(part);
    const [guard, own] = split === null ? [null, part] : [split.guard, split.then];
    const group = groups.find((one) =>
      guard === null || one.guard === null
        ? one.guard === guard && sameExpression(one.first, own)
        : sameExpression(one.guard, guard),
    );
    if (group === undefined) groups.push({ guard, first: own, others: [] });
    else if (guard !== null) group.others.push(own);
  }
  return groups.flatMap((group) => mergedGroup(name, group, groups));
}

/** Parts behind one guard, or with null for it one part that has none. */
interface Group<R> {
  readonly guard: Expression<R> | null;
  readonly first: Expression<R>;
  readonly others: Expression<R>[];
}

/** The group as one part; none where the opposite group says its part too. */
function mergedGroup<R>(
  name: 'AND' | 'OR',
  { guard, first, others }: Group<R>,
  groups: readonly Group<R>[],
): readonly Expression<R>[] {
  if (guard === null) {
    const negated = name === 'OR' ? negatedOf(first) : null;
    const isSaid = negated !== null && groups.some((one) => one.guard !== null && sameExpression(one.guard, negated));
    return isSaid ? [] : [first];
  }
  const isOpposite = (one: Group<R>): boolean => {
    const negated = one.guard === null ? negatedOf(one.first) : null;
    return negated !== null && sameExpression(negated, guard);
  };
  return [call('IF', guard, joined(name, [first, ...others]), constant(name === 'OR' && groups.some(isOpposite)))];
}

/** What stands behind a guard, `IF(guard,then,FALSE)`; null for anything else. */
function splitGuard<R>(part: Expression<R>): { readonly guard: Expression<R>; readonly then: Expression<R> } | null {
  if (part.kind !== 'call' || part.name !== 'IF') return null;
  const [guard, then, otherwise] = part.args;
  if (guard === undefined || then === undefined || otherwise?.kind !== 'constant') return null;
  return otherwise.value === false ? { guard, then } : null;
}

function negatedOf<R>(part: Expression<R>): Expression<R> | null {
  return part.kind === 'call' && part.name === 'NOT' ? (part.args[0] ?? null) : null;
}
