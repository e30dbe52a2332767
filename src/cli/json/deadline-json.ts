import type { Deadline } from '../../domain/deadline/deadline';

/** A deadline as the command line promises it; open ends are null. */
export function deadlineJson({ source, periods, recurrence, dueDay, certainty, reason }: Deadline): object {
  return {
    source,
    periods: periods.map(({ start, end }) => ({ start, end })),
    recurrence,
    dueDay,
    certainty,
    reason,
  };
}
