import type { Comparison } from './commitment';

/** A commitment with its places in the normal text. */
export interface Sighting {
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly comparison: Comparison;
  readonly start: number;
  readonly end: number;
  readonly subject: { readonly start: number; readonly end: number } | null;
}
