import type { ReportPeriod } from '../../app/background';
import type { MunicipalFile } from '../../app/open-municipality';
import type { Svod } from '../../app/read-svod';
import type { WorkbookValues } from '../../workbook/workbook-values';

export const tabNames = ['plan', 'schools', 'svod', 'behind'] as const;
export type TabName = (typeof tabNames)[number];

/** What every tab of the coordinator draws from. */
export interface CoordinatorProps {
  readonly values: WorkbookValues;
  readonly municipal: MunicipalFile;
  /** Null before the first consolidation. */
  readonly svod: Svod | null;
  readonly report: ReportPeriod;
  readonly onReport: (report: ReportPeriod) => void;
  readonly onTab: (tab: TabName) => void;
}
