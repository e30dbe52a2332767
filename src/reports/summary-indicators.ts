import type { Consolidation } from '../consolidation/consolidate';
import { looks, marks } from '../forms/block/looks';
import { textCell } from '../forms/block/sheet-rows';
import { area } from '../workbook/address';
import { choose, whenTrue } from '../workbook/expression/condition';
import type { CellReference, Expression } from '../workbook/expression/expression';
import { constant, operation, reference } from '../workbook/expression/expression';
import { cellAt } from '../workbook/expression/reference';
import type { Highlight } from '../workbook/highlight';
import type { Cell, Row } from '../workbook/sheet';
import type { CellStyle } from '../workbook/style';
import { columnAt, formulaCell, numberLink, reportCell } from './report-sheet';
import type { SummaryPart, SummarySources } from './summary-part';
import { lastSummaryColumn } from './summary-part';
import { indicatorStatusWords } from './words';

const headings = [
  '№',
  'Показатель',
  'План',
  'Факт',
  'Отклонение',
  'До плана',
  'Статус',
  'Охват',
  'Итог не ниже',
  'Итог не выше',
];
const statusColumn = 7;
const level: CellStyle = { ...looks.givenCentered, format: '0.0' };

/** Every indicator in a line: plan, actual, gap, status, where it can still land; live from «Свод показателей». */
export function summaryIndicators(consolidation: Consolidation, sources: SummarySources, from: number): SummaryPart {
  const rows = consolidation.indicators.map((_, at) => indicatorRow(consolidation, sources, at));
  return {
    rows: [
      {
        cells: [
          null,
          textCell('Показатели', looks.totalText),
          ...Array.from({ length: lastSummaryColumn - 1 }, () => textCell(null, looks.totalText)),
        ],
        fitted: 22,
      },
      { cells: [null, ...headings.map((title) => textCell(title, looks.heading))], fitted: 22 },
      ...rows,
      { cells: [] },
    ],
    merges: [area(from, 1, from, lastSummaryColumn)],
    highlights: rows.length === 0 ? [] : statusHighlights(from + 2, rows.length),
  };
}

function indicatorRow({ indicators }: Consolidation, { indicators: report }: SummarySources, at: number): Row {
  const total = indicators[at];
  if (total === undefined) return { cells: [] };
  const row = report.firstRow + at;
  const cell = (id: string): CellReference => reportCell(report, id, row);
  /** A bare reference to an empty cell would show 0. */
  const figure = (id: string, style: CellStyle): Cell =>
    formulaCell(choose({ kind: 'filled', cell: cell(id) }, reference(cell(id)), constant('')), style);
  const covered: Expression = operation(
    operation(reference(cell('withData')), '&', constant(' из ')),
    '&',
    reference(cell('registered')),
  );
  const { number, title, unit } = total.indicator;
  return {
    cells: [
      null,
      numberLink(number, { sheet: report.layout.sheet, cell: { row, column: columnAt(report, 'title') } }),
      textCell(unit === '' ? title : `${title}, ${unit}`, looks.given),
      figure('target', level),
      figure('value', { ...looks.total, format: '0.0' }),
      figure('points', { ...looks.givenCentered, format: '+0.0;-0.0;0.0' }),
      figure('things', { ...looks.givenCentered, format: '#,##0' }),
      figure('status', looks.total),
      formulaCell(choose({ kind: 'filled', cell: cell('withData') }, covered, constant('')), looks.givenCentered),
      figure('low', level),
      figure('high', level),
    ],
  };
}

function statusHighlights(firstRow: number, count: number): readonly Highlight[] {
  const areas = [area(firstRow, statusColumn, firstRow + count - 1, statusColumn)];
  const cell = cellAt(null, firstRow, statusColumn);
  const when = (...words: readonly string[]): Expression =>
    whenTrue<CellReference>({ kind: 'isOneOf', cell, texts: words });
  const { met, behind, missed, noData } = indicatorStatusWords;
  return [
    { areas, when: when(met), look: marks.good, stop: true },
    { areas, when: when(behind, noData), look: marks.warning, stop: true },
    { areas, when: when(missed), look: marks.bad, stop: true },
  ];
}
