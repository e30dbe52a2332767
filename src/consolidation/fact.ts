import type { FieldValue } from '../forms/readers/read-cell';
import { checkForm } from '../forms/school/check-form';
import { cover } from '../forms/school/cover';
import { placeText } from '../workbook/place-text';
import type { Submission } from './submission';

/** One answer of one school in one period: a row of «Данные». */
export interface Fact {
  readonly period: string;
  readonly school: string;
  readonly form: string;
  /** Row key; empty in a list. */
  readonly row: string;
  readonly field: string;
  readonly value: FieldValue;
  /** File, sheet and cell. */
  readonly source: string;
}

/** Every readable answer of a submission; the title page and the explanations are no facts. */
export function factsOf(submission: Submission, period: string): readonly Fact[] {
  return [...submission.forms.values()]
    .filter(({ content }) => content.spec.id !== cover.id && content.spec.id !== checkForm.id)
    .flatMap(({ content, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([field, { reading, place }]): readonly Fact[] =>
          reading.state === 'given'
            ? [
                {
                  period,
                  school: submission.school.code,
                  form: content.spec.id,
                  row,
                  field,
                  value: reading.value,
                  source: placeText(place),
                },
              ]
            : [],
        ),
      ),
    );
}
