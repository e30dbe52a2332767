import type { DeadlineDoubt, Recurrence } from '../deadline';
import type { Stretch } from './stretch';

/**
 * Which part of a stretch of time is meant. `before` and `after` are the days next to it. «к 2024 году» is
 * `endOrStart` and «до 2024 года» `endOrBefore`: the end of a year of the plan, the edge of a year after it.
 */
export type Part =
  | 'whole'
  | 'start'
  | 'end'
  | 'before'
  | 'after'
  | 'endOrStart'
  | 'endOrBefore'
  | 'opening'
  | 'middle'
  | 'firstHalf'
  | 'secondHalf';

export type Bound = 'in' | 'by' | 'from';

/** What one phrase of a cell says. */
export type Claim =
  | {
      readonly says: 'time';
      readonly bound: Bound;
      readonly part: Part;
      readonly stretch: Stretch;
      /** The far end of «с … по …» where it cannot be joined yet («с 1 сентября до конца года»). */
      readonly to: { readonly stretch: Stretch; readonly part: Part } | null;
      /** «в конце каждого года». */
      readonly each: boolean;
      readonly doubt: DeadlineDoubt | null;
    }
  | {
      readonly says: 'often';
      readonly recurrence: Recurrence;
      /** How many times each: more than one leaves the months open. */
      readonly times: number;
      readonly doubt: DeadlineDoubt | null;
    }
  | {
      readonly says: 'dueDay';
      readonly day: number;
      readonly month: 'last' | 'following';
      readonly recurrence: Recurrence | null;
    }
  /** «(отчёт за 2021 год)»: what is reported on, and a date only where there is no other. */
  | { readonly says: 'about'; readonly time: TimeClaim }
  | { readonly says: 'elsewhere' }
  | { readonly says: 'relative' }
  | { readonly says: 'exception' };

export type TimeClaim = Extract<Claim, { says: 'time' }>;
export type OftenClaim = Extract<Claim, { says: 'often' }>;

export function time(bound: Bound, part: Part, stretch: Stretch, doubt: DeadlineDoubt | null = null): TimeClaim {
  return { says: 'time', bound, part, stretch, to: null, each: false, doubt };
}

export function often(recurrence: Recurrence, times = 1, doubt: DeadlineDoubt | null = null): OftenClaim {
  return { says: 'often', recurrence, times, doubt };
}
