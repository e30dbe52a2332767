import type { DateSpan } from '../../date-span';
import { dayNumber, monthOf, yearOf } from '../../local-date';
import type { DeadlineContext } from '../deadline-context';

/** What a clause is placed in: the plan, or the years the clause itself names. */
export interface Scope extends DeadlineContext {
  /** «ежегодно» is said, so that several years are no doubt. */
  readonly eachYear: boolean;
  /** Stages of one piece of work happen once, in their order. */
  readonly once: boolean;
}

/** Whether «год» can mean only one year. */
export function isOneYear(period: DateSpan): boolean {
  return dayNumber(period.end) - dayNumber(period.start) < 366;
}

export function isInside(span: DateSpan, period: DateSpan): boolean {
  return span.start >= period.start && span.end <= period.end;
}

/** How many days two spans share; 0 or less: none. */
export function sharedDays(a: DateSpan, b: DateSpan): number {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return dayNumber(end) - dayNumber(start) + 1;
}

/** The years whose stretches may touch the period, one before it included («ноябрь – февраль»). */
export function yearsAround(period: DateSpan): readonly number[] {
  const first = yearOf(period.start) - 1;
  return Array.from({ length: yearOf(period.end) - first + 1 }, (_, index) => first + index);
}

/** The school year a day falls into, by the year it starts in. */
export function schoolYearOf(date: DateSpan['start']): number {
  return monthOf(date) >= 9 ? yearOf(date) : yearOf(date) - 1;
}
