import type { Area } from '../../workbook/address';
import type { Expression, RangeReference } from '../../workbook/expression/expression';
import { constant } from '../../workbook/expression/expression';
import { dateToSerial } from '../../workbook/serial-date';
import type { Validation, ValidationRule } from '../../workbook/validation';
import { validationLimits } from '../../workbook/validation';
import { firstOfYear, lastOfYear } from '../../domain/local-date';
import type { Field, Option } from '../spec/field';
import type { FieldReader } from '../spec/field-reader';
import { readField } from '../spec/field-reader';
import { fieldMessage } from './field-message';

/** Where the titles of the options stand: lists always point at a range, since inline lists end at 255 characters. */
export type ListSource = (options: readonly Option[]) => RangeReference;

/** What Excel lets through while typing; null for what is never typed. */
export function sheetValidation(field: Field, areas: readonly Area[], listSource: ListSource): Validation | null {
  const rule = readField(rules, field)(listSource);
  if (rule === null) return null;
  const title = shortened(field.title.ru, validationLimits.title);
  const hint = [field.hint?.ru, fieldMessage(field).ru].filter((part) => part !== undefined).join('. ');
  return {
    areas,
    rule,
    prompt: { title, text: shortened(hint, validationLimits.prompt) },
    alert: { severity: 'stop', title, text: shortened(fieldMessage(field).ru, validationLimits.alert) },
  };
}

const rules: FieldReader<(listSource: ListSource) => ValidationRule | null> = {
  text:
    ({ maxLength }) =>
    () => ({ kind: 'textLength', min: null, max: constant(maxLength) }),
  number:
    ({ integer, min, max }) =>
    () => ({ kind: integer ? 'whole' : 'decimal', min: bound(min), max: bound(max) }),
  date: () => () => ({
    kind: 'date',
    min: constant(dateToSerial(firstDay)),
    max: constant(dateToSerial(lastDay)),
  }),
  choice:
    ({ options }) =>
    (listSource) => ({ kind: 'list', source: listSource(options) }),
  computed: () => () => null,
};

/** Dates of a road map lie in these years; others are slips of the keyboard. */
export const firstDay = firstOfYear(2000);
export const lastDay = lastOfYear(2099);

function bound(value: number | null): Expression<never> | null {
  return value === null ? null : constant(value);
}

/** Cut at a word, with an ellipsis. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
