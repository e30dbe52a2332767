import { sealFields } from '../../forms/school/seal';
import { fieldOf } from '../../forms/spec/form';
import type { Language } from '../../text/language';
import type { AnswerView } from './answer-view';
import { answerView, givenText } from './answer-view';
import type { SchoolReading } from './school-reading';

/** A group of a list form: what is told, and what is asked. */
export interface ListGroup {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly answers: readonly AnswerView[];
}

/** The groups of a list form as its sheet has them, without what only the sheet needs. */
export function listGroups(reading: SchoolReading, formId: string, language: Language): readonly ListGroup[] {
  const form = reading.forms.get(formId);
  const row = form?.content.rows[0];
  if (form === undefined || row === undefined || form.content.layout.shape !== 'list') return [];
  const { spec, layout } = form.content;
  const isSealed = (key: string): boolean => formId === 'cover' && sealFields.includes(key);
  return layout.groups
    .map(({ title, fields }): ListGroup => ({
      title: title?.[language] ?? '',
      facts: fields.flatMap((key) => {
        const text = givenText(form, row, key, language);
        return text === '' ? [] : [{ label: fieldOf(spec, key)?.title[language] ?? key, text }];
      }),
      answers: fields
        .filter((key) => !isSealed(key))
        .flatMap((key) => answerView(reading, form, row, key, language) ?? []),
    }))
    .filter(({ facts, answers }) => facts.length + answers.length > 0);
}
