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
 * The dated obligations of a deadline, earliest first. Undated deadlines and open ends give none: no date is
 * invented. A daily or weekly duty is answered for month by month, since nobody can mark 250 days a year.
 */
export function occurrences(deadline: Deadline, calendar: PlanCalendar): readonly Occurrence[] {
  if (deadline.certainty === 'undated') return [];
  const found = deadline.periods.flatMap((period) => occurrencesIn(period, deadline, calendar));
  return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function occurrencesIn(period: OpenSpan, deadline: Deadline, calendar: PlanCalendar): readonly Occurrence[] {
  if (period.end === null) return [];
  const step = monthsOfStep[deadline.recurrence];
  if (step === null || period.start === null) return [{ start: period.start, due: dueOf(period.end, deadline) }];
  const spans = split({ start: period.start, end: period.end }, step, calendar);
  return spans.map((span) => ({ start: span.start, due: dueOf(span.end, deadline) }));
}

/** Length of one occurrence in months; null: the period is one occurrence. */
const monthsOfStep: Readonly<Record<Recurrence, number | null>> = {
  none: null,
  daily: 1,
  weekly: 1,
  monthly: 1,
  quarterly: 3,
  twiceAYear: 6,
  yearly: 12,
  every2Years: 24,
  every3Years: 36,
};

/** Cuts a span at the boundaries of the calendar: months, quarters, half-years, years; longer steps run from its start. */
function split(span: DateSpan, step: number, calendar: PlanCalendar): readonly DateSpan[] {
  const first = monthIndex(span.start);
  const last = monthIndex(span.end);
  // A period no longer than the step («сентябрь», each year) is named already; it is not cut at New Year.
  if (last - first < step) return [span];
  const yearStart = calendar === 'school' ? 8 : 0;
  const from = step > 12 ? first : Math.floor((first - yearStart) / step) * step + yearStart;
  const spans: DateSpan[] = [];
  for (let month = from; month <= last; month += step) {
    // Of a step of several years only whole ones fall due: the cut one ends after the plan.
    if (step > 12 && month + step - 1 > last && spans.length > 0) break;
    const start = firstOfMonth(Math.floor(month / 12), (month % 12) + 1);
    const endMonth = Math.min(month + step - 1, last);
    const end = lastOfMonth(Math.floor(endMonth / 12), (endMonth % 12) + 1);
    spans.push({ start: start < span.start ? span.start : start, end: end > span.end ? span.end : end });
  }
  return spans;
}

function monthIndex(date: LocalDate): number {
  return yearOf(date) * 12 + monthOf(date) - 1;
}

function dueOf(end: LocalDate, deadline: Deadline): LocalDate {
  if (deadline.dueDay === null) return end;
  const month = monthIndex(end) + (deadline.dueMonth === 'following' ? 1 : 0);
  const year = Math.floor(month / 12);
  const day = Math.min(deadline.dueDay, daysInMonth(year, (month % 12) + 1));
  return localDate(year, (month % 12) + 1, day) ?? end;
}
