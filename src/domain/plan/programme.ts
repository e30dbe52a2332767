import type { DateSpan } from '../date-span';
import type { LocalDate } from '../local-date';

/** Whether «год» in the plan means January to December or September to August. */
export type PlanCalendar = 'calendar' | 'school';

/** What the plan says of itself. */
export interface Programme {
  readonly title: string;
  readonly municipality: string;
  readonly period: DateSpan | null;
  readonly calendar: PlanCalendar;
  /** The day of the act that approved the plan. */
  readonly actDate: LocalDate | null;
  readonly actNumber: string;
  /** Where the schools send their workbooks: a post and an office, not a name. */
  readonly coordinator: string;
}
