import type { DateSpan } from '../../date-span';
import type { LocalDate } from '../../local-date';
import { addDays, dayNumber, firstOfMonth, lastOfMonth, monthOf, yearOf } from '../../local-date';
import type { Part } from './claim';

/** A part of a stretch of time. Tenths of a month, months of anything longer. */
export function partOf(part: Part, span: DateSpan, plan: DateSpan | null): DateSpan {
  switch (part) {
    case 'whole':
      return span;
    case 'start':
      return { start: span.start, end: span.start };
    case 'end':
      return { start: span.end, end: span.end };
    case 'before':
      return oneDay(addDays(span.start, -1));
    case 'after':
      return oneDay(addDays(span.end, 1));
    case 'endOrStart':
      return oneDay(belongs(span, plan) ? span.end : span.start);
    case 'endOrBefore':
      return oneDay(belongs(span, plan) ? span.end : addDays(span.start, -1));
    case 'opening':
      return isMonth(span) ? days(span, 1, 10) : months(span, 0, 1);
    case 'middle':
      return isMonth(span) ? days(span, 11, 20) : months(span, Math.floor((monthsIn(span) - 1) / 2), 1);
    case 'firstHalf':
      return isMonth(span) ? days(span, 1, 15) : { start: span.start, end: addDays(middleOf(span), -1) };
    case 'secondHalf':
      return isMonth(span) ? days(span, 16, 31) : { start: middleOf(span), end: span.end };
  }
}

/** «к 2024 году» in a plan that runs to 2024 means its end: the year is the plan's own. */
function belongs(span: DateSpan, plan: DateSpan | null): boolean {
  return plan !== null && span.end >= plan.start && span.start <= plan.end;
}

function oneDay(date: LocalDate): DateSpan {
  return { start: date, end: date };
}

function isMonth(span: DateSpan): boolean {
  return dayNumber(span.end) - dayNumber(span.start) < 31;
}

/** Days of a month by their numbers; what is too short to have them stays whole. */
function days(span: DateSpan, first: number, last: number): DateSpan {
  const [start, end] = [addDays(span.start, first - 1), addDays(span.start, last - 1)];
  return start > span.end ? span : { start, end: end > span.end ? span.end : end };
}

function monthsIn(span: DateSpan): number {
  return (yearOf(span.end) - yearOf(span.start)) * 12 + monthOf(span.end) - monthOf(span.start) + 1;
}

function months(span: DateSpan, skipped: number, length: number): DateSpan {
  const first = yearOf(span.start) * 12 + monthOf(span.start) - 1 + skipped;
  const last = first + length - 1;
  return {
    start: firstOfMonth(Math.floor(first / 12), (first % 12) + 1),
    end: lastOfMonth(Math.floor(last / 12), (last % 12) + 1),
  };
}

/** The first day of the second half; a school year turns at New Year, a quarter in the middle of a month. */
function middleOf(span: DateSpan): LocalDate {
  const length = monthsIn(span);
  const isSchoolYear = length === 12 && monthOf(span.start) === 9;
  const second = months(span, isSchoolYear ? 4 : Math.floor(length / 2), 1).start;
  return length % 2 === 0 ? second : addDays(second, 15);
}
