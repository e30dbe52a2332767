import type { DateSpan } from '../date-span';
import type { LocalDate } from '../local-date';
import type { PlanCalendar } from '../plan/programme';

/** What a phrase without a year is read against. */
export interface DeadlineContext {
  readonly period: DateSpan | null;
  readonly calendar: PlanCalendar;
  /** The day of the act that approved the plan; what fell due before it is not asked for. */
  readonly actDate: LocalDate | null;
}
