import type { LocalDate } from './local-date';

/** Days from `start` to `end`, both included. */
export interface DateSpan {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** A span with an end that may be unknown: «с 2023 г.» in a plan without a period has no end, «до 15.09» no start. */
export interface OpenSpan {
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
}
