import type { LocalDate } from '../domain/local-date';
import type { Indicator, YearlyValue } from '../domain/plan/indicator';
import { valueOfYear } from '../domain/plan/indicator';
import { isShare } from '../domain/plan/measure';
import type { IndicatorStatus } from '../domain/status/indicator-status';
import { indicatorStatus, missingThings, reaches } from '../domain/status/indicator-status';
import type { SchoolFigure } from './school-figure';

/** Coverage of one figure: of how many registered schools it speaks. */
export interface Coverage {
  readonly withData: number;
  readonly registered: number;
}

/**
 * Where a total can still land when the schools without data are counted at their worst and at their best. A null
 * end is open; `reason` says why there is no interval at all.
 */
export type Interval =
  | { readonly known: true; readonly low: number; readonly high: number | null }
  | { readonly known: false; readonly reason: 'denominatorUnknown' | 'notAggregated' | 'measureNotSet' };

/** How far from the target: in percentage points (or the unit of a count) and in things: schools, people. */
export interface Gap {
  readonly points: number;
  readonly things: number | null;
}

export interface IndicatorTotal {
  readonly indicator: Indicator;
  readonly year: number;
  readonly numerator: number | null;
  /** Null for counts and values. */
  readonly denominator: number | null;
  /** A share in percent, a count, or the coordinator's value; unrounded. */
  readonly value: number | null;
  readonly interval: Interval;
  readonly target: number | null;
  readonly status: IndicatorStatus;
  /** Null where the target is reached or nothing can be said. */
  readonly gap: Gap | null;
  readonly coverage: Coverage;
  readonly bySchool: readonly SchoolFigure[];
}

/** Σ A / Σ B over the schools with data, never a mean of percents (methodology: the share of all is not the mean of shares). */
export function indicatorTotal(
  indicator: Indicator,
  year: number,
  figures: readonly SchoolFigure[],
  asOf: LocalDate,
): IndicatorTotal {
  const target = valueOfYear(indicator.targets, year);
  const withData = figures.filter((figure) => figure.state === 'data');
  const numerator = withData.length === 0 ? null : sum(withData.map((figure) => figure.numerator ?? 0));
  const share = indicator.measure !== null && isShare(indicator.measure);
  const denominator = share && withData.length > 0 ? sum(withData.map((figure) => figure.denominator ?? 0)) : null;
  const value = totalValue(indicator, year, numerator, denominator);
  const goal: YearlyValue | null = target === null ? null : { year, value: target };
  return {
    indicator,
    year,
    numerator,
    denominator,
    value,
    interval: intervalOf(indicator, figures),
    target,
    status: indicatorStatus(value, goal, indicator.direction, asOf),
    gap: value === null || target === null ? null : gapOf(indicator, value, target, numerator, denominator),
    coverage: { withData: withData.length, registered: figures.length },
    bySchool: figures,
  };
}

function totalValue(
  indicator: Indicator,
  year: number,
  numerator: number | null,
  denominator: number | null,
): number | null {
  switch (indicator.measure?.kind) {
    case 'shareOfPeople':
    case 'shareOfSchools':
      return numerator === null || denominator === null || denominator === 0 ? null : (numerator / denominator) * 100;
    case 'count':
      return numerator;
    case 'value':
      return valueOfYear(indicator.actuals, year);
    case undefined:
      return null;
  }
}

function intervalOf({ measure }: Indicator, figures: readonly SchoolFigure[]): Interval {
  const withData = figures.filter((figure) => figure.state === 'data');
  const a = sum(withData.map((figure) => figure.numerator ?? 0));
  switch (measure?.kind) {
    case undefined:
      return { known: false, reason: 'measureNotSet' };
    case 'value':
      return { known: false, reason: 'notAggregated' };
    case 'count':
      return { known: true, low: a, high: figures.length === withData.length ? a : null };
    case 'shareOfPeople':
    case 'shareOfSchools': {
      const missing = figures.filter((figure) => figure.state !== 'data').map((figure) => figure.assumedDenominator);
      if (missing.includes(null)) return { known: false, reason: 'denominatorUnknown' };
      const missingB = sum(missing.map((b) => b ?? 0));
      const b = sum(withData.map((figure) => figure.denominator ?? 0)) + missingB;
      if (b === 0) return { known: false, reason: 'denominatorUnknown' };
      return { known: true, low: (a / b) * 100, high: ((a + missingB) / b) * 100 };
    }
  }
}

function gapOf(
  { direction, measure }: Indicator,
  value: number,
  target: number,
  numerator: number | null,
  denominator: number | null,
): Gap | null {
  if (reaches(value, target, direction)) return null;
  const points = Math.abs(target - value);
  if (measure?.kind === 'count') return { points, things: Math.ceil(points) };
  if (numerator === null || denominator === null) return { points, things: null };
  return { points, things: missingThings(numerator, denominator, target, direction) };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
