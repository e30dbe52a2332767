import type { Issue } from '../domain/issue';
import { checkForms } from '../forms/check/check-forms';
import type { FormProblem } from '../forms/check/form-problem';
import type { FormReading } from '../forms/check/read-form';
import { checkForm, placedCheckLines } from '../forms/school/check-form';

/** Everything to say about the answers of a workbook: what reading met, and the checks that the answers break. */
export function answeredIssues(readings: readonly FormReading[]): readonly Issue<FormProblem>[] {
  const asked = readings.filter(({ content }) => content.spec.id !== checkForm.id);
  const explanations = readings.find(({ content }) => content.spec.id === checkForm.id)?.rows;
  const lines = placedCheckLines(asked.map(({ content }) => content)).map((line) => {
    const reading = explanations?.get(line.key)?.get('explanation')?.reading;
    const text = reading?.state === 'given' ? reading.value : null;
    return { ...line, explanation: typeof text === 'string' ? text : null };
  });
  return [...asked.flatMap(({ issues }) => issues), ...checkForms(asked, lines)];
}
