import { atMost } from '../../src/forms/spec/conditions';
import type { Field } from '../../src/forms/spec/field';
import type { FieldReader } from '../../src/forms/spec/field-reader';
import { readField } from '../../src/forms/spec/field-reader';
import { defineForm } from '../../src/forms/spec/form';
import { wording } from '../../src/forms/spec/wording';

const title = wording('Число', 'Number');
const number = { kind: 'number', title, entry: 'typed', required: true, min: 0, max: null, integer: true } as const;
const frame = { id: 'test', version: 1, title, shape: 'table' } as const;

test('a rule about a missing field does not compile', () => {
  const rule = { code: 'r', severity: 'error', message: title, blames: 'a' } as const;
  const form = defineForm({
    ...frame,
    fields: { a: number, b: number },
    rules: [
      { ...rule, holds: atMost('a', 'b') },
      // @ts-expect-error: there is no field c
      { ...rule, holds: atMost('a', 'c') },
      // @ts-expect-error: there is no field c to blame
      { ...rule, holds: atMost('a', 'b'), blames: 'c' },
    ],
  });
  expect(form.rules).toHaveLength(3);
});

test('a reader that misses a kind of field does not compile', () => {
  // @ts-expect-error: choice and computed are not answered
  const reader: FieldReader<string> = { text: () => 'text', number: () => 'number', date: () => 'date' };
  expect(readField(reader, number satisfies Field)).toBe('number');
});
