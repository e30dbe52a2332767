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
  if (field.kind === 'computed' && field.prose === true) return looks.calculatedText;
  if (part === 'linked' || field.kind === 'computed') return looks.calculated;
  const centered = field.kind !== 'text';
  if (part === 'given') return centered ? looks.givenCentered : looks.given;
  return centered ? looks.inputCentered : looks.input;
}

function withFormat(look: CellStyle, format: string | null): CellStyle {
  if (format === null || look === looks.blocked) return look;
  const known = formatted.get(look) ?? new Map<string, CellStyle>();
  formatted.set(look, known);
  const style = known.get(format) ?? { ...look, format };
  known.set(format, style);
  return style;
}

/** One object for each look and format, so that writers know the looks of thousands of cells by identity. */
const formatted = new Map<CellStyle, Map<string, CellStyle>>();

export const dateFormat = 'dd.mm.yyyy';

const formats: FieldReader<string | null> = {
  // Typed texts stay what was typed: «1.10» must not become a date.
  text: ({ entry }) => (entry === 'typed' ? '@' : null),
  number: ({ integer }) => (integer ? '#,##0' : null),
  date: () => dateFormat,
  choice: () => null,
  computed: ({ format }) => format,
};
