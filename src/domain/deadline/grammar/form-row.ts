import type { Claim } from '../meaning/claim';
import type { Stretch } from '../meaning/stretch';
import type { Kind } from './kind';
import type { Match } from './piece';

/**
 * One row of the grammar: words that make one piece together. `form` names kinds in their order: `a|b` either,
 * `a?` may be missing, `a*` any number, `!a` not followed by, `=a` followed by, `<a` standing behind. `reads` is
 * what the example comes to in a plan of 2021 (or of `plan`), as deadlines are printed.
 */
export interface FormRow {
  readonly example: string;
  readonly reads: string;
  readonly plan?: '2021/22' | '2021-2024';
  readonly form: string;
  /** What the pieces make; null: not this row after all. */
  readonly build: (match: Match) => Built | null;
}

export interface Built {
  readonly kind: Kind;
  readonly numbers?: readonly number[];
  readonly stretch?: Stretch;
  readonly claim?: Claim;
}
