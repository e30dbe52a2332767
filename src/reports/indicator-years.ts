import { numbered } from '../domain/plan/numbered';
import type { Consolidation } from '../consolidation/consolidate';
import type { IndicatorTotal } from '../consolidation/indicator-total';
import { valueOfYear } from '../domain/plan/indicator';
import { looks } from '../forms/block/looks';
import { textCell } from '../forms/block/sheet-rows';
import type { RangeReference } from '../workbook/expression/expression';
import { rangeOver } from '../workbook/expression/reference';
import type { Area } from '../workbook/address';
import { area } from '../workbook/address';
import type { Cell, Row } from '../workbook/sheet';
import type { PlacedReport } from './report-sheet';
import { formulaCell, inRow } from './report-sheet';

/** Plan and actual by year, below the totals: what the charts are drawn from. */
export interface IndicatorYears {
  readonly years: readonly number[];
  readonly sheet: string;
  /** Row of the years, then two rows an indicator. */
  readonly headingRow: number;
}

/** Columns: title, kind of value, then the years. */
const firstYearColumn = 4;

export function placeYears(totals: PlacedReport, { indicators }: Consolidation): IndicatorYears {
  const years = new Set(
    indicators.flatMap(({ indicator, year }) => [
      ...indicator.targets.map((target) => target.year),
      ...indicator.actuals.map((actual) => actual.year),
      year,
    ]),
  );
  return {
    years: [...years].sort((a, b) => a - b),
    sheet: totals.layout.sheet,
    // Behind the end mark, an empty row and a title.
    headingRow: totals.lastRow + 4,
  };
}

export function yearsRows(years: IndicatorYears, totals: PlacedReport, { indicators }: Consolidation): readonly Row[] {
  const heading = ['Показатель', '', ...years.years.map((year) => String(year))];
  return [
    { cells: [] },
    { cells: [null, null, textCell('План и факт по годам', looks.subheading)], height: 24 },
    { cells: [null, null, ...heading.map((text) => textCell(text, looks.heading))] },
    ...indicators.flatMap((total, at) => [
      targetsRow(total, years),
      actualsRow(total, years, totals, totals.firstRow + at),
    ]),
  ];
}

export function yearRange({ sheet, headingRow, years }: IndicatorYears, row: number): RangeReference {
  return rangeOver(
    sheet,
    area(headingRow + row, firstYearColumn, headingRow + row, firstYearColumn + years.length - 1),
  );
}

/** Row offsets of an indicator's plan and actual from the heading. */
export function yearRowsOf(at: number): { readonly target: number; readonly actual: number } {
  return { target: 1 + 2 * at, actual: 2 + 2 * at };
}

const levelLook = { ...looks.givenCentered, format: '0.0' };

function targetsRow({ indicator }: IndicatorTotal, { years }: IndicatorYears): Row {
  return yearRow(
    numbered(indicator.number, indicator.title),
    'план',
    years.map((year) => textCell(valueOfYear(indicator.targets, year), levelLook)),
  );
}

/** The reported year is the total above; where it has no data the cell stays empty, so that a chart shows a gap. */
function actualsRow(
  { indicator, year: current, value }: IndicatorTotal,
  { years }: IndicatorYears,
  totals: PlacedReport,
  row: number,
): Row {
  const cells = years.map((year): Cell => {
    if (year !== current) return textCell(valueOfYear(indicator.actuals, year), levelLook);
    return value === null
      ? textCell(null, levelLook)
      : formulaCell(inRow(totals, 'value', row), { ...looks.calculated, format: '0.0' });
  });
  return yearRow(null, 'факт', cells);
}

/** The title of an indicator lies over its two rows. */
export function yearMerges({ headingRow }: IndicatorYears, { indicators }: Consolidation): readonly Area[] {
  return indicators.map((_, at) => area(headingRow + 1 + 2 * at, 2, headingRow + 2 + 2 * at, 2));
}

/** Two of them hold a title of three lines. */
const rowHeight = 22;

function yearRow(title: string | null, kind: string, cells: readonly Cell[]): Row {
  const line = [textCell(title, looks.given), textCell(kind, looks.givenCentered), ...cells];
  return { cells: [null, null, ...line], fitted: rowHeight };
}
