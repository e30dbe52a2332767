import type { DateField, NumberField, TextField } from './field';
import type { Wording } from './wording';

/** The commonest fields in a word each: only what differs is said. */
export function givenText(title: Wording, hint?: Wording): TextField {
  return {
    kind: 'text',
    title,
    ...(hint === undefined ? {} : { hint }),
    entry: 'given',
    required: false,
    maxLength: 4000,
  };
}

export function typedText(title: Wording, maxLength: number, hint?: Wording): TextField {
  return { kind: 'text', title, ...(hint === undefined ? {} : { hint }), entry: 'typed', required: false, maxLength };
}

export function typedDate(title: Wording, hint?: Wording): DateField {
  return { kind: 'date', title, ...(hint === undefined ? {} : { hint }), entry: 'typed', required: false };
}

export function typedNumber(
  title: Wording,
  bounds: Pick<NumberField, 'min' | 'max' | 'integer'>,
  hint?: Wording,
): NumberField {
  return { kind: 'number', title, ...(hint === undefined ? {} : { hint }), entry: 'typed', required: false, ...bounds };
}
