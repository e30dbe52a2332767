import { cellValueOf } from '../../forms/block/form-content';
import { parseDate, parseNumber, readCell } from '../../forms/readers/read-cell';
import type { ChoiceField, Field } from '../../forms/spec/field';
import type { FieldReader } from '../../forms/spec/field-reader';
import { readField } from '../../forms/spec/field-reader';
import { shown } from '../../forms/readers/shown';
import type { CellValue } from '../../workbook/cell-value';

/**
 * What goes into the cell for what was typed in the pane; in a choice, the value of an option. A number out of bounds
 * and a text where a number is asked go in as they are: the check then says the same in the pane and in the sheet.
 */
export function typedAnswer(field: Field, text: string): CellValue {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain === '' ? null : readField(writers, field)(plain, text.trim());
}

const writers: FieldReader<(plain: string, whole: string) => CellValue> = {
  text: () => (_plain, whole) => whole,
  number: () => (plain) => parseNumber(plain) ?? plain,
  date: () => (plain) => {
    const date = parseDate(plain);
    return date === null ? plain : { date };
  },
  choice: (field) => (plain) => titleOf(field, plain),
  computed: () => () => null,
};

/** What the control shows for the content of a cell; in a choice, the value of the option that it is read as. */
export function shownAnswer(field: Field, value: CellValue): string {
  return readField(showers, field)(value);
}

const showers: FieldReader<(value: CellValue) => string> = {
  text: () => shown,
  number: () => shown,
  date: () => shown,
  choice: (field) => (value) => optionIn(field, value),
  computed: () => shown,
};

function titleOf({ options }: ChoiceField, value: string): string {
  return options.find((option) => option.value === value)?.title.ru ?? value;
}

function optionIn(field: ChoiceField, value: CellValue): string {
  const reading = readCell(field, value);
  return reading.state === 'given' ? String(reading.value) : '';
}

/** What to type so that the cell holds what it was read as («742» as a text becomes a number); null where it does. */
export function mendedText(field: Field, value: CellValue): string | null {
  const reading = readCell(field, value);
  if (reading.state !== 'given' || reading.repair === null) return null;
  return shownAnswer(field, cellValueOf(field, reading.value));
}
