import type { Consolidation } from '../consolidation/consolidate';
import type { IndicatorTotal } from '../consolidation/indicator-total';
import { lastOfYear } from '../domain/local-date';
import { isShare } from '../domain/plan/measure';
import { periodId } from '../domain/period/reporting-period';
import { looks, marks } from '../forms/block/looks';
import { textCell } from '../forms/block/sheet-rows';
import type { Condition } from '../workbook/expression/condition';
import { choose, compare } from '../workbook/expression/condition';
import type { CellReference, Expression } from '../workbook/expression/expression';
import { call, constant, operation, reference } from '../workbook/expression/expression';
import type { Cell, Link, Sheet } from '../workbook/sheet';
import type { CellStyle } from '../workbook/style';
import { countLook, firstLineOf, unknownWhole } from './indicators-by-school';
import type { IndicatorYears } from './indicator-years';
import { yearMerges, yearsRows } from './indicator-years';
import type { NoteTexts } from './notes';
import { noteCell } from './notes';
import type { PlacedReport, ReportLayout, ReportRow } from './report-sheet';
import {
  cellInRow,
  columnAt,
  drawReport,
  formulaCell,
  numberLink,
  inRow,
  placeReport,
  wholeColumn,
  wordHighlight,
} from './report-sheet';
import { hasData, indicatorStatusWords } from './words';

/** «Свод показателей»: a line an indicator, every figure a formula over the lines of the schools. */
export function placeIndicatorTotals(consolidation: Consolidation, lines: readonly string[]): PlacedReport {
  const layout: ReportLayout = {
    sheet: 'Свод показателей',
    id: 'svod-indicators',
    title: 'Свод показателей',
    lines,
    table: null,
    signatures: [],
    columns: [
      { id: 'number', title: '№', width: 6 },
      { id: 'title', title: 'Показатель', width: 48 },
      { id: 'unit', title: 'Ед. изм.', width: 9 },
      { id: 'numerator', title: 'Часть', width: 10, group: 'Суммы по школам' },
      { id: 'denominator', title: 'Целое', width: 10, group: 'Суммы по школам' },
      { id: 'withData', title: 'Школ с данными', width: 10, group: 'Охват' },
      { id: 'registered', title: 'Всего школ', width: 9, group: 'Охват' },
      { id: 'target', title: 'План', width: 9, group: 'План и факт' },
      { id: 'value', title: 'Факт', width: 9, group: 'План и факт' },
      { id: 'points', title: 'Отклонение', width: 12, group: 'План и факт' },
      { id: 'things', title: 'До плана', width: 11, group: 'План и факт' },
      { id: 'status', title: 'Статус', width: 15 },
      { id: 'low', title: 'не ниже', width: 10, group: 'Границы факта' },
      { id: 'high', title: 'не выше', width: 12, group: 'Границы факта' },
      { id: 'note', title: 'Примечание координатора', width: 26, typed: true },
    ],
  };
  return placeReport(layout, periodId(consolidation.period), consolidation.indicators.length);
}

export function indicatorTotalsSheet(
  report: PlacedReport,
  bySchool: PlacedReport,
  years: IndicatorYears,
  consolidation: Consolidation,
  notes: NoteTexts,
): Sheet {
  const rows = consolidation.indicators.map((total, at) => {
    const link = {
      sheet: bySchool.layout.sheet,
      cell: { row: firstLineOf(bySchool, consolidation, at), column: columnAt(bySchool, 'title') },
    };
    return totalRow(report, bySchool, consolidation, total, report.firstRow + at, link, notes);
  });
  return drawReport(report, {
    rows,
    highlights: statusHighlights(report),
    below: yearsRows(years, report, consolidation),
    merges: yearMerges(years, consolidation),
  });
}

/** Words and colours of a status column. */
function statusHighlights(report: PlacedReport): Sheet['highlights'] {
  const { met, behind, missed, noData } = indicatorStatusWords;
  return [
    wordHighlight(report, 'status', [met], marks.good),
    wordHighlight(report, 'status', [behind, noData], marks.warning),
    wordHighlight(report, 'status', [missed], marks.bad),
  ];
}

function totalRow(
  report: PlacedReport,
  bySchool: PlacedReport,
  consolidation: Consolidation,
  total: IndicatorTotal,
  row: number,
  link: Link,
  notes: NoteTexts,
): ReportRow {
  const { indicator } = total;
  const cell = (id: string): Expression<CellReference> => inRow(report, id, row);
  // What the coordinator types speaks of no school.
  const typed = indicator.measure?.kind === 'value';
  const aggregated = indicator.measure !== null && !typed;
  const share = indicator.measure !== null && isShare(indicator.measure);
  const summed = (column: string): Expression =>
    call('SUMIFS', wholeColumn(bySchool, column), wholeColumn(bySchool, 'indicator'), constant(indicator.key));
  const counted = (column: string, text: string): Expression =>
    call(
      'COUNTIFS',
      wholeColumn(bySchool, 'indicator'),
      constant(indicator.key),
      wholeColumn(bySchool, column),
      constant(text),
    );
  const anyData: Condition<CellReference> = compare(cell('withData'), '>', constant(0));
  const ifData = (then: Expression): Expression => choose(anyData, then, constant(''));
  const level: CellStyle = { ...looks.total, format: '0.0' };
  const value = share ? ifData(quotient(cell('numerator'), cell('denominator'))) : ifData(cell('numerator'));
  return {
    key: indicator.key,
    cells: [
      numberLink(indicator.number, link),
      textCell(indicator.title, looks.given),
      textCell(indicator.unit, looks.givenCentered),
      aggregated ? formulaCell(ifData(summed('numerator')), countLook) : textCell(null, countLook),
      share ? formulaCell(ifData(summed('denominator')), countLook) : textCell(null, countLook),
      typed ? textCell(null, looks.givenCentered) : formulaCell(counted('data', hasData), looks.givenCentered),
      textCell(typed ? null : total.coverage.registered, looks.givenCentered),
      textCell(total.target, { ...looks.givenCentered, format: '0.0' }),
      aggregated ? formulaCell(value, level) : textCell(total.value, level),
      formulaCell(pointsFormula(report, row), { ...looks.calculated, format: '+0.0;-0.0;0.0' }),
      formulaCell(thingsFormula(total, cell), { ...looks.calculated, format: '#,##0' }),
      formulaCell(statusFormula(total, consolidation, cell), looks.total),
      ...boundCells(total, cell, summed('assumed'), counted('assumed', unknownWhole), share),
      noteCell(notes, report.layout.id, indicator.key),
    ],
  };
}

/** Percent; both are numbers here, sums over what is there. */
function quotient(part: Expression, whole: Expression): Expression {
  const share = operation(operation(part, '/', whole), '*', constant(100));
  return call('IF', operation(whole, '>', constant(0)), share, constant(''));
}

function pointsFormula(report: PlacedReport, row: number): Expression {
  const [value, target] = [cellInRow(report, 'value', row), cellInRow(report, 'target', row)];
  const known: Condition<CellReference> = {
    kind: 'and',
    of: [
      { kind: 'isNumber', cell: value },
      { kind: 'isNumber', cell: target },
    ],
  };
  return choose(known, operation(reference(value), '-', reference(target)), constant(''));
}

/** Things to the target, rounded up: ROUND(x + 0.499999, 0) is the next whole number, and whole numbers stay. */
function thingsFormula({ indicator }: IndicatorTotal, cell: (id: string) => Expression<CellReference>): Expression {
  const { direction, measure } = indicator;
  if (measure === null || measure.kind === 'value') return constant('');
  const goal = isShare(measure)
    ? operation(operation(cell('target'), '*', cell('denominator')), '/', constant(100))
    : cell('target');
  const short =
    direction === 'increase' ? operation(goal, '-', cell('numerator')) : operation(cell('numerator'), '-', goal);
  const missed = compare(cell('value'), direction === 'increase' ? '<' : '>', tolerated(cell('target'), direction));
  return choose(missed, call('ROUND', operation(short, '+', constant(0.499999)), constant(0)), constant(''));
}

/** Binary fractions must not make 35 % miss 35 %. */
function tolerated(target: Expression<CellReference>, direction: 'increase' | 'decrease'): Expression<CellReference> {
  return operation(target, direction === 'increase' ? '-' : '+', constant(1e-9));
}

function statusFormula(
  total: IndicatorTotal,
  { asOf }: Consolidation,
  cell: (id: string) => Expression<CellReference>,
): Expression {
  const { direction } = total.indicator;
  const words = indicatorStatusWords;
  const met = compare(cell('value'), direction === 'increase' ? '>=' : '<=', tolerated(cell('target'), direction));
  const notMet: Condition<CellReference> = { kind: 'not', of: met };
  const below = asOf >= lastOfYear(total.year) ? words.missed : words.behind;
  return choose(met, constant(words.met), choose(notMet, constant(below), constant(words.noData)));
}

/** The total when the schools without data are counted at their worst and at their best. */
function boundCells(
  total: IndicatorTotal,
  cell: (id: string) => Expression<CellReference>,
  assumed: Expression,
  unknown: Expression,
  share: boolean,
): readonly Cell[] {
  const style: CellStyle = { ...looks.calculated, format: '0.0' };
  if (total.indicator.measure === null || total.indicator.measure.kind === 'value') {
    return [textCell(null, style), textCell(null, style)];
  }
  if (!share) {
    const all: Condition<CellReference> = compare(cell('withData'), '=', cell('registered'));
    return [
      formulaCell(call('SUM', cell('numerator')), style),
      formulaCell(choose(all, cell('value'), constant('не ограничен')), style),
    ];
  }
  const known = operation(unknown, '=', constant(0));
  const whole = operation(call('SUM', cell('denominator')), '+', assumed);
  const low = quotient(call('SUM', cell('numerator')), whole);
  const high = quotient(operation(call('SUM', cell('numerator')), '+', assumed), whole);
  const bound = (formula: Expression): Cell => formulaCell(call('IF', known, formula, constant('неизвестно')), style);
  return [bound(low), bound(high)];
}
