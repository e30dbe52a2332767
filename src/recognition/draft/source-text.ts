import type { RawCell } from '../../workbook/raw-table';
import { cleanLines } from '../text/clean-text';
import { saysSomething } from '../text/words-of';

/** The text of cells that make up one value, on one line; torn words are put together. */
export function textOfCells(cells: readonly RawCell[]): string {
  return linesOfCells(cells).replaceAll('\n', ' ');
}

/** The same with its lines apart; parts from several cells follow one another behind `between`. */
export function linesOfCells(cells: readonly RawCell[], between: ' ' | '\n' = ' '): string {
  const texts = cells.map(({ text }) => cleanLines(text)).filter((text) => text !== '');
  const lines = texts.reduce(
    (above, text) => (above === '' ? text : `${above}${tornWord.test(above) ? '' : between}${text}`),
    '',
  );
  return lines.replace(/(\p{Ll})[-‐]\n(?=\p{Ll})/gu, '$1-');
}

/** «научно-» at the end of a page: the word goes on. */
const tornWord = /\p{Ll}-$/u;

/** Empty, or a dash in the place of a text. */
export function isBlank(text: string): boolean {
  return !saysSomething(text);
}
