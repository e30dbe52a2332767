import type { Issue } from '../domain/issue';
import { checkForms } from '../forms/check/check-forms';
import type { FormProblem } from '../forms/check/form-problem';
import type { FormReading } from '../forms/check/read-form';
import { checkForm, placedCheckLines } from '../forms/school/check-form';

/** Everything to say about the answers of a workbook: what reading met, and the checks that the answers break. */
export function answeredIssues(readings: readonly FormReading[]): readonly Issue<FormProblem>[] {
  const asked = readings.filter(({ content }) => content.spec.id !== checkForm.id);
  const explanation = explanationsOf(readings);
  const lines = placedCheckLines(asked.map(({ content }) => content)).map((line) => ({
    ...line,
    explanation: explanation(line.key),
  }));
  return [...asked.flatMap(({ issues }) => issues), ...checkForms(asked, lines)];
}

/** The reason that the school gave on a line of «Проверка», by the key of the line. */
export function explanationsOf(readings: readonly FormReading[]): (line: string) => string | null {
  const rows = readings.find(({ content }) => content.spec.id === checkForm.id)?.rows;
  return (line) => {
    const reading = rows?.get(line)?.get('explanation')?.reading;
    // «Нет сведений» is no figure, but it is a reason, and the sheet takes it for one.
    if (reading?.state === 'blank') return reading.repair?.code === 'markForNothing' ? reading.repair.shown : null;
    return reading?.state === 'given' && typeof reading.value === 'string' ? reading.value : null;
  };
}
