import type { Condition } from '../../workbook/expression/condition';
import { mapCondition, whenTrue } from '../../workbook/expression/condition';
import type { Expression, Reference } from '../../workbook/expression/expression';
import { call, mapReferences, reference } from '../../workbook/expression/expression';
import { cellAt, columnRange } from '../../workbook/expression/reference';
import type { FieldCondition, FieldExpression } from '../spec/field-expression';
import type { AnyFieldReference, CellFieldReference } from '../spec/field-reference';
import { fieldOf } from '../spec/form';
import { cellValueOf } from './form-content';
import type { PlacedForm } from './placed-form';
import { columnOf, positionOf } from './placed-form';

/** The forms of one workbook by id: what references between forms are looked up in. */
export type PlacedForms = ReadonlyMap<string, PlacedForm>;

/** A row of a placed form, from which references to fields are resolved. */
export interface Home {
  readonly forms: PlacedForms;
  readonly form: PlacedForm;
  readonly rowKey: string;
}

export function bindExpression(expression: FieldExpression, home: Home): Expression {
  if (expression.kind === 'plain') {
    return mapReferences(expression.expression, (field) => reference(addressOf(field, home)));
  }
  const { when, then, otherwise } = expression;
  return call('IF', whenTrue(bindCondition(when, home)), bindExpression(then, home), bindExpression(otherwise, home));
}

export function bindCondition(condition: FieldCondition, home: Home): Condition<Reference> {
  return mapCondition(
    condition,
    (field) => addressOf(field, home),
    (text, field) => titleOfOption(text, field, home),
  );
}

/** A field that is not placed is a slip in a spec: the reference shows #REF!, and the test over all specs fails. */
function addressOf(field: AnyFieldReference, home: Home): Reference {
  const form = formOf(field, home);
  const nowhere = cellAt('#REF!', 0, 0);
  if (form === undefined) return nowhere;
  const sheet = form.sheet === home.form.sheet ? null : form.sheet;
  if (field.field === undefined) {
    const column = columnOf(form, field.column);
    return column === null
      ? nowhere
      : columnRange(sheet, column, form.firstRow, Math.max(form.firstRow, form.endRow - 1));
  }
  const position = positionOf(form, rowOf(field, home), field.field);
  if (position === null) return nowhere;
  return cellAt(sheet, position.row, position.column, field.form === undefined ? 'none' : 'both');
}

function formOf(field: AnyFieldReference, home: Home): PlacedForm | undefined {
  return field.form === undefined ? home.form : home.forms.get(field.form);
}

function rowOf(field: CellFieldReference, home: Home): string {
  return field.form === undefined ? home.rowKey : (field.row ?? '');
}

/** Forms ask for option values; their cells show titles. */
function titleOfOption(value: string, field: CellFieldReference, home: Home): string {
  const spec = formOf(field, home)?.content.spec;
  const known = spec === undefined ? null : fieldOf(spec, field.field);
  const title = known === null ? value : cellValueOf(known, value);
  return typeof title === 'string' ? title : value;
}
