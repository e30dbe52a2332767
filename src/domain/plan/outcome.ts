import type { Commitment } from '../commitment/commitment';
import type { Deadline } from '../deadline/deadline';

/** A result that the plan promises («Результаты»), with the numbers and days found in its wording. */
export interface Outcome {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly commitments: readonly Commitment[];
  readonly deadlines: readonly Deadline[];
}
