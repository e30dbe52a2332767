import { localDate } from '../domain/local-date';
import { typedBoolean } from '../text/workbench-text';
import type { CellValue } from '../workbook/cell-value';
import type { CellStyle } from '../workbook/style';

/** What a text typed into a cell means, as a Russian spreadsheet would take it. */
export function typedValue(text: string, style: CellStyle | undefined): CellValue {
  const plain = text.trim();
  if (plain === '') return null;
  if (style?.format === '@') return text;
  if (plain.startsWith("'")) return plain.slice(1);
  return typedNumber(plain) ?? typedDate(plain) ?? typedBoolean(plain) ?? text;
}

function typedNumber(text: string): number | null {
  const match = /^([-+]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(?:[.,]\d+)?)\s*(%?)$/.exec(text);
  const [, digits = '', percent = ''] = match ?? [];
  if (!/\d/.test(digits)) return null;
  const number = Number(digits.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
  return percent === '' ? number : number / 100;
}

function typedDate(text: string): CellValue {
  const russian = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [year, month, day] =
    russian !== null ? [fullYear(russian[3] ?? ''), russian[2], russian[1]] : [iso?.[1], iso?.[2], iso?.[3]];
  const date = year === undefined ? null : localDate(Number(year), Number(month), Number(day));
  return date === null ? null : { date };
}

/** Two digits are of this century up to 29, as in Excel. */
function fullYear(digits: string): string {
  return digits.length === 4 ? digits : Number(digits) < 30 ? `20${digits}` : `19${digits}`;
}
