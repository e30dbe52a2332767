import type { FieldValue } from '../readers/read-cell';

/** What a school answered in earlier periods, the latest answer of each cell: form → row key → field → value. */
export type PreviousAnswers = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, FieldValue>>>;

export const noPreviousAnswers: PreviousAnswers = new Map();

export function previousAnswer(
  answers: PreviousAnswers,
  form: string,
  row: string,
  field: string,
): FieldValue | undefined {
  return answers.get(form)?.get(row)?.get(field);
}

export function previousRow(answers: PreviousAnswers, form: string, row: string): ReadonlyMap<string, FieldValue> {
  return answers.get(form)?.get(row) ?? new Map();
}
