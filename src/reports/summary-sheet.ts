import { numbered } from '../domain/plan/numbered';
import type { Consolidation } from '../consolidation/consolidate';
import { looks, palette } from '../forms/block/looks';
import { shortened } from '../forms/readers/sheet-validation';
import { bandRow, signatureRows } from '../forms/block/sheet-rows';
import { area } from '../workbook/address';
import { emptySheet } from '../workbook/empty-sheet';
import { footerText, percentFor } from '../workbook/print-setup';
import type { Chart } from '../workbook/chart';
import type { Row, Sheet } from '../workbook/sheet';
import type { IndicatorYears } from './indicator-years';
import { yearRange, yearRowsOf } from './indicator-years';
import { summaryActivities } from './summary-activities';
import { summaryCoverage } from './summary-coverage';
import { summaryIndicators } from './summary-indicators';
import type { SummaryPart, SummarySources } from './summary-part';
import { lastSummaryColumn, summaryWidth, summaryWidths } from './summary-part';

/** The only sheet of a consolidation without a block: it is known by its name. */
export const summarySheetName = 'Сводка';

/** «Сводка»: one page to read first: who submitted, where the targets are missed, what is overdue. */
export function summarySheet(consolidation: Consolidation, sources: SummarySources, lines: readonly string[]): Sheet {
  const band: SummaryPart = {
    rows: [
      bandRow('Сводка о выполнении дорожной карты', looks.title, summaryWidth),
      ...lines.map((line) => bandRow(line, looks.subtitle, summaryWidth)),
      { cells: [] },
    ],
    merges: Array.from({ length: lines.length + 1 }, (_, row) => area(row, 1, row, lastSummaryColumn)),
    highlights: [],
  };
  const parts = [summaryCoverage, summaryIndicators, summaryActivities].reduce<readonly SummaryPart[]>(
    (done, make) => [...done, make(consolidation, sources, height(done))],
    [band],
  );
  const chartsFrom = height(parts) + 1;
  const charts = chartsOf(consolidation, sources.years, chartsFrom);
  const chartRows = charts.length === 0 ? 0 : Math.ceil(charts.length / 2) * chartHeight + 2;
  const blank: readonly Row[] = Array.from({ length: chartRows }, () => ({ cells: [] }));
  return {
    ...emptySheet(summarySheetName),
    tabColor: palette.goodInk,
    columns: summaryWidths.map((width) => ({ width })),
    rows: [
      ...parts.flatMap(({ rows }) => rows),
      ...blank,
      ...signatureRows(['Руководитель управления образования', 'Координатор']),
    ],
    merges: parts.flatMap(({ merges }) => merges),
    showGridlines: false,
    highlights: parts.flatMap(({ highlights }) => highlights),
    charts,
    print: {
      orientation: 'landscape',
      // Charts begin a page of their own, so that none is cut.
      pages: {
        kind: 'scaled',
        percent: percentFor(summaryWidth, 'landscape'),
        breaks: pageBreaks(chartsFrom, charts.length),
      },
      repeatRows: null,
      footer: footerText(`Сводка. ${lines[0] ?? ''}`),
    },
  };
}

function height(parts: readonly SummaryPart[]): number {
  return parts.reduce((sum, { rows }) => sum + rows.length, 0);
}

const chartHeight = 13;
/** Lines of charts on a page, the signatures below the last one. */
const chartLinesOfPage = 3;

function pageBreaks(chartsFrom: number, count: number): readonly number[] {
  const pages = Math.ceil(count / 2 / chartLinesOfPage);
  return Array.from({ length: pages }, (_, page) =>
    page === 0 ? chartsFrom - 1 : chartsFrom + page * chartLinesOfPage * chartHeight,
  );
}

/** Plan against actual by year, two charts a line. */
function chartsOf({ indicators }: Consolidation, years: IndicatorYears, from: number): readonly Chart[] {
  return indicators.map(({ indicator }, at): Chart => {
    const { target, actual } = yearRowsOf(at);
    const top = from + Math.floor(at / 2) * chartHeight;
    const [left, right] = at % 2 === 0 ? [1, 4] : [5, lastSummaryColumn];
    return {
      title: numbered(indicator.number, shortened(indicator.title, 70)),
      categories: yearRange(years, 0),
      series: [
        { title: 'Факт', values: yearRange(years, actual), color: '2E75B6', kind: 'column' },
        { title: 'План', values: yearRange(years, target), color: 'C55A11', kind: 'line' },
      ],
      valueAxisTitle: indicator.unit,
      anchor: area(top, left, top + chartHeight - 2, right),
    };
  });
}
