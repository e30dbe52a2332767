import { cleanText } from '../text/clean-text';
import { plainWords, saysSomething } from '../text/words-of';
import type { Column } from './column';
import type { GridRow } from './grid';
import { cellsOf } from './grid';
import { columnOf, fieldOfHeading } from './heading-meaning';
import { isMonthRow, monthOf, saysMonths, withMonthNames } from './month-numbers';
import { isTimeHeading } from './schedule-words';

/** The heading of a table: its rows and what its columns are. */
export interface Heading {
  readonly rows: readonly GridRow[];
  readonly columns: readonly Column[];
}

/** The heading that begins at a row of the grid, or null. */
export function headingAt(rows: readonly GridRow[], at: number): Heading | null {
  const first = rows[at];
  if (first === undefined || !looksLikeHeading(first)) return null;
  const taken = [first];
  while (taken.length < mostLevels) {
    const next = rows[at + taken.length];
    if (next === undefined || !looksLikeLowerLevel(next, taken)) break;
    taken.push(next);
  }
  return { rows: taken, columns: columnsOf(taken) };
}

const mostLevels = 4;

/** Whether two headings say the same: the second is a repetition at a page break. */
export function sameHeading(one: Heading, other: Heading): boolean {
  const words = ({ columns }: Heading): string => columns.map(({ heading }) => plainWords(heading)).join('|');
  return words(one) === words(other);
}

function looksLikeHeading(row: GridRow): boolean {
  const texts = textsOf(row);
  if (texts.length < 2 || texts.some((text) => text.length > 200)) return false;
  if (texts.some(isSentence) || isBareNumber(texts[0] ?? '')) return false;
  const named = new Set(texts.flatMap((text) => fieldOfHeading(text) ?? []));
  // «План 2021», «Значение на 31.12.2023» are headings by their years alone.
  const times = texts.filter((text) => columnOf([text]).year !== null || isTimeHeading(plainWords(text))).length;
  const months = isMonthRow(texts) ? texts.filter((text) => monthOf(text) !== null).length : 0;
  const known =
    months + texts.filter((text) => columnOf([text]).field !== null || isTimeHeading(plainWords(text))).length;
  if (named.size + (times + months > 1 ? 1 : 0) < 2) return false;
  return known * 2 >= texts.length;
}

function isBareNumber(text: string): boolean {
  return /^(?:\d{1,3}|[IVX]{1,5})(?:\.\d{1,3})*[.)]?$/.test(text);
}

/** Dates, numbered items and whole sentences stand in the body of a table. */
function isSentence(text: string): boolean {
  return (
    /^\d{1,2}(?:\.\d+)*\.?\s+\p{L}/u.test(text) ||
    /^\d{1,2}\.\d{1,2}\.\d{2,4}/.test(text) ||
    text.split(' ').length > 22
  );
}

/** A second level stands under some cells of the first and names parts of them. */
function looksLikeLowerLevel(row: GridRow, above: readonly GridRow[]): boolean {
  const own = row.places.filter((cell, at) => cell !== null && cell.row === row.row && cell !== row.places[at - 1]);
  const texts = own.map((cell) => cleanText(cell?.text ?? '')).filter((text) => text !== '');
  if (texts.length === 0) return false;
  if (isMonthRow(texts) || areMonths(row, above)) return true;
  if (splitsSpans(row, above) && texts.every((text) => text.length <= 120 && !isBareNumber(text))) return true;
  if (texts.some((text) => text.length > 60 || isSentence(text))) return false;
  if (texts.every((text) => /^\d{1,2}$/.test(text))) return false;
  const first = own[0];
  if (first?.column === above[0]?.places[0]?.column && /^\d/.test(first?.text.trim() ?? '')) return false;
  const isLevel = (text: string): boolean => isTimeHeading(plainWords(text)) || levelWords.test(plainWords(text));
  return texts.filter(isLevel).length * 3 >= texts.length * 2 && underSeveral(row, above);
}

/** «9», «10» … «5» under «Месяцы». */
function areMonths(row: GridRow, above: readonly GridRow[]): boolean {
  return row.places.every((cell, at) => {
    const over = above.at(-1)?.places[at] ?? null;
    return cell?.row !== row.row || (monthOf(cleanText(cell.text)) !== null && saysMonths(over?.text ?? ''));
  });
}

/** Every cell names a part of a wide heading, and every other heading reaches down beside it: a level whatever its words. */
function splitsSpans(row: GridRow, above: readonly GridRow[]): boolean {
  const upper = above.at(-1);
  const isOwn = row.places.map((cell) => cell?.row === row.row);
  const isPart = row.places.every((cell, at) => {
    const over = upper?.places[at] ?? null;
    if (cell === null || over === null) return false;
    return isOwn[at] === true ? over.columnSpan > 1 : cell === over;
  });
  return isPart && isOwn.includes(false);
}

const levelWords =
  /^(?:начал|оконч|заверш|дата|значени|план|факт|итого|всего|год|с$|по$|до$|конец|база|ед\.?|наименовани|(?:федеральн|областн|краев|региональн|местн|районн|муниципальн|внебюджет|республиканск)\S*|числител|знаменател|отчет|оценк|прогноз|исполн|соисполн|тыс|в том числе|количеств|кол-во|шт|чел|%)/;

/** The row fills places that the level above leaves open, or parts of its spans. */
function underSeveral(row: GridRow, above: readonly GridRow[]): boolean {
  const upper = above.at(-1);
  return row.places.some((cell, at) => {
    if (cell === null || cell.row !== row.row) return false;
    const over = upper?.places[at] ?? null;
    return (
      over === null ||
      over === (upper?.places[at - 1] ?? null) ||
      over === (upper?.places[at + 1] ?? null) ||
      over.columnSpan > 1
    );
  });
}

function columnsOf(rows: readonly GridRow[]): readonly Column[] {
  const count = Math.max(...rows.map(({ places }) => places.length));
  return withMonthNames(Array.from({ length: count }, (_, at) => levelsAt(rows, at))).map(columnOf);
}

/** The texts over a column from the top; a heading over several columns whose span was lost reaches to the right. */
function levelsAt(rows: readonly GridRow[], at: number): readonly string[] {
  const below = rows.slice(1).some(({ places }) => (places[at] ?? null) !== null);
  const texts = rows.map((row, level) => {
    const own = row.places[at] ?? null;
    if (own !== null || !below || level === rows.length - 1) return cleanText(own?.text ?? '');
    return cleanText(nearestLeft(row, at, rows[level + 1]));
  });
  return texts.filter((text, level) => text !== '' && saysSomething(text) && text !== texts[level - 1]);
}

function nearestLeft(row: GridRow, at: number, lower: GridRow | undefined): string {
  if ((lower?.places[at] ?? null) === null) return '';
  for (let left = at - 1; left >= 0; left -= 1) {
    const cell = row.places[left] ?? null;
    // Only a heading with parts of its own reaches further.
    if (cell !== null) return (lower?.places[left] ?? null) === null ? '' : cell.text;
  }
  return '';
}

function textsOf(row: GridRow): readonly string[] {
  return cellsOf(row)
    .map(({ text }) => cleanText(text))
    .filter((text) => text !== '');
}
