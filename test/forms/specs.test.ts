import { sheetValidation } from '../../src/forms/readers/sheet-validation';
import type { FieldCondition, FieldExpression } from '../../src/forms/spec/field-expression';
import type { AnyFieldReference } from '../../src/forms/spec/field-reference';
import type { FormLayout } from '../../src/forms/block/layout';
import type { FormSpec } from '../../src/forms/spec/form';
import { fieldOf } from '../../src/forms/spec/form';
import { mapCondition } from '../../src/workbook/expression/condition';
import { referencesOf } from '../../src/workbook/expression/expression';
import { columnRange } from '../../src/workbook/expression/reference';
import { validationLimits } from '../../src/workbook/validation';
import { specs } from '../support/specs';

const bySpec = new Map(specs.map(([id, spec]) => [id, spec]));

describe.each(specs)('form %s', (_id, spec, layout) => {
  test('names only fields that there are', () => {
    const missing = referencesIn(spec, layout).filter((reference) => {
      const home = reference.form === undefined ? spec : bySpec.get(reference.form);
      const key = reference.field ?? reference.column;
      return home === undefined || fieldOf(home, key) === null;
    });
    expect(missing).toEqual([]);
  });

  test('draws each field once, and nothing else', () => {
    expect([...drawnFields(layout)].sort()).toEqual(Object.keys(spec.fields).sort());
  });

  test('asks whether a cell applies only by what is given', () => {
    const typed = Object.values(spec.fields).flatMap((field) =>
      field.appliesWhen === undefined
        ? []
        : cellsOf(field.appliesWhen).filter(
            ({ form, field: key }) => form !== undefined || fieldOf(spec, key ?? '')?.entry !== 'given',
          ),
    );
    expect(typed).toEqual([]);
  });

  test('keeps the limits that Excel sets to prompts, alerts and texts in formulas', () => {
    const tooLong = Object.values(spec.fields).flatMap((field) => {
      const validation = sheetValidation(field, [], () => columnRange(null, 0, 0, 0));
      if (validation === null) return [];
      const { prompt, alert } = validation;
      return [
        prompt !== null && prompt.title.length > validationLimits.title ? prompt.title : null,
        prompt !== null && prompt.text.length > validationLimits.prompt ? prompt.text : null,
        alert.title.length > validationLimits.title ? alert.title : null,
        alert.text.length > validationLimits.alert ? alert.text : null,
      ].filter((text) => text !== null);
    });
    expect([...tooLong, ...spec.rules.map((rule) => rule.message.ru).filter((text) => text.length > 255)]).toEqual([]);
  });

  test('has option titles that no criterion takes for a wildcard or an operator', () => {
    const titles = Object.values(spec.fields).flatMap((field) =>
      field.kind === 'choice' ? field.options.map((option) => option.title.ru) : [],
    );
    expect(titles.filter((title) => /^[<>=]|[*?~]/.test(title) || title.length > 60)).toEqual([]);
  });

  test('is as it was: a changed key or heading forces the question of its version', () => {
    const fields = Object.entries(spec.fields).map(
      ([key, field]) => `${key}: ${field.entry} ${field.kind}, ${field.title.ru}`,
    );
    const rules = spec.rules.map((rule) => `${rule.code}: ${rule.severity} at ${rule.blames}, ${rule.message.ru}`);
    expect({ version: spec.version, title: spec.title.ru, fields, rules }).toMatchSnapshot();
  });
});

function referencesIn(spec: FormSpec, layout: FormLayout): readonly AnyFieldReference[] {
  const fields = Object.values(spec.fields);
  return [
    ...spec.rules.flatMap((rule) => cellsOf(rule.holds)),
    ...spec.rules.map(({ blames }) => ({ field: blames })),
    ...fields.flatMap((field) => (field.appliesWhen === undefined ? [] : cellsOf(field.appliesWhen))),
    ...fields.flatMap((field) => (field.kind === 'computed' ? expressionCells(field.expression) : [])),
    ...(layout.banner === null ? [] : expressionCells(layout.banner)),
    ...layout.marks.flatMap((mark) => cellsOf(mark.when)),
  ];
}

function cellsOf(condition: FieldCondition): readonly AnyFieldReference[] {
  const found: AnyFieldReference[] = [];
  mapCondition(condition, (cell) => {
    found.push(cell);
    return cell;
  });
  return found;
}

function expressionCells(expression: FieldExpression): readonly AnyFieldReference[] {
  if (expression.kind === 'plain') return referencesOf(expression.expression);
  const { when, then, otherwise } = expression;
  return [...cellsOf(when), ...expressionCells(then), ...expressionCells(otherwise)];
}

function drawnFields(layout: FormLayout): readonly string[] {
  return layout.shape === 'list'
    ? layout.groups.flatMap(({ fields }) => fields)
    : layout.columns.map(({ field }) => field);
}
