import type { DateSpan } from '../../date-span';
import { addDays } from '../../local-date';
import type { DeadlineDoubt } from '../deadline';
import type { Scope } from './scope';
import { isInside, sharedDays, yearsAround } from './scope';
import type { YearlessStretch } from './stretch';
import { inYear, startsLater, yearless } from './stretch';

/** Where stretches fall, earliest first; `rounds`: how many times the whole list comes round. */
export interface Placed {
  readonly spans: readonly DateSpan[];
  readonly rounds: number;
  readonly doubt: DeadlineDoubt | null;
}

export function nowhere(doubt: DeadlineDoubt): Placed {
  return { spans: [], rounds: 0, doubt };
}

/**
 * Stretches without a year fall into the plan: once where the plan has room for one, else in each of its years.
 * A list in school order («декабрь, май») stays together unless «ежегодно» names each calendar year.
 */
export function placeYearless(list: readonly YearlessStretch[], scope: Scope): Placed {
  const period = scope.period ?? yearAfterAct(scope);
  if (period === null) return nowhere('planPeriodUnknown');
  const stretches = list.map((stretch) => schoolHalfYear(stretch, scope));
  const together = scope.eachYear ? [] : rounds(stretches, period);
  const placed =
    together.length > 0 ? { spans: together.flat(), rounds: together.length } : separately(stretches, period);
  if (placed.spans.length === 0) return nearest(stretches, period, scope);
  const left = sinceAct(placed, scope);
  const kept = scope.once ? firstRound(left, stretches.length) : left;
  return { ...kept, doubt: doubtOf(stretches, left.rounds, scope) };
}

function doubtOf(stretches: readonly YearlessStretch[], times: number, scope: Scope): DeadlineDoubt | null {
  const own = stretches.find((stretch) => stretch.doubt !== null)?.doubt ?? null;
  const open = stretches.some((stretch) => stretch.unit === 'month') ? 'monthWithoutYear' : 'yearNotNamed';
  if (stretches.some((stretch) => stretch.unit === 'day' && stretch.to.month === 2 && stretch.to.day === 29))
    return 'noSuchDay';
  if (scope.period === null) return 'planPeriodUnknown';
  return times > 1 && !scope.eachYear ? open : own;
}

/** The whole list, once for every year it fits into. */
function rounds(stretches: readonly YearlessStretch[], period: DateSpan): readonly (readonly DateSpan[])[] {
  // What is due in the year after the one under report is counted by that year, one by one.
  if (stretches.some((stretch) => stretch.yearsLater > 0)) return [];
  return yearsAround(period).flatMap((year) => {
    const spans = oneRound(stretches, year);
    return spans !== null && spans.every((span) => isInside(span, period)) ? [spans] : [];
  });
}

function oneRound(stretches: readonly YearlessStretch[], firstYear: number): readonly DateSpan[] | null {
  const spans: DateSpan[] = [];
  let year = firstYear;
  for (const [index, stretch] of stretches.entries()) {
    const before = stretches[index - 1];
    if (before !== undefined && startsLater(before.from, stretch.from)) year += 1;
    const span = inYear(stretch, year);
    if (span === null) return null;
    spans.push(span);
  }
  return spans;
}

function separately(stretches: readonly YearlessStretch[], period: DateSpan): Omit<Placed, 'doubt'> {
  const each = stretches.map((stretch) =>
    yearsAround(period).flatMap((year) => {
      const span = inYear(stretch, year + stretch.yearsLater);
      return span !== null && fits(span, stretch, year, period) ? [span] : [];
    }),
  );
  if (each.some((spans) => spans.length === 0)) return { spans: [], rounds: 0 };
  return { spans: each.flat().sort(earliestFirst), rounds: Math.max(...each.map((spans) => spans.length)) };
}

function fits(span: DateSpan, stretch: YearlessStretch, year: number, period: DateSpan): boolean {
  if (stretch.yearsLater === 0) return isInside(span, period);
  const lastDay = inYear(yearless('day', { month: 12, day: 31 }, { month: 12, day: 31 }), year);
  return lastDay !== null && isInside(lastDay, period);
}

/**
 * Nothing fits whole («ноябрь – февраль» in one year): the placing that shares most days with the plan. A school
 * year is begun in «август – сентябрь».
 */
function nearest(stretches: readonly YearlessStretch[], period: DateSpan, { calendar }: Scope): Placed {
  const spans = stretches.flatMap((stretch) => {
    const candidates = yearsAround(period).flatMap((year) => inYear(stretch, year) ?? []);
    const shared = candidates
      .filter((span) => sharedDays(span, period) > 0)
      .sort((a, b) => sharedDays(b, period) - sharedDays(a, period));
    const [best] = [...shared.filter(({ end }) => calendar === 'school' && end <= period.end), ...shared];
    return best === undefined ? [] : [best];
  });
  const impossible = stretches.some((stretch) => yearsAround(period).every((year) => inYear(stretch, year) === null));
  if (impossible) return nowhere('noSuchDay');
  return spans.length === 0 ? nowhere('outsidePlanPeriod') : { spans, rounds: 1, doubt: 'outsidePlanPeriod' };
}

/** What ended before the plan was approved was never asked for. */
function sinceAct(placed: Omit<Placed, 'doubt'>, scope: Scope): Omit<Placed, 'doubt'> {
  const { actDate, period } = scope;
  const inPlan = actDate !== null && period !== null && actDate > period.start && actDate <= period.end;
  const left = inPlan && placed.rounds > 1 ? placed.spans.filter((span) => span.end >= actDate) : placed.spans;
  return left.length === 0 ? placed : { spans: left, rounds: placed.rounds };
}

function firstRound(placed: Omit<Placed, 'doubt'>, length: number): Omit<Placed, 'doubt'> {
  return { spans: placed.spans.slice(0, length), rounds: 1 };
}

/** In a plan without a period the act dates the first occurrence: its own month or the next. */
function yearAfterAct(scope: Scope): DateSpan | null {
  if (scope.actDate === null) return null;
  const start = `${scope.actDate.slice(0, 8)}01` as DateSpan['start'];
  return { start, end: addDays(start, 364) };
}

/** In a school's plan «I полугодие» is the school's own. */
function schoolHalfYear(stretch: YearlessStretch, scope: Scope): YearlessStretch {
  if (scope.calendar !== 'school' || stretch.unit !== 'halfYear' || stretch.doubt !== null) return stretch;
  const first = stretch.from.month === 1;
  const spring = stretch.to.month === 12;
  const from = { month: first ? 9 : 1, day: 1 };
  const to = { month: spring ? 5 : 12, day: 31 };
  return yearless('halfYear', from, to, 'schoolTermBounds');
}

export function earliestFirst(a: DateSpan, b: DateSpan): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}
