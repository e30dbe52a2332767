import { dateToSerial } from '../../workbook/serial-date';
import { firstDay, lastDay } from '../readers/sheet-validation';
import { atLeast, atMost, both, either, filled, isNumber, isOneOf, isWhole, not, readable } from '../spec/conditions';
import type { Field, NumberField } from '../spec/field';
import type { FieldCondition } from '../spec/field-expression';
import type { FieldReader } from '../spec/field-reader';
import { readField } from '../spec/field-reader';

/** False exactly where something stands in the cell that is no value of the field; blank is not false. */
export function fieldValidity(key: string, field: Field): FieldCondition | null {
  return readField(validities, field)(key);
}

const validities: FieldReader<(key: string) => FieldCondition | null> = {
  text: () => () => null,
  number: (field) => (key) => either(not(filled(key)), numberValidity(key, field)),
  date: () => (key) =>
    either(
      not(filled(key)),
      both(isNumber(key), atLeast(key, dateToSerial(firstDay)), atMost(key, dateToSerial(lastDay))),
    ),
  choice:
    ({ options }) =>
    (key) =>
      both(readable(key), isOneOf(key, ...options.map((option) => option.value))),
  computed: () => () => null,
};

function numberValidity(key: string, { integer, min, max }: NumberField): FieldCondition {
  const parts: FieldCondition[] = [isNumber(key)];
  if (integer) parts.push(isWhole(key));
  if (min !== null) parts.push(atLeast(key, min));
  if (max !== null) parts.push(atMost(key, max));
  return both(...parts);
}
