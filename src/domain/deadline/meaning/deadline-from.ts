import type { DateSpan, OpenSpan } from '../../date-span';
import { addDays } from '../../local-date';
import type { Deadline, DeadlineDoubt } from '../deadline';
import type { DeadlineContext } from '../deadline-context';
import type { Reading } from './reading';

/** A reading with the words it was read from; without periods it is undated. */
export function deadlineFrom(read: Reading, source: string, context: DeadlineContext): Deadline {
  const { periods, recurrence, dueDay, dueMonth, doubt } = read;
  if (periods.length === 0) return { ...undated(source, doubt ?? 'noDateInText'), recurrence, dueDay, dueMonth };
  const reason =
    doubt ?? (periods.every((period) => isFarOutside(period, context.period)) ? 'outsidePlanPeriod' : null);
  const certainty = reason === null ? 'certain' : 'ambiguous';
  return { source, periods, recurrence, dueDay, dueMonth, certainty, reason };
}

export function undated(source: string, reason: DeadlineDoubt): Deadline {
  return { source, periods: [], recurrence: 'none', dueDay: null, dueMonth: 'last', certainty: 'undated', reason };
}

/** Half a year on either side belongs to a plan still: August before the school year, the report after it. */
const margin = 183;

function isFarOutside({ start, end }: OpenSpan, plan: DateSpan | null): boolean {
  const first = start ?? end;
  const last = end ?? start;
  if (plan === null || first === null || last === null) return false;
  const outside = last < plan.start || first > plan.end;
  return outside && (first < addDays(plan.start, -margin) || last > addDays(plan.end, margin));
}
