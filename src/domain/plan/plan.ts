import type { Activity } from './activity';
import type { Indicator } from './indicator';
import type { Outcome } from './outcome';
import type { Programme } from './programme';
import type { Section } from './section';

/** A road map: indicators with yearly targets, promised outcomes, activities with deadlines. */
export interface Plan {
  readonly programme: Programme;
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly outcomes: readonly Outcome[];
  readonly activities: readonly Activity[];
}
