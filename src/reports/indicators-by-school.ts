import type { Consolidation } from '../consolidation/consolidate';
import type { IndicatorTotal } from '../consolidation/indicator-total';
import type { SchoolFigure } from '../consolidation/school-figure';
import { isShare } from '../domain/plan/measure';
import { periodId } from '../domain/period/reporting-period';
import { looks, marks } from '../forms/block/looks';
import { shortened } from '../forms/readers/sheet-validation';
import { textCell } from '../forms/block/sheet-rows';
import { compare, choose, whenFalse } from '../workbook/expression/condition';
import type { Condition } from '../workbook/expression/condition';
import type { CellReference } from '../workbook/expression/expression';
import { constant, operation } from '../workbook/expression/expression';
import type { Cell, Sheet } from '../workbook/sheet';
import { placeText } from '../workbook/place-text';
import type { PlacedReport, ReportLayout, ReportRow } from './report-sheet';
import { cellInRow, columnArea, drawReport, formulaCell, inRow, placeReport } from './report-sheet';
import { hasData, noDataWords } from './words';

const sheet = 'Показатели по школам';

/** Marks a school whose whole nobody knows, so that no interval can be given. */
export const unknownWhole = 'неизвестен';

/** One line an indicator and school: what the totals are made of, each with the cell it came from. */
export function placeIndicatorsBySchool(consolidation: Consolidation, lines: readonly string[]): PlacedReport {
  const layout: ReportLayout = {
    sheet,
    id: 'svod-indicator-schools',
    title: 'Показатели по школам',
    lines,
    table: 'PokazateliPoShkolam',
    signatures: [],
    columns: [
      { id: 'indicator', title: 'Ключ', width: 7, hidden: true },
      { id: 'number', title: '№', width: 6 },
      { id: 'title', title: 'Показатель', width: 58 },
      { id: 'school', title: 'Школа', width: 30 },
      { id: 'data', title: 'Данные', width: 19 },
      { id: 'numerator', title: 'Часть (числитель)', width: 13 },
      { id: 'denominator', title: 'Целое (знаменатель)', width: 16 },
      { id: 'value', title: 'Доля, % (число)', width: 11 },
      { id: 'assumed', title: 'Целое для интервала', width: 13 },
      { id: 'source', title: 'Откуда', width: 46 },
    ],
  };
  return placeReport(layout, periodId(consolidation.period), lineCount(consolidation));
}

function lineCount({ indicators }: Consolidation): number {
  return indicators.reduce((count, { bySchool }) => count + bySchool.length, 0);
}

/** The first line of an indicator, to which its total links. */
export function firstLineOf(report: PlacedReport, { indicators }: Consolidation, at: number): number {
  return report.firstRow + indicators.slice(0, at).reduce((count, { bySchool }) => count + bySchool.length, 0);
}

export function indicatorsBySchoolSheet(report: PlacedReport, { indicators }: Consolidation): Sheet {
  const lines = indicators.flatMap((total) => total.bySchool.map((figure) => ({ total, figure })));
  const rows = lines.map(({ total, figure }, at) => line(report, total, figure, report.firstRow + at));
  const data: Condition<CellReference> = {
    kind: 'isOneOf',
    cell: cellInRow(report, 'data', report.firstRow),
    texts: [hasData],
  };
  return drawReport(report, {
    rows,
    highlights: [{ areas: [columnArea(report, 'data')], when: whenFalse(data), look: marks.warning, stop: false }],
  });
}

function line(report: PlacedReport, { indicator }: IndicatorTotal, figure: SchoolFigure, row: number): ReportRow {
  const share = indicator.measure !== null && isShare(indicator.measure);
  const noData = figure.state !== 'data';
  return {
    key: `${indicator.key}/${figure.school.code}`,
    cells: [
      textCell(indicator.key, looks.given),
      textCell(indicator.number, looks.givenCentered),
      textCell(shortened(indicator.title, 56), looks.given),
      textCell(figure.school.name, looks.given),
      textCell(stateWords(figure), looks.givenCentered),
      textCell(figure.numerator, countLook),
      textCell(figure.denominator, countLook),
      share ? shareCell(report, row) : textCell(figure.value, countLook),
      textCell(noData && share ? (figure.assumedDenominator ?? unknownWhole) : null, countLook),
      textCell(placeText(figure.source), looks.hint),
    ],
  };
}

export const countLook = { ...looks.givenCentered, format: '#,##0' };
export const percentLook = { ...looks.calculated, format: '0.0' };

function stateWords(figure: SchoolFigure): string {
  if (figure.state === 'data') return hasData;
  const shown = figure.shown === '' ? '' : `: «${figure.shown}»`;
  return noDataWords[figure.state] + shown;
}

/** A school's own share; nothing where a part is missing. */
function shareCell(report: PlacedReport, row: number): Cell {
  const part = inRow(report, 'numerator', row);
  const whole = inRow(report, 'denominator', row);
  const known: Condition<CellReference> = {
    kind: 'and',
    of: [compare(part, '>=', constant(0)), compare(whole, '>', constant(0))],
  };
  const formula = choose(known, operation(operation(part, '/', whole), '*', constant(100)), constant(''));
  return formulaCell(formula, percentLook);
}
