import type { Occurrence } from '../deadline/occurrences';
import type { LocalDate } from '../local-date';
import { daysBetween } from '../local-date';

/** What a school answers for one occurrence of an activity. */
export const reportedStatuses = ['done', 'inProgress', 'notStarted', 'cancelled'] as const;
export type ReportedStatus = (typeof reportedStatuses)[number];

export interface ActivityReport {
  readonly status: ReportedStatus;
  readonly doneOn: LocalDate | null;
}

/** What the answer means on a day. */
export const activityStatuses = ['done', 'doneLate', 'inProgress', 'overdue', 'notDue', 'cancelled', 'noData'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/**
 * The state of one occurrence on the day `asOf`. The due day itself is still in time. Silence is `noData`, not
 * `overdue`: nobody knows whether the thing was done.
 */
export function statusOn(occurrence: Occurrence, report: ActivityReport | null, asOf: LocalDate): ActivityStatus {
  const pastDue = asOf > occurrence.due;
  if (report === null) return pastDue || asOf === occurrence.due ? 'noData' : 'notDue';
  switch (report.status) {
    case 'cancelled':
      return 'cancelled';
    case 'done':
      return report.doneOn !== null && report.doneOn > occurrence.due ? 'doneLate' : 'done';
    case 'inProgress':
      return pastDue ? 'overdue' : 'inProgress';
    case 'notStarted':
      return pastDue ? 'overdue' : 'notDue';
  }
}

/** How many days past its due day an open occurrence is; 0 while in time. */
export function daysOverdue(occurrence: Occurrence, asOf: LocalDate): number {
  return Math.max(0, daysBetween(occurrence.due, asOf));
}

/**
 * One status over all who report: overdue if anyone is, done if all that report are; `noData` where nobody does.
 */
export function foldStatuses(statuses: readonly ActivityStatus[]): ActivityStatus {
  const known = statuses.filter((status) => status !== 'noData');
  if (known.length === 0) return 'noData';
  if (known.includes('overdue')) return 'overdue';
  const live = known.filter((status) => status !== 'cancelled');
  if (live.length === 0) return 'cancelled';
  if (live.every((status) => status === 'done')) return 'done';
  if (live.every((status) => status === 'done' || status === 'doneLate')) return 'doneLate';
  return live.every((status) => status === 'notDue') ? 'notDue' : 'inProgress';
}
