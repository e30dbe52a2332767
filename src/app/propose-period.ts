import type { DateSpan } from '../domain/date-span';
import type { LocalDate } from '../domain/local-date';
import { yearOf } from '../domain/local-date';
import type { ReportingPeriod } from '../domain/period/reporting-period';
import { periodSpan } from '../domain/period/reporting-period';

/** The periods of one year, as a list offers them. */
export interface YearOfPeriods {
  readonly year: number;
  readonly periods: readonly ReportingPeriod[];
}

/** The last quarter that is over, held inside the plan. */
export function proposePeriod(plan: DateSpan | null, today: LocalDate): ReportingPeriod {
  const all = periodChoices(plan, today).flatMap(({ periods }) => periods);
  const quarters = all.filter(({ kind }) => kind === 'quarter');
  const inPlan = quarters.filter((quarter) => plan === null || overlaps(periodSpan(quarter), plan));
  const over = inPlan.filter((quarter) => periodSpan(quarter).end < today);
  return over.at(-1) ?? inPlan[0] ?? { kind: 'year', year: yearOf(today) };
}

/** Every period of the plan's years, year by year; without a plan's period, of last year and this one. */
export function periodChoices(plan: DateSpan | null, today: LocalDate): readonly YearOfPeriods[] {
  const [first, last] = plan === null ? [yearOf(today) - 1, yearOf(today)] : [yearOf(plan.start), yearOf(plan.end)];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    periods: periodsOf(first + at).filter((period) => plan === null || overlaps(periodSpan(period), plan)),
  }));
}

function periodsOf(year: number): readonly ReportingPeriod[] {
  return [
    ...([1, 2, 3, 4] as const).map((quarter) => ({ kind: 'quarter', year, quarter }) as const),
    ...([1, 2] as const).map((half) => ({ kind: 'halfYear', year, half }) as const),
    { kind: 'year', year },
    { kind: 'schoolYear', startYear: year },
  ];
}

function overlaps(a: DateSpan, b: DateSpan): boolean {
  return a.start <= b.end && b.start <= a.end;
}
