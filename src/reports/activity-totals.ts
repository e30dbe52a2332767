import type { ActivityTotal } from '../consolidation/activity-total';
import type { Consolidation } from '../consolidation/consolidate';
import { periodId } from '../domain/period/reporting-period';
import type { ActivityStatus } from '../domain/status/activity-status';
import { activityStatuses } from '../domain/status/activity-status';
import { looks } from '../forms/block/looks';
import { textCell } from '../forms/block/sheet-rows';
import type { CellReference, Expression } from '../workbook/expression/expression';
import { call, constant, operation } from '../workbook/expression/expression';
import type { Cell, Sheet } from '../workbook/sheet';
import { stateHighlights } from './activities-by-school';
import type { NoteTexts } from './notes';
import { noteCell } from './notes';
import type { PlacedReport, ReportLayout, ReportRow } from './report-sheet';
import { columnAt, drawReport, formulaCell, inRow, numberLink, placeReport, wholeColumn } from './report-sheet';
import { activityStatusWords, reportedByWords } from './words';

const counted = activityStatuses.filter((status) => status !== 'noData');

/** «Свод мероприятий»: how many schools stand how, counted live over the lines of the schools. */
export function placeActivityTotals(consolidation: Consolidation, lines: readonly string[]): PlacedReport {
  const layout: ReportLayout = {
    sheet: 'Свод мероприятий',
    id: 'svod-activities',
    title: 'Свод мероприятий',
    lines,
    table: null,
    signatures: [],
    columns: [
      { id: 'section', title: 'Раздел', width: 8 },
      { id: 'number', title: '№', width: 6 },
      { id: 'title', title: 'Мероприятие', width: 38 },
      { id: 'deadline', title: 'Срок по плану', width: 17 },
      { id: 'responsible', title: 'Ответственные', width: 20 },
      { id: 'reportedBy', title: 'Кто отчитывается', width: 15 },
      ...counted.map((status) => ({
        id: status,
        title: activityStatusWords[status],
        width: 13,
        group: 'Сколько школ',
      })),
      { id: 'withData', title: 'с данными', width: 9, group: 'Охват' },
      { id: 'registered', title: 'всего', width: 8, group: 'Охват' },
      { id: 'state', title: 'Состояние', width: 18 },
      { id: 'note', title: 'Примечание координатора', width: 22, typed: true },
    ],
  };
  return placeReport(layout, periodId(consolidation.period), consolidation.activities.length);
}

export function activityTotalsSheet(
  report: PlacedReport,
  bySchool: PlacedReport,
  consolidation: Consolidation,
  notes: NoteTexts,
): Sheet {
  let next = bySchool.firstRow;
  const rows = consolidation.activities.map((total, at) => {
    const firstLine = next;
    next += total.obligations.length;
    return totalRow(report, bySchool, consolidation, total, report.firstRow + at, firstLine, notes);
  });
  return drawReport(report, { rows, highlights: stateHighlights(report, 'state') });
}

function totalRow(
  report: PlacedReport,
  bySchool: PlacedReport,
  { municipality }: Consolidation,
  total: ActivityTotal,
  row: number,
  firstLine: number,
  notes: NoteTexts,
): ReportRow {
  const { activity, coverage } = total;
  const section = municipality.plan.sections.find((candidate) => candidate.key === activity.section);
  const asked = coverage !== null;
  const link = { sheet: bySchool.layout.sheet, cell: { row: firstLine, column: columnAt(bySchool, 'title') } };
  const countCell = (status: ActivityStatus): Cell => {
    if (!asked) return textCell(null, looks.blocked);
    const formula = call(
      'COUNTIFS',
      wholeColumn(bySchool, 'activity'),
      constant(activity.key),
      wholeColumn(bySchool, 'standing'),
      constant(activityStatusWords[status]),
    );
    return formulaCell(formula, { ...looks.givenCentered, format: '0' });
  };
  const count = (id: string): Expression<CellReference> => inRow(report, id, row);
  const known = counted
    .map(count)
    .reduce<Expression<CellReference>>((sum, one) => operation(sum, '+', one), constant(0));
  return {
    key: activity.key,
    cells: [
      textCell(section?.number ?? null, looks.givenCentered),
      asked ? numberLink(activity.number, link) : textCell(activity.number, looks.givenCentered),
      textCell(activity.title, looks.given),
      textCell(activity.deadlineText, looks.given),
      textCell(activity.responsible.join('; '), looks.given),
      textCell(activity.reportedBy === null ? 'не указано' : reportedByWords[activity.reportedBy], looks.givenCentered),
      ...counted.map(countCell),
      asked ? formulaCell(known, looks.givenCentered) : textCell(null, looks.blocked),
      asked ? textCell(coverage.registered, looks.givenCentered) : textCell(null, looks.blocked),
      asked ? formulaCell(stateFormula(count), looks.total) : textCell(activityStatusWords[total.status], looks.total),
      noteCell(notes, report.layout.id, activity.key),
    ],
  };
}

/** The fold of domain/status/activity-status.ts over the counts: overdue if any is, done if all that report are. */
function stateFormula(count: (id: string) => Expression<CellReference>): Expression {
  const live = operation(count('withData'), '-', count('cancelled'));
  const none = (of: Expression): Expression => operation(of, '=', constant(0));
  const all = (of: Expression): Expression => operation(of, '=', live);
  const words = activityStatusWords;
  const cases: readonly (readonly [Expression, string])[] = [
    [operation(count('overdue'), '>', constant(0)), words.overdue],
    [none(count('withData')), words.noData],
    [none(live), words.cancelled],
    [all(count('done')), words.done],
    [all(operation(count('done'), '+', count('doneLate'))), words.doneLate],
    [all(count('notDue')), words.notDue],
  ];
  return cases.reduceRight<Expression>(
    (rest, [when, word]) => call('IF', when, constant(word), rest),
    constant(words.inProgress),
  );
}
