import type { CellValue } from '../../workbook/cell-value';
import type { FieldValue } from '../readers/read-cell';
import type { Field } from '../spec/field';
import type { FieldExpression } from '../spec/field-expression';
import type { ForeignFieldReference } from '../spec/field-reference';
import type { FormSpec } from '../spec/form';
import type { FormLayout } from './layout';

/** One row of a form before anybody types: what is given, what is prefilled, what another form answers. */
export interface ContentRow {
  /** Identity of the row, kept through every version of the plan; empty in a list. */
  readonly key: string;
  /** How a person calls the row: «2. Доля обучающихся …». */
  readonly label: string;
  readonly given: ReadonlyMap<string, FieldValue>;
  /** Typed cells that come filled in. */
  readonly prefilled: ReadonlyMap<string, FieldValue>;
  /** Cells that a formula fills from another form, so that a figure is typed once. */
  readonly linked: ReadonlyMap<string, FieldExpression>;
  /** Given cells that lead to another cell of the workbook. */
  readonly links: ReadonlyMap<string, ForeignFieldReference>;
  /** What stood in the cell in the last period. */
  readonly previous: ReadonlyMap<string, FieldValue>;
}

/** A form and its rows: from it the sheet is drawn, the pane is built, and the returned sheet is checked. */
export interface FormContent {
  readonly spec: FormSpec;
  readonly layout: FormLayout;
  readonly rows: readonly ContentRow[];
}

export function contentRow(row: Partial<ContentRow> & Pick<ContentRow, 'key' | 'label'>): ContentRow {
  return { given: new Map(), prefilled: new Map(), linked: new Map(), links: new Map(), previous: new Map(), ...row };
}

/** What a sheet shows for a value: the title of an option, a day as a day. */
export function cellValueOf(field: Field, value: FieldValue | undefined): CellValue {
  if (value === undefined) return null;
  if (field.kind !== 'choice' || typeof value !== 'string') return value;
  return field.options.find((option) => option.value === value)?.title.ru ?? value;
}
