import type { ActivityLevel, ReportedBy } from '../../domain/plan/activity';
import type { Deadline } from '../../domain/deadline/deadline';
import type { TableLayout } from '../block/layout';
import { filled, isOneOf, when } from '../spec/conditions';
import type { Field, Option } from '../spec/field';
import { givenText, typedDate, typedText } from '../spec/field-shorthand';
import { defineForm } from '../spec/form';
import { wording } from '../spec/wording';
import { questionsField, questionsMark, sourceField } from './margin-fields';
import { reportedStatusOptions } from '../school/activity-report';

export const levelOptions: readonly Option<ActivityLevel>[] = [
  { value: 'activity', title: wording('мероприятие', 'activity') },
  { value: 'controlPoint', title: wording('контрольная точка', 'control point') },
  { value: 'result', title: wording('результат', 'result') },
];

export const reportedByOptions: readonly Option<ReportedBy>[] = [
  { value: 'schools', title: wording('школы', 'schools') },
  { value: 'municipality', title: wording('муниципалитет', 'municipality') },
];

export const certaintyOptions: readonly Option<Deadline['certainty']>[] = [
  { value: 'certain', title: wording('точно', 'certain') },
  { value: 'ambiguous', title: wording('неоднозначно', 'ambiguous') },
  { value: 'undated', title: wording('без срока', 'undated') },
];

function choice(ru: string, en: string, hint: string, hintEn: string, options: readonly Option[]): Field {
  return {
    kind: 'choice',
    title: wording(ru, en),
    hint: wording(hint, hintEn),
    entry: 'typed',
    required: false,
    options,
  };
}

/** «Мероприятия» of the plan: the document's wording of «когда» beside what was understood. */
export const activitiesForm = defineForm({
  id: 'plan-activities',
  version: 1,
  title: wording('Мероприятия плана', 'Activities of the plan'),
  shape: 'table',
  fields: {
    sectionNumber: typedText(wording('Раздел', 'Section'), 20),
    sectionTitle: typedText(wording('Название раздела', 'Title of the section'), 1000),
    number: typedText(wording('№', 'No.'), 20),
    level: choice(
      'Уровень',
      'Level',
      'Мероприятие, контрольная точка или результат',
      'Activity, control point or result',
      levelOptions,
    ),
    title: typedText(wording('Мероприятие', 'Activity'), 3000),
    expectedResult: typedText(wording('Ожидаемый результат', 'Expected result'), 3000),
    deadlineText: typedText(wording('Срок в документе', 'Deadline in the document'), 500),
    deadlines: typedText(
      wording('Срок понят как', 'Deadline understood as'),
      500,
      wording('Можно исправить: «до 31.12.2021», «01.09.2021–30.09.2021», «ежемесячно: …»', 'May be corrected'),
    ),
    certainty: choice(
      'Определённость',
      'Certainty',
      'Проверили срок — выберите «точно»',
      'Once checked, choose «certain»',
      certaintyOptions,
    ),
    doubt: givenText(wording('Почему не точно', 'Why not certain')),
    responsible: typedText(
      wording('Ответственные', 'Responsible'),
      1000,
      wording('Должности и подразделения через точку с запятой', 'Posts and offices, parted by semicolons'),
    ),
    documentKind: typedText(wording('Вид документа', 'Kind of document'), 300),
    reportedBy: choice(
      'Кто отчитывается',
      'Who reports',
      'Школы получат строку в своей форме',
      'Schools get a row in their form',
      reportedByOptions,
    ),
    status: choice(
      'Статус (муниципалитет)',
      'Status (municipality)',
      'Только для мероприятий муниципалитета, на отчётную дату',
      'For what the municipality does',
      reportedStatusOptions,
    ),
    doneOn: typedDate(wording('Дата выполнения', 'Done on')),
    document: typedText(wording('Документ', 'Document'), 300),
    comment: typedText(wording('Комментарий', 'Comment'), 500),
    source: sourceField,
    questions: questionsField,
  },
  rules: [
    {
      code: 'reporterNotSet',
      severity: 'warning',
      message: wording(
        'Не сказано, кто отчитывается: школы эту строку не увидят',
        'It is not said who reports: schools will not see this row',
      ),
      holds: when(filled('title'), filled('reportedBy')),
      blames: 'reportedBy',
    },
    {
      code: 'deadlineNotCertain',
      severity: 'warning',
      message: wording(
        'Срок прочитан неоднозначно: проверьте и выберите «точно»',
        'The deadline was read ambiguously: check it and choose «certain»',
      ),
      holds: { kind: 'not', of: isOneOf('certainty', 'ambiguous') },
      blames: 'certainty',
    },
  ],
});

export const activitiesLayout: TableLayout = {
  shape: 'table',
  sheet: 'Мероприятия',
  intro: [
    'Слева — как в документе, справа — как понято. Исправьте срок, если он понят неверно; «без срока» просроченным не бывает.',
  ],
  banner: null,
  marks: [questionsMark],
  signatures: [],
  spareRows: 10,
  filter: true,
  repeatThrough: 'title',
  columns: [
    { field: 'sectionNumber', width: 8 },
    { field: 'sectionTitle', width: 28 },
    { field: 'number', width: 7 },
    { field: 'level', width: 14 },
    { field: 'title', width: 50 },
    { field: 'expectedResult', width: 30 },
    { field: 'deadlineText', width: 20 },
    { field: 'deadlines', width: 24 },
    { field: 'certainty', width: 17 },
    { field: 'doubt', width: 24 },
    { field: 'responsible', width: 28 },
    { field: 'documentKind', width: 18 },
    { field: 'reportedBy', width: 15 },
    { field: 'status', width: 18 },
    { field: 'doneOn', width: 13 },
    { field: 'document', width: 22 },
    { field: 'comment', width: 24 },
    { field: 'source', width: 50 },
    { field: 'questions', width: 12 },
  ],
};
