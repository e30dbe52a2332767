import type { TableLayout } from '../block/layout';
import { typedText } from '../spec/field-shorthand';
import { defineForm } from '../spec/form';
import { wording } from '../spec/wording';
import { questionsField, questionsMark, sourceField } from './margin-fields';

/** «Результаты»: what the plan promises, with the numbers and days found in its wording. */
export const outcomesForm = defineForm({
  id: 'plan-outcomes',
  version: 1,
  title: wording('Результаты плана', 'Outcomes of the plan'),
  shape: 'table',
  fields: {
    number: typedText(wording('№', 'No.'), 20),
    title: typedText(wording('Результат', 'Outcome'), 2000),
    description: typedText(wording('Характеристика', 'Description'), 4000),
    commitments: typedText(
      wording('Обязательства', 'Commitments'),
      1000,
      wording('Числа из текста: «не менее 17 % организаций»', 'Numbers of the text'),
    ),
    deadlines: typedText(
      wording('Срок', 'Deadline'),
      500,
      wording('Например: до 31.12.2024', 'For example: до 31.12.2024'),
    ),
    source: sourceField,
    questions: questionsField,
  },
  rules: [],
});

export const outcomesLayout: TableLayout = {
  shape: 'table',
  sheet: 'Результаты',
  intro: [],
  banner: null,
  marks: [questionsMark],
  signatures: [],
  spareRows: 10,
  columns: [
    { field: 'number', width: 7 },
    { field: 'title', width: 52 },
    { field: 'description', width: 52 },
    { field: 'commitments', width: 30 },
    { field: 'deadlines', width: 22 },
    { field: 'source', width: 44 },
    { field: 'questions', width: 11 },
  ],
};
