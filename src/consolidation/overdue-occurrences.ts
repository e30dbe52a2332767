import type { School } from '../domain/school';
import type { Obligation } from '../forms/school/obligations';
import type { ActivityTotal } from './activity-total';

/** An occurrence of an activity that some schools, or the municipality itself, are late with. */
export interface OverdueOccurrence {
  readonly obligation: Obligation;
  /** Days past due. */
  readonly days: number;
  /** In the order of the register; none where the municipality is late. */
  readonly schools: readonly School[];
}

/** The longest overdue first, of those the one that most schools are late with. */
export function overdueOccurrences(totals: readonly ActivityTotal[]): readonly OverdueOccurrence[] {
  return totals.flatMap(byOccurrence).sort((a, b) => b.days - a.days || b.schools.length - a.schools.length);
}

function byOccurrence({ overdue }: ActivityTotal): readonly OverdueOccurrence[] {
  const keys = [...new Set(overdue.map(({ obligation }) => obligation.key))];
  return keys.flatMap((key) => {
    const own = overdue.filter(({ obligation }) => obligation.key === key);
    const [first] = own;
    return first === undefined
      ? []
      : [{ obligation: first.obligation, days: first.days, schools: own.flatMap(({ school }) => school ?? []) }];
  });
}
