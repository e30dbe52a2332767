import type { Condition } from '../../workbook/expression/condition';
import type { Field, Fields } from './field';
import type { CellFieldReference } from './field-reference';
import type { Wording } from './wording';

/** A rule over the fields of one row: broken only where it is certainly false. */
export interface FormRule<Key extends string = string> {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong and how to mend it: the same sentence in the sheet, the pane and the protocol. */
  readonly message: Wording;
  readonly holds: Condition<CellFieldReference<Key>>;
  /** The field to which the message leads. */
  readonly blames: Key;
}

/**
 * A form as data, read by the sheet, the pane and the check alike. A `list` asks each field once, one under
 * another; a `table` asks its fields in every row.
 */
export interface FormSpec {
  readonly id: string;
  /** Grows when a field changes its meaning; travels in every workbook. */
  readonly version: number;
  readonly title: Wording;
  readonly shape: 'list' | 'table';
  readonly fields: Fields;
  readonly rules: readonly FormRule[];
  /** Given fields of a table by which people know its rows: they tell where a row was sorted without its hidden key. */
  readonly rowName?: readonly string[];
}

/** What an author writes: rules that name a missing field do not compile. */
interface FormDraft<F extends Fields> extends FormSpec {
  readonly fields: F;
  readonly rules: readonly FormRule<NoInfer<keyof F & string>>[];
  readonly rowName?: readonly NoInfer<keyof F & string>[];
}

export function defineForm<const F extends Fields>(draft: FormDraft<F>): FormSpec & { readonly fields: F } {
  return draft;
}

export function fieldOf(spec: FormSpec, key: string): Field | null {
  return Object.hasOwn(spec.fields, key) ? (spec.fields[key] ?? null) : null;
}
