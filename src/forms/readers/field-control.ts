import type { Field, Option } from '../spec/field';
import type { FieldReader } from '../spec/field-reader';
import { readField } from '../spec/field-reader';

/** The control by which a pane asks a field; drawing it is the pane's business. */
export type Control =
  | { readonly kind: 'textBox'; readonly maxLength: number; readonly lines: 'one' | 'many' }
  | { readonly kind: 'numberBox'; readonly min: number | null; readonly max: number | null; readonly integer: boolean }
  | { readonly kind: 'dateBox' }
  | { readonly kind: 'options'; readonly options: readonly Option[] }
  | { readonly kind: 'readOnly' };

export function fieldControl(field: Field): Control {
  return field.entry === 'given' ? { kind: 'readOnly' } : readField(controls, field);
}

/** Texts longer than this want several lines. */
const oneLine = 100;

const controls: FieldReader<Control> = {
  text: ({ maxLength }) => ({ kind: 'textBox', maxLength, lines: maxLength > oneLine ? 'many' : 'one' }),
  number: ({ min, max, integer }) => ({ kind: 'numberBox', min, max, integer }),
  date: () => ({ kind: 'dateBox' }),
  choice: ({ options }) => ({ kind: 'options', options }),
  computed: () => ({ kind: 'readOnly' }),
};
