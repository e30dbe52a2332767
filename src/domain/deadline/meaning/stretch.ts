import type { DateSpan } from '../../date-span';
import { firstOfMonth, firstOfYear, lastOfMonth, lastOfYear, localDate } from '../../local-date';
import type { DeadlineDoubt } from '../deadline';

export type Unit =
  | 'day'
  | 'week'
  | 'decade'
  | 'month'
  | 'quarter'
  | 'term'
  | 'season'
  | 'halfYear'
  | 'year'
  | 'years'
  | 'schoolYear'
  | 'schoolYears';

/** A day of some year; `day` 31 is the month's last. */
export interface YearlessDay {
  readonly month: number;
  readonly day: number;
}

export type GenericUnit = 'plan' | 'year' | 'schoolYear' | 'halfYear' | 'quarter' | 'month' | 'week' | 'term';

/** A stretch of time as the text names it: with its year, without, or by its place in the plan alone. */
export type Stretch =
  | {
      readonly kind: 'dated';
      readonly unit: Unit;
      readonly span: DateSpan;
      readonly doubt: DeadlineDoubt | null;
      /**
       * How its year is written: `bare` «2023», `year` «2023 г.», `years` «2023, 2024 г.г.», one word for several,
       * `ahead` «2022 г.: март, май», `during` «в течение 2023 года».
       */
      readonly named: 'bare' | 'year' | 'years' | 'schoolYear' | 'ahead' | 'during';
    }
  | {
      readonly kind: 'yearless';
      readonly unit: Unit;
      readonly from: YearlessDay;
      readonly to: YearlessDay;
      readonly doubt: DeadlineDoubt | null;
      /** «… года, следующего за отчётным»: how many years after the plan's own. */
      readonly yearsLater: number;
    }
  | { readonly kind: 'everyYear'; readonly of: YearlessStretch; readonly years: DateSpan }
  | { readonly kind: 'generic'; readonly unit: GenericUnit }
  | { readonly kind: 'sinceAct' }
  | { readonly kind: 'impossible'; readonly reason: 'noSuchDay' | 'endBeforeStart'; readonly end: DateSpan | null };

export type DatedStretch = Extract<Stretch, { kind: 'dated' }>;
export type YearlessStretch = Extract<Stretch, { kind: 'yearless' }>;

export function dated(unit: Unit, span: DateSpan, doubt: DeadlineDoubt | null = null): DatedStretch {
  return { kind: 'dated', unit, span, doubt, named: 'year' };
}

export function yearless(
  unit: Unit,
  from: YearlessDay,
  to: YearlessDay,
  doubt: DeadlineDoubt | null = null,
): YearlessStretch {
  return { kind: 'yearless', unit, from, to, doubt, yearsLater: 0 };
}

export const noSuchDay: Extract<Stretch, { kind: 'impossible' }> = {
  kind: 'impossible',
  reason: 'noSuchDay',
  end: null,
};

export function dayOf(year: number, month: number, day: number): DatedStretch | typeof noSuchDay {
  const date = localDate(year, month, day);
  return date === null ? noSuchDay : dated('day', { start: date, end: date });
}

export function yearsFrom(first: number, last: number): DatedStretch {
  return dated(first === last ? 'year' : 'years', { start: firstOfYear(first), end: lastOfYear(last) });
}

/** School years named by the years they start in: 2021 is 2021/22. */
export function schoolYearsFrom(first: number, last: number, doubt: DeadlineDoubt | null = null): DatedStretch {
  const unit = first === last ? 'schoolYear' : 'schoolYears';
  const span = { start: firstOfMonth(first, 9), end: lastOfMonth(last + 1, 8) };
  return { ...dated(unit, span, doubt), named: 'schoolYear' };
}

/** A yearless stretch in the year it starts in; null where that year has no such day (29 February). */
export function inYear(stretch: YearlessStretch, year: number): DateSpan | null {
  const endYear = startsLater(stretch.from, stretch.to) ? year + 1 : year;
  const start = dateIn(stretch.from, year, stretch.unit);
  const end = dateIn(stretch.to, endYear, stretch.unit);
  return start === null || end === null ? null : { start, end };
}

export function startsLater(a: YearlessDay, b: YearlessDay): boolean {
  return a.month > b.month || (a.month === b.month && a.day > b.day);
}

function dateIn(day: YearlessDay, year: number, unit: Unit): DateSpan['start'] | null {
  // A named day must exist; the last day of a longer stretch is whatever the month ends with.
  if (unit !== 'day' && day.day >= 28) return lastDayOf(day, year);
  return localDate(year, day.month, day.day);
}

function lastDayOf(day: YearlessDay, year: number): DateSpan['start'] {
  const last = lastOfMonth(year, day.month);
  return localDate(year, day.month, day.day) ?? last;
}
