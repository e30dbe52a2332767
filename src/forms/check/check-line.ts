import { truthOf } from '../../workbook/expression/truth';
import type { CellValue } from '../../workbook/cell-value';
import { fieldMessage } from '../readers/field-message';
import { filled } from '../spec/conditions';
import type { Field } from '../spec/field';
import type { FieldCondition } from '../spec/field-expression';
import type { CellFieldReference } from '../spec/field-reference';
import type { FormSpec } from '../spec/form';
import type { Wording } from '../spec/wording';
import { wording } from '../spec/wording';
import { fieldValidity } from './field-validity';

export interface Check {
  /** `valid`, `filled`, or the code of a rule. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: Wording;
  readonly holds: FieldCondition;
}

/** Everything that is asked of one typed cell, the gravest first: a line of «Проверка», with its one explanation. */
export interface CheckLine {
  readonly field: string;
  readonly checks: readonly Check[];
}

/** How a condition finds the values of its row (and of other forms); choices as option values. */
export type FieldLookup = (reference: CellFieldReference) => CellValue;

/**
 * The lines of one row. Which cells are asked depends on what is given (`appliesWhen`); the answers of the row do
 * not matter here.
 */
export function checkLines(spec: FormSpec, given: FieldLookup): readonly CheckLine[] {
  const lines: CheckLine[] = [];
  for (const [key, field] of Object.entries(spec.fields)) {
    if (field.entry !== 'typed' || !applies(field, given)) continue;
    const checks = checksOf(spec, key, field);
    if (checks.length > 0) lines.push({ field: key, checks });
  }
  return lines;
}

/** All checks of one typed field, the gravest first. */
export function checksOf(spec: FormSpec, key: string, field: Field): readonly Check[] {
  return [...validityCheck(key, field), ...filledCheck(key, field), ...rulesOf(spec, key)].sort(byGravity);
}

/** Whether the cell is asked for, by what is given in its row. */
export function applies(field: Field, given: FieldLookup): boolean {
  return field.appliesWhen === undefined || truthOf(field.appliesWhen, given) === true;
}

/** The checks of a line that the values certainly break. */
export function brokenChecks(line: CheckLine, values: FieldLookup): readonly Check[] {
  return line.checks.filter((check) => truthOf(check.holds, values) === false);
}

function validityCheck(key: string, field: Field): readonly Check[] {
  const holds = fieldValidity(key, field);
  return holds === null ? [] : [{ code: 'valid', severity: 'error', message: fieldMessage(field), holds }];
}

const notFilled = wording(
  'Не заполнено: введите значение или объясните, почему его нет',
  'Not filled in: enter a value or explain why there is none',
);

function filledCheck(key: string, field: Field): readonly Check[] {
  return field.required ? [{ code: 'filled', severity: 'warning', message: notFilled, holds: filled(key) }] : [];
}

function rulesOf(spec: FormSpec, key: string): readonly Check[] {
  return spec.rules
    .filter((rule) => rule.blames === key)
    .map(({ code, severity, message, holds }) => ({ code, severity, message, holds }));
}

function byGravity(a: Check, b: Check): number {
  return Number(a.severity === 'warning') - Number(b.severity === 'warning');
}
