import type { Commitment } from './commitment';

/** A commitment and where in the text it stands. */
export interface FoundCommitment extends Commitment {
  /** Places of `source` in the text, the end not included. */
  readonly at: { readonly start: number; readonly end: number };
  /** What is counted, as the text words it: «образовательных организаций»; empty where it is not said. */
  readonly subject: string;
}
