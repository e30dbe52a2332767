import { readDeadlines } from '../../domain/deadline/read-deadlines';
import type { LocalDate } from '../../domain/local-date';
import { isCellDate } from '../../workbook/cell-value';
import type { RawCell } from '../../workbook/raw-table';
import { textOfCells } from './source-text';

/** The day that cells hold, or that their text names; null where it names none, or several. */
export function dayInCells(cells: readonly RawCell[]): LocalDate | null {
  const [only] = cells;
  return only !== undefined && isCellDate(only.value) ? only.value.date : dayIn(textOfCells(cells));
}

/** «31.12.2018»; a year alone is its last day. */
export function dayIn(text: string): LocalDate | null {
  const [only, second] = readDeadlines(text, { period: null, calendar: 'calendar', actDate: null });
  return second === undefined ? (only?.periods.at(-1)?.end ?? null) : null;
}
