import type { Field, FieldKind, FieldOf } from './field';

/** One reader of a form: an answer for each kind of field. A new kind does not compile until all readers answer. */
export type FieldReader<Out> = { readonly [Kind in FieldKind]: (field: FieldOf<Kind>) => Out };

export function readField<Out>(reader: FieldReader<Out>, field: Field): Out {
  return (reader[field.kind] as (field: Field) => Out)(field);
}
