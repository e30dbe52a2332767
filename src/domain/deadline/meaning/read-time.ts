import type { DateSpan, OpenSpan } from '../../date-span';
import { addDays, dayOf, monthOf, yearOf } from '../../local-date';
import type { DeadlineDoubt, Recurrence } from '../deadline';
import type { TimeClaim } from './claim';
import type { Placed } from './place-yearless';
import { earliestFirst, placeYearless } from './place-yearless';
import { bounded, readGeneric } from './read-generic';
import type { Reading } from './reading';
import { reading, withoutDay } from './reading';
import type { Scope } from './scope';
import { isOneYear } from './scope';
import type { DatedStretch, YearlessStretch } from './stretch';
import { inYear, yearless } from './stretch';

/** A list of claims of one sort («март, октябрь», «до 1 мая и до 1 ноября») in the plan. */
export function readTimes(claims: readonly TimeClaim[], scope: Scope): Reading {
  const [first] = claims;
  if (first === undefined) return withoutDay('noDateInText');
  const impossible = claims.find((claim) => claim.stretch.kind === 'impossible')?.stretch;
  if (impossible?.kind === 'impossible') return readImpossible(impossible);
  if (first.to !== null) return readOpenRange(first, scope);
  if (first.stretch.kind === 'generic') return readGeneric(first.stretch.unit, first, scope);
  if (first.stretch.kind === 'sinceAct') return sinceAct(first, scope);
  if (first.stretch.kind === 'everyYear') return readEveryYear(first.stretch.of, first.stretch.years, first, scope);
  const yearlessList = claims.flatMap(({ stretch }) => (stretch.kind === 'yearless' ? [stretch] : []));
  if (yearlessList.length === claims.length) return readYearless(yearlessList, first, scope);
  return readDated(claims, scope);
}

/** «31.02.2021» has no day at all; of «15.10 – 01.09» the end is what was written as the end. */
function readImpossible(stretch: {
  readonly reason: 'noSuchDay' | 'endBeforeStart';
  readonly end: DateSpan | null;
}): Reading {
  if (stretch.end === null) return withoutDay(stretch.reason);
  return reading([{ start: null, end: stretch.end.end }], 'none', stretch.reason);
}

function readDated(claims: readonly TimeClaim[], scope: Scope): Reading {
  const dated = claims.flatMap((claim) => (claim.stretch.kind === 'dated' ? [{ claim, stretch: claim.stretch }] : []));
  const periods = dated.map(({ claim, stretch }) => bounded(claim, stretch.span, scope));
  const doubt = dated.map(({ claim, stretch }) => claim.doubt ?? stretch.doubt).find((each) => each !== null) ?? null;
  const stretches = dated.map(({ stretch }) => stretch);
  return reading(schoolYearMeant(stretches, scope) ?? periods, 'none', doubt ?? yearsDoubt(claims, stretches, scope));
}

function yearsDoubt(
  claims: readonly TimeClaim[],
  stretches: readonly DatedStretch[],
  scope: Scope,
): DeadlineDoubt | null {
  const isYear = stretches.every(({ unit }) => unit === 'year' || unit === 'years');
  const inWhole = claims.every(({ bound, part }) => bound === 'in' && part === 'whole');
  if (scope.calendar === 'school' && isYear && inWhole) return 'calendarYearInSchoolPlan';
  const longUnits = stretches.every(({ unit }) => ['year', 'years', 'schoolYear', 'schoolYears'].includes(unit));
  // «2023, 2024 г.г.»: one word for the years, so one stretch or one a year.
  return stretches.length > 1 && longUnits && stretches.at(-1)?.named === 'years' ? 'yearListOrSpan' : null;
}

/** «2021-2022» in a school's plan is its school year. */
function schoolYearMeant(stretches: readonly DatedStretch[], scope: Scope): readonly OpenSpan[] | null {
  const [only, second] = stretches;
  if (only === undefined || second !== undefined || scope.calendar !== 'school' || only.unit !== 'years') return null;
  const first = yearOf(only.span.start);
  const pair = yearOf(only.span.end) === first + 1;
  const span = inYear(yearless('schoolYear', { month: 9, day: 1 }, { month: 8, day: 31 }), first);
  return pair && span !== null ? [span] : null;
}

function readYearless(list: readonly YearlessStretch[], claim: TimeClaim, scope: Scope): Reading {
  const placed = placeYearless(list, scope);
  if (placed.spans.length === 0) return withoutDay(placed.doubt ?? 'noDateInText');
  const periods = placed.spans.map((span) => bounded(claim, span, scope));
  if (claim.bound === 'from') return reading(periods.slice(0, 1), 'none', claim.doubt ?? placed.doubt);
  return reading(periods, howOften(list, placed, scope), placed.doubt ?? claim.doubt);
}

/** How often a list comes round: twice in a year, in every quarter, or once. */
function howOften(list: readonly YearlessStretch[], placed: Placed, scope: Scope): Recurrence {
  if (placed.rounds <= 1 && !scope.eachYear) return 'none';
  if (list.length === 2) return 'twiceAYear';
  const quarters = new Set(list.map((stretch) => Math.ceil(stretch.from.month / 3)));
  return list.length === 4 && quarters.size === 4 ? 'quarterly' : list.length === 12 ? 'monthly' : 'yearly';
}

function readEveryYear(of: YearlessStretch, years: DateSpan, claim: TimeClaim, scope: Scope): Reading {
  const placed = placeYearless([of], { ...scope, period: years, eachYear: true, actDate: null });
  const periods = placed.spans.map((span) => bounded(claim, span, { ...scope, period: years }));
  if (periods.length === 0) return withoutDay(placed.doubt ?? 'noDateInText');
  return reading(periods, 'yearly', scope.eachYear ? placed.doubt : 'yearListOrSpan');
}

function sinceAct(claim: TimeClaim, scope: Scope): Reading {
  if (scope.actDate === null) return withoutDay('noDateInText');
  return reading([bounded(claim, { start: scope.actDate, end: scope.actDate }, scope)], 'none', claim.doubt);
}

/** «с 1 сентября до конца года»: the start is placed first, then the first end that follows it. */
function readOpenRange(claim: TimeClaim, scope: Scope): Reading {
  const start = startOf(claim, scope);
  const to = claim.to;
  if (to === null) return start;
  const end = readTimes([{ ...claim, bound: 'by', part: to.part, stretch: to.stretch, to: null }], scope);
  const from = start.periods[0]?.start ?? null;
  const ends = end.periods.flatMap((period) => period.end ?? []).sort();
  const until = ends.find((day) => from === null || day >= from) ?? null;
  if (until === null) return withoutDay(end.doubt ?? 'endBeforeStart');
  return reading([{ start: from, end: until }], 'none', end.doubt ?? start.doubt);
}

function startOf(claim: TimeClaim, scope: Scope): Reading {
  if (claim.stretch.kind === 'sinceAct') return reading([{ start: scope.actDate, end: null }], 'none');
  return readTimes([{ ...claim, bound: 'in', to: null }], { ...scope, eachYear: true, once: false });
}

/**
 * «сентябрь 2021 г., далее ежегодно»: the same days of each later year of the plan. Stretches of a year and longer
 * and plans that end before come back as they are.
 */
export function eachLaterYear(given: Reading, scope: Scope): Reading {
  const { period } = scope;
  const spans = given.periods.map(({ start, end }) => ({ start: start ?? end, end }));
  if (period === null || isOneYear(period) || spans.length === 0) return given;
  const later = spans.flatMap(({ start, end }) => {
    if (start === null || end === null || end > addDays(start, 330)) return [];
    const day = { month: monthOf(start), day: dayOf(start) };
    const stretch = yearless('month', day, { month: monthOf(end), day: dayOf(end) });
    const years = Array.from({ length: yearOf(period.end) - yearOf(start) }, (_, index) => yearOf(start) + index + 1);
    return years.flatMap((year) => inYear(stretch, year) ?? []).filter((span) => span.end <= period.end);
  });
  const isDue = given.periods.every(({ start }) => start === null);
  const added = [...later].sort(earliestFirst).map((span) => (isDue ? { start: null, end: span.end } : span));
  return { ...given, periods: [...given.periods, ...added] };
}
