import type { LocalDate } from '../local-date';
import type { Measure } from './measure';

/** A level reached, or to be reached, by the end of a year. Levels are never summed over years. */
export interface YearlyValue {
  readonly year: number;
  readonly value: number;
}

export interface Baseline {
  readonly value: number;
  readonly date: LocalDate | null;
}

export type IndicatorType = 'main' | 'additional';

/** Whether more is better («возрастание») or less is («убывание»). */
export type DesiredDirection = 'increase' | 'decrease';

export interface Indicator {
  /** Given once (i1, i2, …), kept through corrections of the plan, never reused. */
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly type: IndicatorType | null;
  readonly direction: DesiredDirection;
  /** Null: the author has not said yet how it is measured; until then there is no data. */
  readonly measure: Measure | null;
  readonly baseline: Baseline | null;
  readonly targets: readonly YearlyValue[];
  /** Levels reached in earlier years, as already reported. */
  readonly actuals: readonly YearlyValue[];
  /** «ИТОГО»: the last target, never a sum. */
  readonly total: number | null;
  /** The row as the plan words it. */
  readonly source: string;
}

export function valueOfYear(values: readonly YearlyValue[], year: number): number | null {
  return values.find((value) => value.year === year)?.value ?? null;
}
