import { numbered } from '../../domain/plan/numbered';
import type { LocalDate } from '../../domain/local-date';
import type { ReportedStatus } from '../../domain/status/activity-status';
import type { TableLayout } from '../block/layout';
import { shownDate } from '../readers/shown';
import { both, compared, filled, isOneOf, ref, refTo, when } from '../spec/conditions';
import type { Option } from '../spec/field';
import { firstOf, words } from '../spec/field-expression';
import { givenText } from '../spec/field-shorthand';
import { defineForm } from '../spec/form';
import { wording } from '../spec/wording';
import { readinessBanner } from './cover';

export const reportedStatusOptions: readonly Option<ReportedStatus>[] = [
  { value: 'done', title: wording('выполнено', 'done') },
  { value: 'inProgress', title: wording('выполняется', 'in progress') },
  { value: 'notStarted', title: wording('не начато', 'not started') },
  { value: 'cancelled', title: wording('отменено', 'cancelled') },
];

const asOf = refTo('cover', 'asOf');
const open = isOneOf('status', 'inProgress', 'notStarted');
const pastDue = { kind: 'compare', left: ref('due'), operator: '<', right: asOf } as const;

/** What the status and the dates come to on the day of the report (domain/status/activity-status.ts says the same). */
const state = firstOf(
  [
    [isOneOf('status', 'cancelled'), words('отменено')],
    [both(isOneOf('status', 'done'), compared('doneOn', '>', 'due')), words('выполнено с опозданием')],
    [isOneOf('status', 'done'), words('выполнено')],
    [both(open, pastDue), words('просрочено')],
    [isOneOf('status', 'inProgress'), words('выполняется')],
    [isOneOf('status', 'notStarted'), words('срок не наступил')],
  ],
  words('нет данных'),
);

/** How people call an obligation: a recurring activity has several, which differ by their day. */
export function obligationLabel(number: string, title: string, due: LocalDate | null): string {
  const name = numbered(number, title);
  return due === null ? name : `${name} (до ${shownDate(due)})`;
}

/** «Мероприятия» of a school: one row for each dated obligation that falls due by the end of the period. */
export const activityReport = defineForm({
  id: 'activities',
  version: 1,
  title: wording('Мероприятия', 'Activities'),
  shape: 'table',
  rowName: ['title', 'due'],
  fields: {
    section: givenText(wording('Раздел', 'Section')),
    number: givenText(wording('№', 'No.')),
    title: givenText(wording('Мероприятие', 'Activity')),
    expectedResult: givenText(wording('Ожидаемый результат', 'Expected result')),
    responsible: givenText(wording('Ответственный', 'Responsible')),
    deadlineText: givenText(wording('Срок по плану', 'Deadline in the plan')),
    due: { kind: 'date', title: wording('Выполнить до', 'Due on'), entry: 'given', required: false },
    status: {
      kind: 'choice',
      title: wording('Статус', 'Status'),
      hint: wording('Что сделано на дату отчёта', 'What has been done on the day of the report'),
      entry: 'typed',
      required: true,
      options: reportedStatusOptions,
    },
    doneOn: {
      kind: 'date',
      title: wording('Дата выполнения', 'Done on'),
      hint: wording('Только для выполненных', 'Only for what is done'),
      entry: 'typed',
      required: false,
    },
    document: {
      kind: 'text',
      title: wording('Документ', 'Document'),
      hint: wording('Вид, номер и дата: «приказ от 01.09.2021 № 120»', 'Kind, number and date'),
      entry: 'typed',
      required: false,
      maxLength: 300,
    },
    comment: {
      kind: 'text',
      title: wording('Комментарий', 'Comment'),
      hint: wording('Обязателен, если просрочено или отменено', 'Needed where overdue or cancelled'),
      entry: 'typed',
      required: false,
      maxLength: 500,
    },
    state: {
      kind: 'computed',
      title: wording('Состояние', 'State'),
      entry: 'given',
      required: false,
      expression: state,
      format: '@',
    },
  },
  rules: [
    {
      code: 'doneNeedsDate',
      severity: 'error',
      message: wording('Выполнено, но нет даты: укажите дату выполнения', 'Done, but without a date: enter it'),
      holds: when(isOneOf('status', 'done'), filled('doneOn')),
      blames: 'doneOn',
    },
    {
      code: 'dateNotAfterReport',
      severity: 'error',
      message: wording(
        'Дата позже даты отчёта: проверьте год и месяц',
        'The date is after the day of the report: check year and month',
      ),
      holds: { kind: 'compare', left: ref('doneOn'), operator: '<=', right: asOf },
      blames: 'doneOn',
    },
    {
      code: 'dateNeedsDone',
      severity: 'warning',
      message: wording(
        'Дата есть, а статус не «выполнено»: исправьте одно из двух',
        'There is a date, but the status is not «done»',
      ),
      holds: when(filled('doneOn'), isOneOf('status', 'done')),
      blames: 'doneOn',
    },
    {
      code: 'cancelledNeedsReason',
      severity: 'error',
      message: wording(
        'Отменено без причины: напишите её в комментарии',
        'Cancelled without a reason: write it in the comment',
      ),
      holds: when(isOneOf('status', 'cancelled'), filled('comment')),
      blames: 'comment',
    },
    {
      code: 'overdueNeedsReason',
      severity: 'warning',
      message: wording(
        'Срок прошёл: напишите в комментарии причину и новый срок',
        'Overdue: write the reason and the new date in the comment',
      ),
      holds: when(both(open, pastDue), filled('comment')),
      blames: 'comment',
    },
  ],
});

export const activityReportLayout: TableLayout = {
  shape: 'table',
  sheet: 'Мероприятия',
  intro: ['Одна строка — один срок. Выберите статус; для выполненных укажите дату и документ.'],
  banner: readinessBanner.banner,
  marks: [
    ...readinessBanner.marks,
    { on: { field: 'state' }, when: both(open, pastDue), mark: 'bad' },
    { on: { field: 'state' }, when: isOneOf('status', 'done'), mark: 'good' },
  ],
  signatures: [],
  spareRows: 0,
  columns: [
    { field: 'section', width: 8 },
    { field: 'number', width: 6 },
    { field: 'title', width: 38 },
    { field: 'expectedResult', width: 24 },
    { field: 'responsible', width: 19 },
    { field: 'deadlineText', width: 17 },
    { field: 'due', width: 12 },
    { field: 'status', width: 13 },
    { field: 'doneOn', width: 13 },
    { field: 'document', width: 18 },
    { field: 'comment', width: 22 },
    { field: 'state', width: 14 },
  ],
};
