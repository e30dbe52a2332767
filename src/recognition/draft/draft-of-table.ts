import type { Activity } from '../../domain/plan/activity';
import type { Indicator } from '../../domain/plan/indicator';
import type { Outcome } from '../../domain/plan/outcome';
import type { School } from '../../domain/school';
import type { Doubt } from '../draft-plan';

/** A row of the draft, what is doubtful about it, and how the document words it. */
export interface Drafted<Row extends Activity | Indicator | Outcome | School> {
  readonly row: Row;
  readonly doubts: readonly Doubt[];
  readonly source: string;
}
