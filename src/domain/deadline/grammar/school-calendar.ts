import type { DeadlineDoubt } from '../deadline';
import type { Unit, YearlessStretch } from '../meaning/stretch';
import { yearless } from '../meaning/stretch';

export function half(number: number | null): YearlessStretch | null {
  if (number !== 1 && number !== 2) return null;
  return yearless('halfYear', { month: number * 6 - 5, day: 1 }, { month: number * 6, day: 31 });
}

/** A half of the school year; the second ends with lessons. */
export function schoolHalf(number: number | null): YearlessStretch | null {
  return number === 1 ? usual('halfYear', [9, 12]) : number === 2 ? usual('halfYear', [1, 5]) : null;
}

/** A school term by its usual bounds; each school sets its own. */
export function term(number: number | null): YearlessStretch | null {
  const months = (
    [
      [9, 10],
      [11, 12],
      [1, 3],
      [4, 5],
    ] as const
  )[(number ?? 0) - 1];
  return months === undefined ? null : usual('term', months);
}

/** Whole months that schools mostly take for a unit of theirs. */
export function usual(
  unit: Unit,
  months: readonly [number, number],
  doubt: DeadlineDoubt = 'schoolTermBounds',
): YearlessStretch {
  return yearless(unit, { month: months[0], day: 1 }, { month: months[1], day: 31 }, doubt);
}
