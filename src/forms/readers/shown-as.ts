import { monthOf, yearOf } from '../../domain/local-date';
import type { CellValue } from '../../workbook/cell-value';
import { isCellDate } from '../../workbook/cell-value';
import { shown } from './shown';

/** A cell's content as its number format shows it to a person: `17%`, `1 234,50`, `15.09.2021`, `сентябрь 2021`. */
export function shownAs(value: CellValue, format: string): string {
  if (typeof value === 'number') return shownNumber(value, format);
  if (!isCellDate(value)) return shown(value);
  const signs = withoutLiterals(format).toLowerCase();
  if (signs.includes('d') || !signs.includes('y')) return shown(value);
  const year = String(yearOf(value.date));
  return signs.includes('m') ? `${months[monthOf(value.date) - 1] ?? ''} ${year}` : year;
}

/** What programs show where no format is set: eleven digits hide the noise of binary fractions. */
const generalDigits = 11;

function shownNumber(value: number, format: string): string {
  const [positive = '', negative] = format.split(';');
  const section = value < 0 && negative !== undefined ? negative : positive;
  const signs = withoutLiterals(section);
  if (/general|^@?$/i.test(signs) || !/[0#?]/.test(signs) || /[/eE]/.test(signs)) {
    return shown(Number(value.toPrecision(generalDigits)));
  }
  const percents = signs.split('%').length - 1;
  const decimals = /\.([0#?]+)/.exec(signs)?.[1] ?? '';
  const scaled = Math.abs(value) * 100 ** percents;
  const digits = Number(scaled.toPrecision(15)).toFixed(Math.min(20, decimals.length));
  const [whole = '', fraction = ''] = digits.split('.');
  const least = decimals.replace(/[#?]+$/, '').length;
  const shownFraction = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const grouped = /[0#?],[0#?]/.test(signs) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ' ') : whole;
  const number = shownFraction === '' ? grouped : `${grouped},${shownFraction}`;
  const minus = value < 0 && (negative === undefined || signs.includes('-')) && Number(digits) !== 0 ? '-' : '';
  return `${minus}${literalBefore(section)}${number}${'%'.repeat(percents)}${literalAfter(section)}`;
}

/** The signs of a format without quoted texts, escapes, room for signs, colours and conditions. */
function withoutLiterals(format: string): string {
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '');
}

/** `0" чел."` → ` чел.`: texts that stand in the format itself. */
function literalAfter(section: string): string {
  return literals(section.replace(/^.*[0#?]/s, ''));
}

function literalBefore(section: string): string {
  return literals(/^[^0#?]*/.exec(section)?.[0] ?? '');
}

function literals(part: string): string {
  const found = part.replace(/[_*]./g, '').replace(/\[[^\]]*\]/g, '');
  return [...found.matchAll(/"([^"]*)"|\\(.)/g)].map(([, quoted, escaped]) => quoted ?? escaped ?? '').join('');
}

const months = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь'],
  'декабрь',
];
