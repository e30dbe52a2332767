import type { Place } from '../domain/place';
import type { Severity } from '../domain/severity';
import type { AnswerCell } from '../forms/block/answer-cells';
import { checkForms } from '../forms/check/check-forms';
import type { FormProblem } from '../forms/check/form-problem';
import type { FormReading } from '../forms/check/read-form';
import { checkForm, placedCheckLines } from '../forms/school/check-form';
import { explanationsOf } from './answered-issues';

/** An issue of a form with the cell that it is about and the cell that takes a reason. */
export interface Finding {
  readonly severity: Severity;
  /** Id of the form; its sheet is the heading under which people look for it. */
  readonly form: string;
  readonly problem: FormProblem;
  /** How a person calls the row; empty in a list. */
  readonly row: string;
  readonly place: Place | null;
  /** Null where it is about no single answer. */
  readonly at: AnswerCell | null;
  /** The cell of «Проверка» for the reason; null where a reason does not help. */
  readonly reasonAt: AnswerCell | null;
  readonly reason: string | null;
}

/** The same issues as `answeredIssues`, one by one with their cells, in the order of the sheets. */
export function findingsOf(readings: readonly FormReading[]): readonly Finding[] {
  const asked = readings.filter(({ content }) => content.spec.id !== checkForm.id);
  return asked.flatMap((reading) => [...readingFindings(reading), ...checkFindings(reading, readings, asked)]);
}

function readingFindings({ content, rows, issues }: FormReading): readonly Finding[] {
  const form = content.spec.id;
  const cells = [...rows].flatMap(([row, fields]) =>
    [...fields].map(([field, { place }]) => ({ at: { form, row, field }, place })),
  );
  return issues.map(({ severity, problem, row, place }) => ({
    severity,
    form,
    problem,
    row: content.layout.shape === 'list' ? '' : row,
    place,
    at: cells.find((cell) => place !== null && isSamePlace(cell.place, place))?.at ?? null,
    reasonAt: null,
    reason: null,
  }));
}

function checkFindings(
  { content }: FormReading,
  readings: readonly FormReading[],
  asked: readonly FormReading[],
): readonly Finding[] {
  const explanations = explanationsOf(readings);
  return placedCheckLines([content]).flatMap((line) => {
    const reason = explanations(line.key);
    return checkForms(asked, [{ ...line, explanation: reason }]).map(({ severity, problem, row, place }): Finding => ({
      severity,
      form: content.spec.id,
      problem,
      row: content.layout.shape === 'list' ? '' : row,
      place,
      at: { form: content.spec.id, row: line.row.key, field: line.line.field },
      reasonAt: severity === 'error' ? null : { form: checkForm.id, row: line.key, field: 'explanation' },
      reason: severity === 'error' ? null : reason,
    }));
  });
}

function isSamePlace(a: Place | null, b: Place): boolean {
  return a !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
