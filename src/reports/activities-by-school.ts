import type { SchoolObligation } from '../consolidation/activity-total';
import type { Consolidation } from '../consolidation/consolidate';
import type { ActivityStatus } from '../domain/status/activity-status';
import { periodId } from '../domain/period/reporting-period';
import { dateFormat } from '../forms/block/cell-look';
import { looks, marks } from '../forms/block/looks';
import { textCell } from '../forms/block/sheet-rows';
import type { Sheet } from '../workbook/sheet';
import { placeText } from '../workbook/place-text';
import type { PlacedReport, ReportLayout, ReportRow } from './report-sheet';
import { drawReport, placeReport, wordHighlight } from './report-sheet';
import { activityStatusWords } from './words';

/** «Мероприятия по школам»: a line for every dated obligation of every school. */
export function placeActivitiesBySchool(consolidation: Consolidation, lines: readonly string[]): PlacedReport {
  const layout: ReportLayout = {
    sheet: 'Мероприятия по школам',
    id: 'svod-activity-schools',
    title: 'Мероприятия по школам',
    lines,
    table: 'MeropriyatiyaPoShkolam',
    signatures: [],
    columns: [
      { id: 'activity', title: 'Ключ', width: 7, hidden: true },
      { id: 'section', title: 'Раздел', width: 8 },
      { id: 'number', title: '№', width: 6 },
      { id: 'title', title: 'Мероприятие', width: 53 },
      { id: 'school', title: 'Школа', width: 28 },
      { id: 'due', title: 'Срок', width: 12 },
      { id: 'state', title: 'Состояние', width: 18 },
      { id: 'days', title: 'Дней просрочки', width: 11 },
      { id: 'doneOn', title: 'Выполнено', width: 12 },
      { id: 'comment', title: 'Комментарий школы', width: 28 },
      { id: 'standing', title: 'Итог школы', width: 18 },
      { id: 'source', title: 'Откуда', width: 43 },
    ],
  };
  const count = consolidation.activities.reduce((sum, { obligations }) => sum + obligations.length, 0);
  return placeReport(layout, periodId(consolidation.period), count);
}

export function activitiesBySchoolSheet(report: PlacedReport, consolidation: Consolidation): Sheet {
  const rows = consolidation.activities.flatMap(({ obligations, standings }) =>
    obligations.map((obligation, at) => {
      // The school's standing is told once, on its last line, so that it is counted once.
      const isLast = obligations[at + 1]?.school !== obligation.school;
      return line(consolidation, obligation, isLast ? (standings.get(obligation.school.code) ?? null) : null);
    }),
  );
  return drawReport(report, {
    rows,
    highlights: [...stateHighlights(report, 'state'), ...stateHighlights(report, 'standing')],
  });
}

export function stateHighlights(report: PlacedReport, column: string): Sheet['highlights'] {
  const { done, overdue, noData, doneLate } = activityStatusWords;
  return [
    wordHighlight(report, column, [done], marks.good),
    wordHighlight(report, column, [overdue], marks.bad),
    wordHighlight(report, column, [noData, doneLate], marks.warning),
  ];
}

function line(
  { municipality }: Consolidation,
  { school, obligation, status, days, doneOn, comment, source }: SchoolObligation,
  standing: ActivityStatus | null,
): ReportRow {
  const { activity, occurrence, key } = obligation;
  const section = municipality.plan.sections.find((candidate) => candidate.key === activity.section);
  const dateLook = { ...looks.givenCentered, format: dateFormat };
  return {
    key: `${key}/${school.code}`,
    cells: [
      textCell(activity.key, looks.given),
      textCell(section?.number ?? null, looks.givenCentered),
      textCell(activity.number, looks.givenCentered),
      textCell(activity.title, looks.given),
      textCell(school.name, looks.given),
      textCell({ date: occurrence.due }, dateLook),
      textCell(activityStatusWords[status], looks.givenCentered),
      textCell(days === 0 ? null : days, looks.givenCentered),
      textCell(doneOn === null ? null : { date: doneOn }, dateLook),
      textCell(comment === '' ? null : comment, looks.given),
      textCell(standing === null ? null : activityStatusWords[standing], looks.givenCentered),
      textCell(placeText(source), looks.hint),
    ],
  };
}
