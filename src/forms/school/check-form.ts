import { mapCondition } from '../../workbook/expression/condition';
import { cellPart } from '../block/cell-part';
import type { ContentRow, FormContent } from '../block/form-content';
import { contentRow } from '../block/form-content';
import { listValueTitle } from '../block/placed-form';
import type { TableLayout } from '../block/layout';
import type { Check, CheckLine } from '../check/check-line';
import { checkLines } from '../check/check-line';
import { filled, isOneOf, not } from '../spec/conditions';
import type { ComputedField } from '../spec/field';
import type { FieldCondition, FieldExpression } from '../spec/field-expression';
import { decide, firstOf, words } from '../spec/field-expression';
import type { CellFieldReference } from '../spec/field-reference';
import { givenText } from '../spec/field-shorthand';
import { defineForm, fieldOf } from '../spec/form';
import type { Wording } from '../spec/wording';
import { wording } from '../spec/wording';
import { checkResults, readinessBanner } from './cover';

/** Each row brings its own formula. */
function perRow(title: Wording): ComputedField {
  return { kind: 'computed', title, entry: 'given', required: false, expression: words(''), format: '@' };
}

/** «Проверка»: a line for each typed cell that can be wrong, alive while the form is filled in. */
export const checkForm = defineForm({
  id: 'check',
  version: 1,
  title: wording('Проверка', 'Check'),
  shape: 'table',
  rowName: ['form', 'row', 'field'],
  fields: {
    form: givenText(wording('Лист', 'Sheet')),
    row: givenText(wording('Строка', 'Row')),
    field: givenText(wording('Ячейка', 'Cell')),
    result: perRow(wording('Результат', 'Result')),
    message: { ...perRow(wording('Что исправить', 'What to mend')), prose: true },
    explanation: {
      kind: 'text',
      title: wording('Пояснение', 'Explanation'),
      hint: wording('Причина, если предупреждение нельзя исправить', 'The reason, where a warning cannot be mended'),
      entry: 'typed',
      required: false,
      maxLength: 500,
    },
  },
  rules: [],
});

export const checkLayout: TableLayout = {
  shape: 'table',
  sheet: 'Проверка',
  intro: [
    'Ошибки исправьте. Предупреждение исправьте или напишите причину в столбце «Пояснение». Нажмите на название листа, чтобы перейти к ячейке.',
  ],
  banner: readinessBanner.banner,
  marks: [
    ...readinessBanner.marks,
    { on: { field: 'result' }, when: isOneOf('result', checkResults.error), mark: 'bad' },
    { on: { field: 'result' }, when: isOneOf('result', checkResults.warning), mark: 'warning' },
    { on: { field: 'result' }, when: isOneOf('result', checkResults.explained), mark: 'good' },
    { on: { field: 'result' }, when: isOneOf('result', checkResults.fine), mark: 'quiet' },
  ],
  signatures: [],
  spareRows: 0,
  filter: true,
  columns: [
    { field: 'form', width: 15 },
    { field: 'row', width: 48 },
    { field: 'field', width: 28 },
    { field: 'result', width: 18 },
    { field: 'message', width: 60 },
    { field: 'explanation', width: 34 },
  ],
};

/** A line to be checked, and the row it belongs to. */
export interface PlacedCheckLine {
  /** Key of the row on «Проверка»; never taken apart. */
  readonly key: string;
  readonly content: FormContent;
  readonly row: ContentRow;
  readonly line: CheckLine;
}

/** Every line of every form, in the order of the sheets. */
export function placedCheckLines(contents: readonly FormContent[]): readonly PlacedCheckLine[] {
  return contents.flatMap((content) =>
    content.rows.flatMap((row) =>
      checkLines(content.spec, (asked) => row.given.get(asked.field) ?? null)
        .filter(({ field }) => isTyped(content, row, field))
        .map((line) => ({ key: [content.spec.id, row.key, line.field].join('/'), content, row, line })),
    ),
  );
}

function isTyped(content: FormContent, row: ContentRow, key: string): boolean {
  const field = fieldOf(content.spec, key);
  return field !== null && cellPart(key, field, row) === 'typed';
}

export function checkContent(contents: readonly FormContent[]): FormContent {
  return { spec: checkForm, layout: checkLayout, rows: placedCheckLines(contents).map(checkRow) };
}

function checkRow({ key, content, row, line }: PlacedCheckLine): ContentRow {
  const { spec, layout } = content;
  const title = fieldOf(spec, line.field)?.title.ru ?? line.field;
  const atHome = (check: Check): Check => ({ ...check, holds: seenFromOutside(check.holds, spec.id, row.key) });
  const checks = line.checks.map(atHome);
  return contentRow({
    key,
    label: title,
    given: new Map([
      ['form', layout.sheet],
      // On a list each field has a row of its own, and its cell is the one under «Значение».
      ['row', layout.shape === 'list' ? title : row.label],
      ['field', layout.shape === 'list' ? listValueTitle : title],
    ]),
    links: new Map([['form', { form: spec.id, row: row.key, field: line.field }]]),
    linked: new Map([
      ['result', result(checks)],
      ['message', message(checks)],
    ]),
  });
}

/** References within a row become references to that row from another sheet. */
function seenFromOutside(condition: FieldCondition, form: string, row: string): FieldCondition {
  return mapCondition(condition, (cell): CellFieldReference =>
    cell.form === undefined ? { form, row, field: cell.field } : cell,
  );
}

function result(checks: readonly Check[]): FieldExpression {
  return firstOf(
    [
      [not(allHold(checks, 'error')), words(checkResults.error)],
      [
        not(allHold(checks, 'warning')),
        decide(filled('explanation'), words(checkResults.explained), words(checkResults.warning)),
      ],
    ],
    words(checkResults.fine),
  );
}

/** Certainly false where one of them is; what is unknown complains nowhere. */
function allHold(checks: readonly Check[], severity: Check['severity']): FieldCondition {
  return { kind: 'and', of: checks.filter((check) => check.severity === severity).map(({ holds }) => holds) };
}

/** The message of the first check that is broken: errors stand first. */
function message(checks: readonly Check[]): FieldExpression {
  return firstOf(
    checks.map((check) => [not(check.holds), words(check.message.ru)]),
    words(''),
  );
}
