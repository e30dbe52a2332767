import { parseLocalDate } from '../domain/local-date';
import type { AnswerCell } from '../forms/block/answer-cells';
import { answerInputs } from '../forms/block/answer-cells';
import { calculate } from '../workbook/calculate';
import type { CellValue } from '../workbook/cell-value';
import { withCells } from '../workbook/with-cells';
import type { Workbook } from '../workbook/workbook';

/** What somebody types: days as `2021-09-15`, everything else as it would stand in the cell. */
export type TypedAnswer = string | number | boolean | null;

/** Form → row key (empty in a list) → field → answer. */
export type FormAnswers = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, TypedAnswer>>>>>>;

/** A school's workbook as if somebody had typed the answers into it: cells found by identity, results recalculated. */
export function fillForm(
  workbook: Workbook,
  answers: FormAnswers,
  modified: string,
): { readonly workbook: Workbook; readonly unplaced: readonly AnswerCell[] } {
  const typedAnswers = Object.entries(answers).flatMap(([form, rows]) =>
    Object.entries(rows).flatMap(([row, fields]) =>
      Object.entries(fields).map(([field, answer]) => ({ form, row, field, value: typed(answer) })),
    ),
  );
  const inputs = answerInputs(workbook, typedAnswers);
  const filled = calculate(
    withCells(
      workbook,
      inputs.filter((input) => input !== null),
    ),
  );
  return {
    workbook: { ...filled, properties: { ...filled.properties, modified } },
    unplaced: typedAnswers.filter((_, at) => inputs[at] === null),
  };
}

function typed(answer: TypedAnswer): CellValue {
  const date = typeof answer === 'string' ? parseLocalDate(answer) : null;
  return date === null ? answer : { date };
}
