import type { CellStyle } from '../../workbook/style';
import type { Field } from '../spec/field';
import type { FieldReader } from '../spec/field-reader';
import { readField } from '../spec/field-reader';
import type { CellPart } from './cell-part';
import { looks } from './looks';

export function cellLook(field: Field, part: CellPart): CellStyle {
  return withFormat(baseLook(field, part), readField(formats, field));
}

function baseLook(field: Field, part: CellPart): CellStyle {
  if (part === 'blocked') return looks.blocked;
  if (part === 'linked' || field.kind === 'computed') return looks.calculated;
  const centered = field.kind !== 'text';
  if (part === 'given') return centered ? looks.givenCentered : looks.given;
  return centered ? looks.inputCentered : looks.input;
}

function withFormat(look: CellStyle, format: string | null): CellStyle {
  return format === null || look === looks.blocked ? look : { ...look, format };
}

export const dateFormat = 'dd.mm.yyyy';

const formats: FieldReader<string | null> = {
  // Typed texts stay what was typed: «1.10» must not become a date.
  text: ({ entry }) => (entry === 'typed' ? '@' : null),
  number: ({ integer }) => (integer ? '#,##0' : null),
  date: () => dateFormat,
  choice: () => null,
  computed: ({ format }) => format,
};
