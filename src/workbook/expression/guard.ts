import type { Expression } from './expression';
import { call, constant } from './expression';

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
  const groups = new Map<string, { readonly guard: Expression<R> | null; readonly parts: Expression<R>[] }>();
  for (const part of parts) {
    const split = splitGuard(part);
    const key = JSON.stringify(split === null ? [part] : split.guard);
    const group = groups.get(key) ?? { guard: split?.guard ?? null, parts: [] };
    groups.set(key, group);
    if (split !== null || group.parts.length === 0) group.parts.push(split?.then ?? part);
  }
  const merged: Expression<R>[] = [];
  for (const { guard, parts: own } of groups.values()) {
    const [only] = own;
    if (guard === null) {
      const negated = name === 'OR' ? negatedOf(only) : null;
      if (only !== undefined && (negated === null || !groups.has(JSON.stringify(negated)))) merged.push(only);
      continue;
    }
    const hasOpposite = name === 'OR' && groups.has(JSON.stringify([call('NOT', guard)]));
    merged.push(call('IF', guard, joined(name, own), constant(hasOpposite)));
  }
  return merged;
}

/** What stands behind a guard, `IF(guard,then,FALSE)`; null for anything else. */
function splitGuard<R>(part: Expression<R>): { readonly guard: Expression<R>; readonly then: Expression<R> } | null {
  if (part.kind !== 'call' || part.name !== 'IF') return null;
  const [guard, then, otherwise] = part.args;
  if (guard === undefined || then === undefined || otherwise?.kind !== 'constant') return null;
  return otherwise.value === false ? { guard, then } : null;
}

function negatedOf<R>(part: Expression<R> | undefined): Expression<R> | null {
  return part?.kind === 'call' && part.name === 'NOT' ? (part.args[0] ?? null) : null;
}
