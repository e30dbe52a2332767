import type { Kind } from '../grammar/kind';
import type { Claim } from './claim';

/** A claim and what stands before it: nothing, a comma, «и», a bracket … */
export interface ClauseItem {
  readonly claim: Claim;
  readonly after: Kind | null;
  /** «далее» stands before it. */
  readonly onward: boolean;
}

/** Part of a cell about one thing: «Разработка – июль 2021 г.». */
export interface Clause {
  readonly items: readonly ClauseItem[];
  /** Whose time it is: a stage, or the development that other stages follow. */
  readonly label: 'none' | 'stage' | 'development';
  /** Words that are neither date nor the name of a stage. */
  readonly unread: boolean;
  readonly vague: boolean;
  /** Places in the normal text. */
  readonly start: number;
  readonly end: number;
}
