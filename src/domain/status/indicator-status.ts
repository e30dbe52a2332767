import type { LocalDate } from '../local-date';
import { lastOfYear } from '../local-date';
import type { DesiredDirection } from '../plan/indicator';

export const indicatorStatuses = ['met', 'behind', 'missed', 'noData'] as const;
/** `behind`: below the target while its year is still open; `missed`: the year is over. */
export type IndicatorStatus = (typeof indicatorStatuses)[number];

/** Compares unrounded; a target belongs to its whole year, whose last day closes it. */
export function indicatorStatus(
  value: number | null,
  target: { readonly year: number; readonly value: number } | null,
  direction: DesiredDirection,
  asOf: LocalDate,
): IndicatorStatus {
  if (value === null || target === null) return 'noData';
  if (reaches(value, target.value, direction)) return 'met';
  return asOf >= lastOfYear(target.year) ? 'missed' : 'behind';
}

/** Binary fractions must not turn 35 % of 20 into 7.000000000000001. */
const tolerance = 1e-9;

export function reaches(value: number, target: number, direction: DesiredDirection): boolean {
  return direction === 'increase' ? value >= target - tolerance : value <= target + tolerance;
}

/**
 * How many more (or, where less is better, fewer) things of `denominator` bring a share to its target, percent:
 * «не хватает 3 школ». 0 when it is reached.
 */
export function missingThings(
  numerator: number,
  denominator: number,
  target: number,
  direction: DesiredDirection,
): number {
  const needed = (target * denominator) / 100;
  const gap =
    direction === 'increase' ? Math.ceil(needed - tolerance) - numerator : numerator - Math.floor(needed + tolerance);
  return Math.max(0, gap);
}
