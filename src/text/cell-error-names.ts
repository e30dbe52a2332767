import type { CellErrorCode } from '../workbook/cell-value';

/** Names of errors in a cell, as Excel shows them in English and in Russian. */
const names: Readonly<Record<string, CellErrorCode>> = {
  '#NULL!': '#NULL!',
  '#ПУСТО!': '#NULL!',
  '#DIV/0!': '#DIV/0!',
  '#ДЕЛ/0!': '#DIV/0!',
  '#VALUE!': '#VALUE!',
  '#ЗНАЧ!': '#VALUE!',
  '#REF!': '#REF!',
  '#ССЫЛКА!': '#REF!',
  '#NAME?': '#NAME?',
  '#ИМЯ?': '#NAME?',
  '#NUM!': '#NUM!',
  '#ЧИСЛО!': '#NUM!',
  '#N/A': '#N/A',
  '#Н/Д': '#N/A',
  '#GETTING_DATA': '#GETTING_DATA',
  '#ОЖИДАНИЕ_ДАННЫХ': '#GETTING_DATA',
  '#SPILL!': '#SPILL!',
  '#ПЕРЕНОС!': '#SPILL!',
  '#CALC!': '#CALC!',
  '#ВЫЧИСЛ!': '#CALC!',
};

/** The error of this name; one that nobody knows is a wrong value. */
export function errorCodeOf(name: string): CellErrorCode {
  return names[name] ?? '#VALUE!';
}
