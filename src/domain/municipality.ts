import type { Plan } from './plan/plan';
import type { School } from './school';

/** What a municipal workbook says: the road map, and the schools that report on it. */
export interface Municipality {
  readonly plan: Plan;
  readonly schools: readonly School[];
}
