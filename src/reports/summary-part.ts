import type { Area } from '../workbook/address';
import type { Highlight } from '../workbook/highlight';
import type { Row } from '../workbook/sheet';
import type { IndicatorYears } from './indicator-years';
import type { PlacedReport } from './report-sheet';

/** A part of «Сводка»: rows that know their place, what is merged in them and how they are marked. */
export interface SummaryPart {
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  readonly highlights: readonly Highlight[];
}

/** The reports that the summary counts over. */
export interface SummarySources {
  readonly indicators: PlacedReport;
  readonly activities: PlacedReport;
  readonly activitiesBySchool: PlacedReport;
  readonly registry: PlacedReport;
  readonly years: IndicatorYears;
}

/** Column 0 is a margin. */
export const summaryWidths = [2, 6, 56, 12, 13, 13, 13, 17, 12, 13, 13] as const;
/** Characters from the first column to the last. */
export const summaryWidth = summaryWidths.reduce<number>((sum, width) => sum + width, 0);
export const lastSummaryColumn = summaryWidths.length - 1;
