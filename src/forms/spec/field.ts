import type { FieldCondition, FieldExpression } from './field-expression';
import type { Wording } from './wording';

interface FieldBase {
  readonly title: Wording;
  /** What to write and from where; shown when the cell is selected and under the pane's control. */
  readonly hint?: Wording;
  readonly unit?: Wording;
  /** `typed` by the one who fills in the form, or `given` to them. */
  readonly entry: 'typed' | 'given';
  /** A typed field that is left blank is a warning that wants a reason: blank is «нет данных», not a mistake. */
  readonly required: boolean;
  /** Where this does not hold, the cell is not asked for. Absent: always asked. */
  readonly appliesWhen?: FieldCondition;
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly maxLength: number;
}

export interface NumberField extends FieldBase {
  readonly kind: 'number';
  readonly min: number | null;
  readonly max: number | null;
  readonly integer: boolean;
  /** A percent, so that «17 %» is read as 17. A count given in percent is unreadable. */
  readonly percent?: true;
}

export interface DateField extends FieldBase {
  readonly kind: 'date';
}

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly title: Wording;
}

export interface ChoiceField<Value extends string = string> extends FieldBase {
  readonly kind: 'choice';
  readonly options: readonly Option<Value>[];
}

/** Calculated from other fields: a formula in the sheet, never typed and never read back. */
export interface ComputedField extends FieldBase {
  readonly kind: 'computed';
  readonly expression: FieldExpression;
  readonly format: string;
  /** A sentence: read from the left. Absent: a figure or a word. */
  readonly prose?: true;
}

/** Closed: each reader of a form answers every kind (field-reader.ts). */
export type Field = TextField | NumberField | DateField | ChoiceField | ComputedField;
export type FieldKind = Field['kind'];
export type FieldOf<Kind extends FieldKind> = Extract<Field, { kind: Kind }>;
export type Fields = Readonly<Record<string, Field>>;
