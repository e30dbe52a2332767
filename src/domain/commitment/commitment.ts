import type { LocalDate } from '../local-date';

export const comparisons = ['gte', 'gt', 'lte', 'lt', 'eq', 'range'] as const;
/** How a number in a text binds: at least, more than, at most, less than, exactly, or between `value` and `upper`. */
export type Comparison = (typeof comparisons)[number];

/** A number that binds, found in free text: «не менее 30 % организаций» → at least 30 %. */
export interface Commitment {
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly upper: number | null;
  readonly unit: string;
  readonly comparison: Comparison;
  readonly by: LocalDate | null;
  /** The words it was read from. */
  readonly source: string;
}
