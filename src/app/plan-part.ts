import type { Issue } from '../domain/issue';
import type { ActivityReport } from '../domain/status/activity-status';
import type { PlanProblem } from '../forms/municipal/plan-problem';
import type { DraftPlan } from '../recognition/draft-plan';

/** A document of several that make up one plan, with what the municipality reports in it. */
export interface PlanPart {
  readonly draft: DraftPlan;
  readonly reports: ReadonlyMap<string, ActivityReport>;
  /** What the checks of the sheets find beside the doubts of recognition. */
  readonly checks: readonly Issue<PlanProblem>[];
}
