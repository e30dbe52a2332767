import type { DateSpan } from '../date-span';
import { firstOfMonth, lastOfMonth, yearOf } from '../local-date';

/** What a report is about. A school year is named by the year it starts in: 2021/22 starts in 2021. */
export type ReportingPeriod =
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'halfYear'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'schoolYear'; readonly startYear: number };

/** Reads `2021-Q4`, `2021-H2`, `2021`, `2021/22`; null for anything else. */
export function parseReportingPeriod(text: string): ReportingPeriod | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter !== null)
    return { kind: 'quarter', year: Number(quarter[1]), quarter: Number(quarter[2]) as 1 | 2 | 3 | 4 };
  const half = /^(\d{4})-H([12])$/.exec(text);
  if (half !== null) return { kind: 'halfYear', year: Number(half[1]), half: Number(half[2]) as 1 | 2 };
  if (/^\d{4}$/.test(text)) return { kind: 'year', year: Number(text) };
  const school = /^(\d{4})\/(\d{2})$/.exec(text);
  if (school === null || (Number(school[1]) + 1) % 100 !== Number(school[2])) return null;
  return { kind: 'schoolYear', startYear: Number(school[1]) };
}

/** The text that `parseReportingPeriod` reads back. */
export function periodId(period: ReportingPeriod): string {
  switch (period.kind) {
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'halfYear':
      return `${period.year}-H${period.half}`;
    case 'year':
      return String(period.year);
    case 'schoolYear':
      return `${period.startYear}/${String((period.startYear + 1) % 100).padStart(2, '0')}`;
  }
}

export function periodSpan(period: ReportingPeriod): DateSpan {
  switch (period.kind) {
    case 'quarter':
      return months(period.year, period.quarter * 3 - 2, period.year, period.quarter * 3);
    case 'halfYear':
      return months(period.year, period.half * 6 - 5, period.year, period.half * 6);
    case 'year':
      return months(period.year, 1, period.year, 12);
    case 'schoolYear':
      return months(period.startYear, 9, period.startYear + 1, 8);
  }
}

/** In the order they are reported in: by their last days, and of two that end together the shorter first. */
export function comparePeriods(one: ReportingPeriod, other: ReportingPeriod): number {
  const [a, b] = [periodSpan(one), periodSpan(other)];
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.start === b.start ? 0 : a.start > b.start ? -1 : 1;
}

/** The year whose targets a report of this period is held against: the one its last day falls into. */
export function targetYear(period: ReportingPeriod): number {
  return yearOf(periodSpan(period).end);
}

function months(fromYear: number, fromMonth: number, toYear: number, toMonth: number): DateSpan {
  return { start: firstOfMonth(fromYear, fromMonth), end: lastOfMonth(toYear, toMonth) };
}
