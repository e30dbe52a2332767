import type { MunicipalFile } from '../../../app/open-municipality';
import type { WorkbookValues } from '../../../workbook/workbook-values';

export interface PlanTabProps {
  readonly values: WorkbookValues;
  /** Null in a workbook without a plan. */
  readonly municipal: MunicipalFile | null;
}

/** «План»: recognising a road map, and the questions that the plan leaves open. */
export function PlanTab({ municipal }: PlanTabProps) {
  return <div>{municipal?.reading.municipality.plan.programme.title}</div>;
}
