import type { ActivityReport } from '../domain/status/activity-status';
import type { DraftPlan } from '../recognition/draft-plan';

/** A document of several that make up one plan, with what the municipality reports in it. */
export interface PlanPart {
  readonly draft: DraftPlan;
  readonly reports: ReadonlyMap<string, ActivityReport>;
}
