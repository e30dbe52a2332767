import type { LocalDate } from '../../domain/local-date';
import type { Municipality } from '../../domain/municipality';
import type { ReportingPeriod } from '../../domain/period/reporting-period';
import { periodSpan, targetYear } from '../../domain/period/reporting-period';
import type { Plan } from '../../domain/plan/plan';
import type { School } from '../../domain/school';
import type { ContentRow, FormContent } from '../block/form-content';
import { contentRow } from '../block/form-content';
import { periodTitle } from '../period-title';
import type { FieldValue } from '../readers/read-cell';
import { activityReport, activityReportLayout, obligationLabel } from './activity-report';
import { checkContent } from './check-form';
import { cover, coverLayout } from './cover';
import { equipment, equipmentLayout } from './equipment';
import { indicatorReport, indicatorReportLayout } from './indicator-report';
import { indicatorRow } from './indicator-rows';
import type { Obligation } from './obligations';
import { isClosed, schoolObligations } from './obligations';
import type { PreviousAnswers } from './previous-answers';
import { previousRow } from './previous-answers';

/** Grows with any change of the school's forms; a workbook of another version is told so at intake. */
export const schoolFormsVersion = 1;

export interface SchoolReport {
  readonly municipality: Municipality;
  readonly school: School;
  readonly period: ReportingPeriod;
  readonly asOf: LocalDate;
  readonly previous: PreviousAnswers;
}

/** The forms of one school for one period, row by row: drawn for the school, and held against what comes back. */
export function schoolForms(report: SchoolReport): readonly FormContent[] {
  const asked: readonly FormContent[] = [
    { spec: cover, layout: coverLayout, rows: [coverRow(report)] },
    { spec: equipment, layout: equipmentLayout, rows: [equipmentRow(report)] },
    { spec: indicatorReport, layout: indicatorReportLayout, rows: indicatorRows(report) },
    { spec: activityReport, layout: activityReportLayout, rows: activityRows(report) },
  ];
  return [...asked, checkContent(asked)];
}

function coverRow({ municipality, school, period, asOf }: SchoolReport): ContentRow {
  const { programme } = municipality.plan;
  return contentRow({
    key: '',
    label: school.name,
    given: new Map<string, FieldValue>([
      ['school', school.name],
      ['municipality', programme.municipality],
      ['programme', programme.title],
      ['period', periodTitle(period).ru],
      ['asOf', { date: asOf }],
      ['submitTo', programme.coordinator],
    ]),
    prefilled: new Map(school.contactPost === '' ? [] : [['contactPost', school.contactPost]]),
  });
}

function equipmentRow({ school, previous }: SchoolReport): ContentRow {
  const known = new Map<string, FieldValue>(previousRow(previous, equipment.id, ''));
  if (!known.has('pupils') && school.pupils !== null) known.set('pupils', school.pupils);
  if (!known.has('teachers') && school.teachers !== null) known.set('teachers', school.teachers);
  const settlement = known.get('settlement') ?? school.settlement;
  return contentRow({
    key: '',
    label: equipment.title.ru,
    previous: known,
    prefilled: new Map(settlement === null ? [] : [['settlement', settlement]]),
  });
}

function indicatorRows({ municipality, school, period, previous }: SchoolReport): readonly ContentRow[] {
  return municipality.plan.indicators.flatMap(
    (indicator) => indicatorRow(indicator, school, targetYear(period), previous) ?? [],
  );
}

function activityRows({ municipality, period, previous }: SchoolReport): readonly ContentRow[] {
  const { plan } = municipality;
  return schoolObligations(plan, periodSpan(period).end)
    .filter((obligation) => !isClosed(obligation, previous))
    .map((obligation) => activityRow(obligation, plan, previous));
}

function activityRow({ key, activity, occurrence }: Obligation, plan: Plan, previous: PreviousAnswers): ContentRow {
  const section = plan.sections.find((candidate) => candidate.key === activity.section);
  return contentRow({
    key,
    label: obligationLabel(activity.number, activity.title, occurrence.due),
    given: new Map<string, FieldValue>([
      ['section', section?.number ?? ''],
      ['number', activity.number],
      ['title', activity.title],
      ['expectedResult', activity.expectedResult],
      ['responsible', activity.responsible.join('; ')],
      ['deadlineText', activity.deadlineText],
      ['due', { date: occurrence.due }],
    ]),
    previous: previousRow(previous, activityReport.id, key),
  });
}
