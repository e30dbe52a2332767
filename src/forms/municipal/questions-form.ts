import type { TableLayout } from '../block/layout';
import { isOneOf } from '../spec/conditions';
import type { Option } from '../spec/field';
import { givenText, typedText } from '../spec/field-shorthand';
import { defineForm } from '../spec/form';
import { wording } from '../spec/wording';

/** How grave a question is; `unused` is a text of the document that became no part of the plan. */
export type QuestionKind = 'error' | 'warning' | 'remark' | 'unused';

export const questionKinds: readonly Option<QuestionKind>[] = [
  { value: 'error', title: wording('ошибка', 'error') },
  { value: 'warning', title: wording('вопрос', 'question') },
  { value: 'remark', title: wording('замечание', 'remark') },
  { value: 'unused', title: wording('не вошло в план', 'not in the plan') },
];

/** «Вопросы к плану»: what recognition leaves to a person, and what the person decided. */
export const questionsForm = defineForm({
  id: 'plan-questions',
  version: 1,
  title: wording('Вопросы к плану', 'Questions about the plan'),
  shape: 'table',
  fields: {
    number: givenText(wording('№', 'No.')),
    kind: {
      kind: 'choice',
      title: wording('Что это', 'Kind'),
      entry: 'given',
      required: false,
      options: questionKinds,
    },
    question: givenText(wording('Вопрос или текст', 'Question or text')),
    where: givenText(wording('Где в документе', 'Where in the document')),
    row: givenText(wording('Ключ строки', 'Key of the row')),
    rowTitle: givenText(wording('О какой строке', 'About which row')),
    decision: typedText(
      wording('Решение', 'Decision'),
      1000,
      wording('Что решено: останется и после повторного распознавания', 'What was decided; it is kept'),
    ),
  },
  rules: [],
});

export const questionsLayout: TableLayout = {
  shape: 'table',
  sheet: 'Вопросы к плану',
  intro: [
    'Что распознавание оставило человеку. Исправьте строку плана (переход — по ссылке) и запишите решение.',
    'Внизу — тексты документа, которые не вошли в план.',
  ],
  banner: null,
  marks: [
    { on: { field: 'kind' }, when: isOneOf('kind', 'error'), mark: 'bad' },
    { on: { field: 'kind' }, when: isOneOf('kind', 'warning'), mark: 'warning' },
  ],
  signatures: [],
  spareRows: 0,
  filter: true,
  columns: [
    { field: 'number', width: 6 },
    { field: 'kind', width: 16 },
    { field: 'question', width: 70 },
    { field: 'where', width: 34 },
    { field: 'row', width: 8, hidden: true },
    { field: 'rowTitle', width: 40 },
    { field: 'decision', width: 40 },
  ],
};
