import { useState } from 'react';
import { useNextFrame } from './use-next-frame';

/** So many rows of a list are drawn in one task. */
const rowsAStep = 16;

interface Spread<Value> {
  readonly now: Value;
  /** What the rows after `count` still have; null: they are not drawn yet. */
  readonly before: { readonly value: Value } | null;
  readonly count: number;
}

/**
 * Gives a value to the rows of a long list a few at a time, so that hundreds of rows are not drawn in one task: null
 * for a row whose turn has not come.
 */
export function useSpread<Value>(value: Value, total: number): (row: number) => { readonly value: Value } | null {
  const [kept, setKept] = useState<Spread<Value>>({ now: value, before: null, count: rowsAStep });
  const spread = kept.now === value ? kept : restarted(kept, value, total);
  // A list that was emptied begins anew.
  const count = spread.count < total ? spread.count + rowsAStep : Math.min(spread.count, total + rowsAStep);
  useNextFrame(count === spread.count && spread === kept ? null : () => setKept({ ...spread, count }));
  return (row) => (row < spread.count ? { value: spread.now } : spread.before);
}

function restarted<Value>({ now, before, count }: Spread<Value>, value: Value, total: number): Spread<Value> {
  return { now: value, before: count < total ? before : { value: now }, count: rowsAStep };
}
