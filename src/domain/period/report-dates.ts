import type { DateSpan } from '../date-span';
import type { LocalDate } from '../local-date';
import type { ReportingPeriod } from './reporting-period';
import { periodSpan } from './reporting-period';

/** A day that deadlines cannot be reckoned on: every date that schools answer would lie after it. */
export interface AsOfBeforePeriod {
  readonly code: 'asOfBeforePeriod';
  readonly asOf: LocalDate;
  readonly period: DateSpan;
}

/** Not a day of the period lies in the plan: it may be a slip of the keyboard. */
export interface PeriodOutsidePlan {
  readonly code: 'periodOutsidePlan';
  readonly period: DateSpan;
  readonly plan: DateSpan;
}

export function asOfProblem(period: ReportingPeriod, asOf: LocalDate): AsOfBeforePeriod | null {
  const span = periodSpan(period);
  return asOf < span.start ? { code: 'asOfBeforePeriod', asOf, period: span } : null;
}

export function periodProblem(period: ReportingPeriod, plan: DateSpan | null): PeriodOutsidePlan | null {
  const span = periodSpan(period);
  const isInside = plan === null || (span.start <= plan.end && plan.start <= span.end);
  return isInside ? null : { code: 'periodOutsidePlan', period: span, plan };
}
