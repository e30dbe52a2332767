import type { LocalDate } from '../../domain/local-date';
import type { Occurrence } from '../../domain/deadline/occurrences';
import { occurrences } from '../../domain/deadline/occurrences';
import type { Activity } from '../../domain/plan/activity';
import type { Plan } from '../../domain/plan/plan';
import type { PreviousAnswers } from './previous-answers';
import { previousAnswer } from './previous-answers';

/** One dated obligation of an activity: a row of the school's form, and what is folded over the schools. */
export interface Obligation {
  /** Key of its row: the activity and the day, so that it survives a correction of the plan. */
  readonly key: string;
  readonly activity: Activity;
  readonly occurrence: Occurrence;
}

/** The obligations of an activity that fall due up to a day, each day once. */
export function obligationsOf(activity: Activity, plan: Plan, upTo: LocalDate): readonly Obligation[] {
  const byDay = new Map<LocalDate, Occurrence>();
  for (const deadline of activity.deadlines) {
    for (const occurrence of occurrences(deadline, plan.programme.calendar)) {
      if (occurrence.due <= upTo && !byDay.has(occurrence.due)) byDay.set(occurrence.due, occurrence);
    }
  }
  return [...byDay.values()]
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map((occurrence) => ({ key: `${activity.key}/${occurrence.due}`, activity, occurrence }));
}

/** What schools answer for: in the order of the plan. */
export function schoolObligations(plan: Plan, upTo: LocalDate): readonly Obligation[] {
  return plan.activities
    .filter((activity) => activity.reportedBy === 'schools')
    .flatMap((activity) => obligationsOf(activity, plan, upTo));
}

/**
 * Whether an earlier report closed it, so that it is not asked again. An answer that sent its form back closes nothing:
 * done without a day, cancelled without a reason.
 */
export function isClosed({ key }: Obligation, answers: PreviousAnswers): boolean {
  const before = (field: string) => previousAnswer(answers, 'activities', key, field);
  const status = before('status');
  if (status === 'done') return before('doneOn') !== undefined;
  return status === 'cancelled' && before('comment') !== undefined;
}
