import type { Issue } from '../../domain/issue';
import type { CellValue } from '../../workbook/cell-value';
import { evaluate } from '../../workbook/expression/evaluate';
import { scalarOf } from '../../workbook/expression/operand';
import { truthOf } from '../../workbook/expression/truth';
import type { ContentRow, FormContent } from '../block/form-content';
import type { CellReading } from '../readers/read-cell';
import type { FieldExpression } from '../spec/field-expression';
import { fieldOf } from '../spec/form';
import type { Check, CheckLine, FieldLookup } from './check-line';
import { brokenChecks } from './check-line';
import type { FormProblem } from './form-problem';
import type { FormReading } from './read-form';

/** A line of checks in its row; its reason, where somebody explained what cannot be mended. */
export interface AskedLine {
  readonly content: FormContent;
  readonly row: ContentRow;
  readonly line: CheckLine;
  readonly explanation: string | null;
}

/**
 * What the answers certainly break: the same conditions that «Проверка» shows in the sheet. Unreadable cells are not
 * repeated here, since reading them already said what is wrong.
 */
export function checkForms(
  readings: readonly FormReading[],
  lines: readonly AskedLine[],
): readonly Issue<FormProblem>[] {
  const forms = new Map(readings.map((reading) => [reading.content.spec.id, reading]));
  return lines.flatMap(({ content, row, line, explanation }) => {
    const cell = forms.get(content.spec.id)?.rows.get(row.key)?.get(line.field);
    const title = fieldOf(content.spec, line.field)?.title;
    if (title === undefined || cell === undefined || cell.reading.state === 'unreadable') return [];
    return brokenChecks(line, lookupFor(forms, content.spec.id, row.key)).map((check): Issue<FormProblem> => {
      const accepted = check.severity === 'warning' && explanation !== null;
      return {
        severity: accepted ? 'remark' : check.severity,
        place: cell.place,
        row: row.label,
        problem: problemOf(check, title, accepted ? explanation : null),
      };
    });
  });
}

function problemOf(check: Check, field: Check['message'], explanation: string | null): FormProblem {
  if (check.code === 'filled') return { code: 'notFilled', field, explanation };
  return { code: 'ruleBroken', field, rule: check.code, message: check.message, explanation };
}

/** The values that conditions of one row see: what was given, read, or follows from it; choices as option values. */
export function lookupFor(forms: ReadonlyMap<string, FormReading>, form: string, rowKey: string): FieldLookup {
  return (reference) => {
    const home =
      reference.form === undefined ? { form, row: rowKey } : { form: reference.form, row: reference.row ?? '' };
    const reading = forms.get(home.form);
    const row = reading?.content.rows.find((candidate) => candidate.key === home.row);
    if (reading === undefined || row === undefined) return null;
    const formula = row.linked.get(reference.field) ?? computedBy(reading, reference.field);
    if (formula !== null) return calculated(formula, lookupFor(forms, home.form, home.row));
    const read = reading.rows.get(home.row)?.get(reference.field)?.reading;
    if (read?.state === 'given') return read.value;
    if (read?.state === 'unreadable') return standing(read);
    return read === undefined ? (row.given.get(reference.field) ?? null) : null;
  };
}

/** What the rules find in an unreadable cell is what the sheet has there: a number out of bounds, a text, an error. */
function standing({ problem, shown }: Extract<CellReading, { state: 'unreadable' }>): CellValue {
  if (problem.code === 'cellError') return { error: problem.error };
  return 'value' in problem ? problem.value : shown;
}

function computedBy(reading: FormReading, key: string): FieldExpression | null {
  const field = fieldOf(reading.content.spec, key);
  return field?.kind === 'computed' ? field.expression : null;
}

function calculated(formula: FieldExpression, lookup: FieldLookup): CellValue {
  if (formula.kind === 'decision') {
    return calculated(truthOf(formula.when, lookup) === true ? formula.then : formula.otherwise, lookup);
  }
  const result = evaluate(formula.expression, (to) =>
    to.field === undefined ? { error: '#REF!' } : scalarOf(lookup(to)),
  );
  return result === '' ? null : result;
}
