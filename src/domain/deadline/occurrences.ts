import type { DateSpan, OpenSpan } from '../date-span';
import type { LocalDate } from '../local-date';
import { daysInMonth, firstOfMonth, lastOfMonth, localDate, monthOf, yearOf } from '../local-date';
import type { PlanCalendar } from '../plan/programme';
import type { Deadline, Recurrence } from './deadline';

/** One dated obligation of an activity. */
export interface Occurrence {
  readonly start: LocalDate | null;
  readonly due: LocalDate;
}

/**
 * The dated obligations of a deadline, earliest first, each due day once. Undated deadlines and open ends give none:
 * no date is invented. A daily or weekly duty is answered for month by month, since nobody can mark 250 days a year.
 */
export function occurrences(deadline: Deadline, calendar: PlanCalendar): readonly Occurrence[] {
  if (deadline.certainty === 'undated') return [];
  const found = deadline.periods.flatMap((period) => occurrencesIn(period, deadline, calendar));
  const byDay = new Map([...found].reverse().map((occurrence) => [occurrence.due, occurrence]));
  return [...byDay.values()].sort(earliestFirst);
}

function occurrencesIn(period: OpenSpan, deadline: Deadline, calendar: PlanCalendar): readonly Occurrence[] {
  const { start, end } = period;
  if (end === null) return [];
  if (start === null || start > end) return [{ start: null, due: dueOf(end, deadline) }];
  const spans = split({ start, end }, cutsOf(deadline.recurrence, calendar));
  // «до 5 числа» in a plan that starts on the 12th asks for nothing in that month.
  return spans
    .map((span) => ({ start: span.start, due: dueOf(span.end, deadline) }))
    .filter((one) => one.due >= one.start);
}

/** Where a period is cut: never, before months of the year (January is 0), or every so many months from its start. */
type Cuts =
  | { readonly at: 'nowhere' }
  | { readonly at: 'months'; readonly months: readonly number[] }
  | { readonly at: 'steps'; readonly length: number };

/** Quarters are the calendar's in every plan; the school's year and its halves begin in September and in January. */
function cutsOf(recurrence: Recurrence, calendar: PlanCalendar): Cuts {
  switch (recurrence) {
    case 'none':
      return { at: 'nowhere' };
    case 'daily':
    case 'weekly':
    case 'monthly':
      return { at: 'months', months: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] };
    case 'quarterly':
      return { at: 'months', months: [0, 3, 6, 9] };
    case 'twiceAYear':
      return { at: 'months', months: calendar === 'school' ? [0, 8] : [0, 6] };
    case 'yearly':
      return { at: 'months', months: calendar === 'school' ? [8] : [0] };
    case 'every2Years':
      return { at: 'steps', length: 24 };
    case 'every3Years':
      return { at: 'steps', length: 36 };
  }
}

function split(span: DateSpan, cuts: Cuts): readonly DateSpan[] {
  switch (cuts.at) {
    case 'nowhere':
      return [span];
    case 'months':
      return splitAtMonths(span, cuts.months);
    case 'steps':
      return splitBySteps(span, cuts.length);
  }
}

/**
 * Cuts before the given months. A period no longer than one step («сентябрь» of each year, «ноябрь – февраль») is
 * named already and stays whole. Of a cut step the shorter part is no obligation of its own: at the start it waits
 * for the next due day, at the end it falls due after the plan.
 */
function splitAtMonths(span: DateSpan, cutMonths: readonly number[]): readonly DateSpan[] {
  const [first, last] = [monthIndex(span.start), monthIndex(span.end)];
  if (last - first < 12 / cutMonths.length) return [span];
  const starts = indexes(first, last).filter((month) => month === first || cutMonths.includes(month % 12));
  const spans = starts.map((month, index) => cut(span, month, (starts[index + 1] ?? last + 1) - 1));
  const isShort = (part: DateSpan | undefined): boolean =>
    part !== undefined && monthsIn(part) * 2 < stepAround(part, cutMonths);
  const withoutTail = isShort(spans.at(-1)) && spans.length > 1 ? spans.slice(0, -1) : spans;
  const [head, next] = withoutTail;
  if (head === undefined || next === undefined || !isShort(head)) return withoutTail;
  return [{ start: head.start, end: next.end }, ...withoutTail.slice(2)];
}

/** Steps of several years, counted from the start; only whole ones fall due, a shorter period is one. */
function splitBySteps(span: DateSpan, length: number): readonly DateSpan[] {
  const [first, last] = [monthIndex(span.start), monthIndex(span.end)];
  const count = Math.max(1, Math.floor((last - first + 1) / length));
  return Array.from({ length: count }, (_, index) => {
    const month = first + index * length;
    return cut(span, month, Math.min(month + length - 1, last));
  });
}

/** The part of the span from one month to another, both included. */
function cut(span: DateSpan, firstMonth: number, lastMonth: number): DateSpan {
  const start = firstOfMonth(Math.floor(firstMonth / 12), (firstMonth % 12) + 1);
  const end = lastOfMonth(Math.floor(lastMonth / 12), (lastMonth % 12) + 1);
  return { start: start < span.start ? span.start : start, end: end > span.end ? span.end : end };
}

/** Months of the whole step a part belongs to: the school's halves are of four and of eight. */
function stepAround(part: DateSpan, cutMonths: readonly number[]): number {
  const isCut = (month: number): boolean => cutMonths.includes(((month % 12) + 12) % 12);
  let first = monthIndex(part.start);
  while (!isCut(first)) first -= 1;
  let next = monthIndex(part.start) + 1;
  while (!isCut(next)) next += 1;
  return next - first;
}

function indexes(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function monthsIn(span: DateSpan): number {
  return monthIndex(span.end) - monthIndex(span.start) + 1;
}

function monthIndex(date: LocalDate): number {
  return yearOf(date) * 12 + monthOf(date) - 1;
}

function dueOf(end: LocalDate, deadline: Deadline): LocalDate {
  if (deadline.dueDay === null) return end;
  const month = monthIndex(end) + (deadline.dueMonth === 'following' ? 1 : 0);
  const year = Math.floor(month / 12);
  const day = Math.min(deadline.dueDay, daysInMonth(year, (month % 12) + 1));
  const due = localDate(year, (month % 12) + 1, day) ?? end;
  return deadline.dueMonth === 'last' && due > end ? end : due;
}

function earliestFirst(a: Occurrence, b: Occurrence): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}
