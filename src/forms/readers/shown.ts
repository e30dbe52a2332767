import { dayOf, monthOf, yearOf } from '../../domain/local-date';
import type { LocalDate } from '../../domain/local-date';
import type { CellValue } from '../../workbook/cell-value';
import { isCellDate, isCellError } from '../../workbook/cell-value';

/** A cell's content as a person would see it, for a message: `85,5`, `15.09.2021`, `#REF!`. */
export function shown(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  if (isCellDate(value)) return shownDate(value.date);
  return isCellError(value) ? value.error : value;
}

/** `15.09.2021` */
export function shownDate(date: LocalDate): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(dayOf(date))}.${two(monthOf(date))}.${yearOf(date)}`;
}
