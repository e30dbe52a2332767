import type { Issue } from '../../domain/issue';
import type { LocalDate } from '../../domain/local-date';
import type { Place } from '../../domain/place';
import type { CellValue } from '../../workbook/cell-value';
import type { CheckLine } from '../check/check-line';
import { brokenChecks, checkLines } from '../check/check-line';
import type { FieldValue } from '../readers/read-cell';
import { readCell } from '../readers/read-cell';
import { shown } from '../readers/shown';
import type { FormSpec } from '../spec/form';
import { fieldOf } from '../spec/form';
import type { PlanProblem } from './plan-problem';
import type { SourceRow } from './plan-source';

/** A row whose cells were read by its form. */
export interface TypedRow {
  readonly key: string;
  readonly place: Place | null;
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly text: (field: string) => string;
  readonly number: (field: string) => number | null;
  readonly date: (field: string) => LocalDate | null;
  /** The chosen option, one of `options`, else null. */
  readonly choice: <Value extends string>(field: string, options: readonly { readonly value: Value }[]) => Value | null;
}

type RowReader = (row: SourceRow, label: string, issues: Issue<PlanProblem>[]) => TypedRow;

/** Reads rows of a form and checks them: unreadable cells and broken rules become issues, and the rest is kept. */
export function rowReader(spec: FormSpec): RowReader {
  // The same for every row, and made of the whole form.
  const lines = checkLines(spec, () => null);
  return (row, label, issues) => typedRow(spec, lines, row, label, issues);
}

function typedRow(
  spec: FormSpec,
  lines: readonly CheckLine[],
  row: SourceRow,
  label: string,
  issues: Issue<PlanProblem>[],
): TypedRow {
  const values = new Map<string, FieldValue>();
  const cells = new Map<string, CellValue>();
  const say = (place: Place | null, severity: Issue<PlanProblem>['severity'], problem: PlanProblem): void => {
    issues.push({ severity, place: place ?? row.place, row: label, problem });
  };
  for (const [key, { value, place }] of row.cells) {
    const field = fieldOf(spec, key);
    if (field === null) {
      if (shown(value).trim() !== '') say(place, 'warning', { code: 'unknownField', name: key });
      continue;
    }
    const reading = readCell(field, value);
    if (reading.state === 'given') {
      values.set(key, reading.value);
      cells.set(key, reading.value);
    } else if (reading.state === 'unreadable') {
      say(place, 'error', { code: 'unreadableCell', field: field.title, problem: reading.problem });
      cells.set(key, { error: '#VALUE!' });
    }
  }
  for (const line of lines) {
    const title = fieldOf(spec, line.field)?.title;
    for (const check of brokenChecks(line, (asked) => cells.get(asked.field) ?? null)) {
      if (title === undefined || check.code === 'valid') continue;
      const problem = {
        code: 'ruleBroken',
        field: title,
        rule: check.code,
        message: check.message,
        explanation: null,
      } as const;
      say(row.cells.get(line.field)?.place ?? null, check.severity, problem);
    }
  }
  return { key: row.key, place: row.place, values, ...accessors(values) };
}

function accessors(values: ReadonlyMap<string, FieldValue>): Pick<TypedRow, 'text' | 'number' | 'date' | 'choice'> {
  return {
    text: (field) => {
      const value = values.get(field);
      return typeof value === 'string' ? value : typeof value === 'number' ? shown(value) : '';
    },
    number: (field) => {
      const value = values.get(field);
      return typeof value === 'number' ? value : null;
    },
    date: (field) => {
      const value = values.get(field);
      return typeof value === 'object' ? value.date : null;
    },
    choice: (field, options) => options.find(({ value }) => value === values.get(field))?.value ?? null,
  };
}
