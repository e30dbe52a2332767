import type { OpenSpan } from '../../date-span';
import type { DeadlineDoubt, Recurrence } from '../deadline';

/** What a phrase comes to in the plan. No periods: it has no day, and `doubt` says why. */
export interface Reading {
  readonly periods: readonly OpenSpan[];
  readonly recurrence: Recurrence;
  readonly dueDay: number | null;
  readonly dueMonth: 'last' | 'following';
  readonly doubt: DeadlineDoubt | null;
}

export function reading(
  periods: readonly OpenSpan[],
  recurrence: Recurrence,
  doubt: DeadlineDoubt | null = null,
): Reading {
  return { periods, recurrence, dueDay: null, dueMonth: 'last', doubt };
}

export function withoutDay(doubt: DeadlineDoubt, recurrence: Recurrence = 'none'): Reading {
  return reading([], recurrence, doubt);
}
