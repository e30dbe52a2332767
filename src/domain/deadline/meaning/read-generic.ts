import type { DateSpan, OpenSpan } from '../../date-span';
import { addDays, firstOfMonth, firstOfYear, lastOfMonth, lastOfYear, monthOf, yearOf } from '../../local-date';
import type { DeadlineDoubt, Recurrence } from '../deadline';
import type { Bound, TimeClaim } from './claim';
import { partOf } from './part-of';
import { earliestFirst } from './place-yearless';
import type { Reading } from './reading';
import { reading, withoutDay } from './reading';
import type { Scope } from './scope';
import { isOneYear, schoolYearOf, sharedDays } from './scope';
import type { GenericUnit } from './stretch';
import { inYear, yearless } from './stretch';

/** «в течение года», «до конца квартала»: a unit of time that only the plan can date. */
export function readGeneric(unit: GenericUnit, claim: TimeClaim, scope: Scope): Reading {
  switch (unit) {
    case 'plan':
      return scope.period === null
        ? withoutDay('planPeriodUnknown')
        : reading([bounded(claim, scope.period, scope)], 'none', claim.doubt);
    case 'year':
    case 'schoolYear':
      return scope.period === null ? yearOfAct(unit, claim, scope) : readYear(unit, claim, scope, scope.period);
    case 'halfYear':
      return repeated('twiceAYear', claim, scope);
    case 'quarter':
      return repeated('quarterly', claim, scope);
    case 'month':
      return repeated('monthly', claim, scope);
    case 'week':
      return repeated('weekly', claim, scope);
    case 'term':
      return readTerms(claim, scope);
  }
}

/** The part of a span that a claim means, as its bound has it; «с …» runs to the end of the plan. */
export function bounded(claim: TimeClaim, span: DateSpan, scope: Scope): OpenSpan {
  const part = partOf(claim.part, span, scope.period);
  const ends: Readonly<Record<Bound, OpenSpan>> = {
    in: part,
    by: { start: null, end: part.end },
    from: { start: part.start, end: endAfter(part.start, scope) },
  };
  return ends[claim.bound];
}

function endAfter(start: DateSpan['start'], scope: Scope): DateSpan['end'] | null {
  return scope.period !== null && scope.period.end >= start ? scope.period.end : null;
}

function yearOfAct(unit: 'year' | 'schoolYear', claim: TimeClaim, scope: Scope): Reading {
  if (scope.actDate === null) return withoutDay('planPeriodUnknown');
  const year = isSchool(unit, scope) ? schoolYear(schoolYearAfter(scope.actDate)) : calendarYear(yearOf(scope.actDate));
  return reading([bounded(claim, year, scope)], 'none', 'planPeriodUnknown');
}

/** A plan approved in summer is for the school year to come. */
function schoolYearAfter(actDate: DateSpan['start']): number {
  return monthOf(actDate) >= 6 ? yearOf(actDate) : yearOf(actDate) - 1;
}

function readYear(unit: 'year' | 'schoolYear', claim: TimeClaim, scope: Scope, period: DateSpan): Reading {
  if (claim.part === 'whole' && claim.bound === 'in') return wholeYear(unit, claim, scope, period);
  const years = yearsTouching(period, isSchool(unit, scope));
  const periods = years
    .map((year) => bounded(claim, clipped(year, claim, period, scope), scope))
    .filter((span) => span.end !== null && span.end >= addDays(period.start, -1) && span.end <= period.end);
  const doubt = claim.doubt ?? edgeDoubt(unit, claim, scope);
  if (periods.length === 0) return withoutDay('outsidePlanPeriod');
  if (periods.length === 1) return reading(periods, 'none', doubt);
  if (isOneYear(period)) return reading(periods.slice(0, 1), 'none', doubt ?? 'yearNotNamed');
  return reading(
    claim.bound === 'from' ? periods.slice(0, 1) : periods,
    'yearly',
    scope.eachYear ? doubt : (doubt ?? 'yearNotNamed'),
  );
}

/** A plan of one year that starts or ends within a year ends with itself. */
function clipped(year: DateSpan, claim: TimeClaim, period: DateSpan, scope: Scope): DateSpan {
  return isOneYear(period) && claim.part === 'end' && year.end > period.end && scope.calendar === 'calendar'
    ? { start: year.start, end: period.end }
    : year;
}

function wholeYear(unit: 'year' | 'schoolYear', claim: TimeClaim, scope: Scope, period: DateSpan): Reading {
  if (isOneYear(period)) return reading([period], 'none', claim.doubt ?? yearDoubt(unit, scope));
  return reading([period], 'yearly', scope.eachYear ? claim.doubt : 'yearNotNamed');
}

function edgeDoubt(unit: 'year' | 'schoolYear', claim: TimeClaim, scope: Scope): DeadlineDoubt | null {
  if (unit === 'year') return yearDoubt(unit, scope);
  return claim.part === 'end' ? 'schoolYearEnd' : null;
}

/** In a school's plan «год» may be either year; in a calendar plan «учебный год» is cut by it. */
function yearDoubt(unit: 'year' | 'schoolYear', scope: Scope): DeadlineDoubt | null {
  return (unit === 'year') === (scope.calendar === 'school') ? 'yearNotNamed' : null;
}

function isSchool(unit: 'year' | 'schoolYear', scope: Scope): boolean {
  return unit === 'schoolYear' || scope.calendar === 'school';
}

function yearsTouching(period: DateSpan, school: boolean): readonly DateSpan[] {
  const first = school ? schoolYearOf(period.start) : yearOf(period.start);
  const last = school ? schoolYearOf(period.end) : yearOf(period.end);
  // The school year that begins right after the plan may be what is prepared for.
  const count = last - first + (school ? 2 : 1);
  return Array.from({ length: count }, (_, index) =>
    school ? schoolYear(first + index) : calendarYear(first + index),
  );
}

function calendarYear(year: number): DateSpan {
  return { start: firstOfYear(year), end: lastOfYear(year) };
}

function schoolYear(year: number): DateSpan {
  return { start: firstOfMonth(year, 9), end: lastOfMonth(year + 1, 8) };
}

/** «в начале месяца», «до конца квартала»: it comes round through the whole plan. */
function repeated(recurrence: Recurrence, claim: TimeClaim, scope: Scope): Reading {
  if (scope.period === null) return withoutDay('planPeriodUnknown', recurrence);
  const dueDays: Readonly<Partial<Record<TimeClaim['part'], number>>> = { opening: 10, middle: 20, firstHalf: 15 };
  const dueDay = recurrence === 'monthly' ? (dueDays[claim.part] ?? null) : null;
  const doubt = claim.doubt ?? 'monthsOfFrequencyNotNamed';
  return { ...reading([scope.period], recurrence, doubt), dueDay };
}

function readTerms(claim: TimeClaim, scope: Scope): Reading {
  const { period } = scope;
  if (period === null) return withoutDay('planPeriodUnknown');
  const spans = yearsTouching(period, false).flatMap(({ start }) =>
    [[1, 3] as const, [4, 5] as const, [9, 10] as const, [11, 12] as const].flatMap(([first, last]) => {
      const span = inYear(yearless('term', { month: first, day: 1 }, { month: last, day: 31 }), yearOf(start));
      return span !== null && sharedDays(span, period) > 0 ? [span] : [];
    }),
  );
  const periods = [...spans].sort(earliestFirst).map((span) => bounded(claim, span, scope));
  return reading(periods, 'quarterly', 'schoolTermBounds');
}
