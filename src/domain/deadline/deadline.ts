import type { OpenSpan } from '../date-span';

export const recurrences = [
  'none',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'twiceAYear',
  'yearly',
  'every2Years',
  'every3Years',
] as const;
export type Recurrence = (typeof recurrences)[number];

/** Why a reading is not certain. */
export type DeadlineDoubt =
  | 'noDeadline'
  | 'noDateInText'
  | 'monthWithoutYear'
  | 'yearListOrSpan'
  | 'monthsOfFrequencyNotNamed'
  | 'schoolYearsNamedByOneYear'
  | 'calendarYearInSchoolPlan'
  | 'yearNotNamed'
  | 'planPeriodUnknown'
  | 'severalDeadlines'
  | 'unreadText'
  | 'noSuchDay'
  | 'endBeforeStart'
  | 'outsidePlanPeriod'
  /** «к 2024 году», «до сентября»: the start of it or the end. */
  | 'startOrEnd'
  /** «в начале года», «ориентировочно»: the text itself is vague. */
  | 'vagueBounds'
  /** Terms, holidays, half-years of a school: each school sets its own. */
  | 'schoolTermBounds'
  /** «до конца учебного года»: 31 May or 31 August. */
  | 'schoolYearEnd'
  /** «в течение года по отдельному графику»: the day itself is set in another paper or by events. */
  | 'scheduleElsewhere';

/**
 * What a cell says about «когда». A due-only phrase («до», «не позднее») has no start; «с …» ends with the plan.
 * `ambiguous` readings are the likeliest of several; `undated` ones promise no day at all and are never overdue.
 */
export interface Deadline {
  readonly source: string;
  readonly periods: readonly OpenSpan[];
  readonly recurrence: Recurrence;
  /** Day of the month by which each occurrence is due («до 25 числа каждого месяца»), else null. */
  readonly dueDay: number | null;
  /** Whether `dueDay` counts in the last month of the occurrence or in the one after («… следующего за отчётным»). */
  readonly dueMonth: 'last' | 'following';
  readonly certainty: 'certain' | 'ambiguous' | 'undated';
  readonly reason: DeadlineDoubt | null;
}
