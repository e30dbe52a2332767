import type { Condition } from '../../workbook/expression/condition';
import type { Expression } from '../../workbook/expression/expression';
import { call, constant, operation, reference } from '../../workbook/expression/expression';
import type { FieldReference, ForeignFieldReference } from './field-reference';

/** The words in which specs state their rules: each a plain `Condition` over fields of the row. */
type OfField<Key extends string> = Condition<FieldReference<Key>>;

export function ref<Key extends string>(field: Key): Expression<FieldReference<Key>> {
  return reference({ field });
}

export function refTo(form: string, field: string): Expression<ForeignFieldReference> {
  return reference({ form, field });
}

export function filled<Key extends string>(field: Key): OfField<Key> {
  return { kind: 'filled', cell: { field } };
}

export function readable<Key extends string>(field: Key): OfField<Key> {
  return { kind: 'readable', cell: { field } };
}

export function isNumber<Key extends string>(field: Key): OfField<Key> {
  return { kind: 'isNumber', cell: { field } };
}

export function isOneOf<Key extends string>(field: Key, ...values: readonly string[]): OfField<Key> {
  return { kind: 'isOneOf', cell: { field }, texts: values };
}

export function compared<Key extends string>(
  field: Key,
  operator: '<' | '<=' | '>' | '>=' | '=' | '<>',
  limit: Key | number,
): OfField<Key> {
  return { kind: 'compare', left: ref(field), operator, right: bound(limit) };
}

export function atMost<Key extends string>(field: Key, limit: Key | number): OfField<Key> {
  return compared(field, '<=', limit);
}

export function atLeast<Key extends string>(field: Key, limit: Key | number): OfField<Key> {
  return compared(field, '>=', limit);
}

export function isWhole<Key extends string>(field: Key): OfField<Key> {
  return { kind: 'compare', left: ref(field), operator: '=', right: call('ROUND', ref(field), constant(0)) };
}

/** The references of a condition, so that parts about different fields join. */
type CellsOf<C> = C extends Condition<infer R> ? R : never;

export function both<const Parts extends readonly Condition<unknown>[]>(
  ...of: Parts
): Condition<CellsOf<Parts[number]>> {
  return { kind: 'and', of: of as readonly Condition<CellsOf<Parts[number]>>[] };
}

export function either<const Parts extends readonly Condition<unknown>[]>(
  ...of: Parts
): Condition<CellsOf<Parts[number]>> {
  return { kind: 'or', of: of as readonly Condition<CellsOf<Parts[number]>>[] };
}

export function not<R>(of: Condition<R>): Condition<R> {
  return { kind: 'not', of };
}

/** `then` where the condition holds; says nothing elsewhere. */
export function when<A, B>(condition: Condition<A>, then: Condition<B>): Condition<A | B> {
  return either(not(condition), then);
}

/** A share in percent. */
export function percentOf<Key extends string>(numerator: Key, denominator: Key): Expression<FieldReference<Key>> {
  return operation(operation(ref(numerator), '/', ref(denominator)), '*', constant(100));
}

function bound<Key extends string>(limit: Key | number): Expression<FieldReference<Key>> {
  return typeof limit === 'number' ? constant(limit) : ref(limit);
}
