import type { RawCell } from '../../workbook/raw-table';
import { cleanText } from '../text/clean-text';
import { plainWords, saysSomething } from '../text/words-of';
import type { BodyRow, DataRow } from './body-row';
import { isDeadline, isRowNumber } from './cell-contents';
import type { Column } from './column';
import type { GridRow } from './grid';
import { cellsOf, reachesFromAbove } from './grid';
import { isNumberUnder, romanNumber } from './number-levels';
import { isTimeHeading } from './schedule-words';
import { sectionParts, sectionStart } from './section-words';
import type { TablePart } from './table-part';

/** The rows of a table in order: sections, rows of data with their torn parts joined, and what is neither. */
export function bodyRows(part: TablePart): readonly BodyRow[] {
  const table = columnsOf(part);
  const rows: BodyRow[] = [];
  let lastData = -1;
  for (const [at, row] of part.body.entries()) {
    const cells = cellsOf(row);
    if (cells.length === 0) continue;
    const previous = rows[lastData];
    const aside = asideOf(cells);
    if (aside !== null) rows.push(aside);
    else if (isSection(row, part.body[at + 1], table) || isBareSection(row, part.body[at + 1], previous, table)) {
      rows.push(sectionOf(cells));
      // What follows a section goes on with nothing above it.
      lastData = -1;
    } else if (previous?.kind === 'data' && continues(row, previous, table))
      rows[lastData] = joined(previous, row, table);
    else lastData = rows.push(dataOf(row)) - 1;
  }
  return rows;
}

interface TableColumns {
  readonly kind: TablePart['kind'];
  readonly count: number;
  readonly number: number;
  readonly title: number;
  readonly deadline: number;
  readonly responsible: number;
  /** How many parts the numbers of most rows have: «1.1» two. */
  readonly depth: number;
  /** Most rows have a number, so one without is likely torn. */
  readonly isNumbered: boolean;
  /** Most rows are numbered I, II, III. */
  readonly isRoman: boolean;
  /** Rows with anything beside their titles fill more than half of their cells, nearly all. */
  readonly isFull: boolean;
}

function columnsOf({ kind, columns, body }: TablePart): TableColumns {
  const at = (field: Column['field']): number => columns.findIndex((column) => column.field === field);
  const number = at('number');
  const full = body.filter((row) => cellsOf(row).length > 1);
  const numbered = full.filter((row) => isRowNumber(textAt(row, number)));
  const isNumbered = number >= 0 && numbered.length * 5 >= full.length * 2;
  const depths = numbered.map((row) => partsOf(textAt(row, number)));
  const depth = depths.filter((parts) => parts > 1).length * 2 > depths.length ? 2 : 1;
  const isRoman = numbered.filter((row) => romanNumber.test(textAt(row, number))).length * 2 > numbered.length;
  const whole = full.filter((row) => cellsOf(row).length * 2 > columns.length).length;
  const torn = full.filter((row) => cellsOf(row).length > 2).length - whole;
  const isFull = columns.length > 2 && whole > 2 && torn * 5 <= whole && whole * 2 > body.length;
  return {
    kind,
    depth,
    count: columns.length,
    number,
    title: at('title'),
    deadline: at('deadline'),
    responsible: at('responsible'),
    isNumbered,
    isRoman,
    isFull,
  };
}

function partsOf(number: string): number {
  return number.split('.').filter((part) => part.trim() !== '').length;
}

function textAt({ places }: GridRow, at: number): string {
  return cleanText(places[at]?.text ?? '');
}

function asideOf(cells: readonly RawCell[]): BodyRow | null {
  const texts = cells.map(({ text }) => cleanText(text));
  if (!texts.some(saysSomething)) return { kind: 'aside', why: 'noWords', cells };
  const isCount = texts.length > 2 && texts.every((text, at) => text.replace(/[.)]$/, '') === String(at + 1));
  if (isCount) return { kind: 'aside', why: 'columnNumbers', cells };
  const [first] = texts.filter((text) => !isRowNumber(text));
  if (/^(?:итого|всего)(?:\s|:|$)/i.test(first ?? '') && (first ?? '').length < 80)
    return { kind: 'aside', why: 'total', cells };
  if (texts.length === 1 && /^(?:примечани[ея]|\*)/i.test(first ?? '')) return { kind: 'aside', why: 'note', cells };
  // «Глава района ______»
  if (texts.length < 4 && cells.some(({ text }) => /_{4,}/.test(text)))
    return { kind: 'aside', why: 'signature', cells };
  return null;
}

function isSection(row: GridRow, next: GridRow | undefined, table: TableColumns): boolean {
  const cells = cellsOf(row).filter(({ text }) => saysSomething(cleanText(text)));
  const own = cells.filter((cell) => cell.row === row.row);
  const [only, second] = own;
  if (only === undefined || own.length > 2 || own.length !== cells.length) return false;
  const text = cleanText(only.text);
  if (second !== undefined) {
    const title = cleanText(second.text);
    if (!isRowNumber(text) || table.kind === 'outcomes') return false;
    const wide = second.columnSpan > 2 && second.columnSpan * 2 > table.count;
    // «2. Основной этап» among rows 1.1, 1.2, 2.1.
    const above = table.count > 2 && second === row.places[table.title] && partsOf(text) < table.depth;
    // «II. Обучение» among rows 1, 2, 3.
    const roman = table.isFull && !table.isRoman && second === row.places[table.title] && romanNumber.test(text);
    const over =
      table.count > 2 &&
      second === row.places[table.title] &&
      isNumberUnder(next === undefined ? '' : textAt(next, table.number), text);
    return wide || above || roman || over || sectionStart.test(plainWords(title));
  }
  const wide = only.columnSpan * 2 > table.count && only.columnSpan > 1;
  if (wide || sectionStart.test(plainWords(text))) return true;
  const at = row.places.indexOf(only);
  if (at !== table.title && isTimeHeading(plainWords(text))) return true;
  if (at === table.title && table.isNumbered && /^(?:\d{1,2}|[IVX]{1,4})\.\s+\p{Lu}/u.test(text)) return true;
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return at === table.number && letters > 5 && /^(?:\p{Lu}|\d|«|")/u.test(text) && table.count > 2;
}

/** «Кадровое обеспечение» in the column of titles with nothing beside it, among rows that say when and who. */
function isBareSection(
  row: GridRow,
  next: GridRow | undefined,
  previous: BodyRow | undefined,
  table: TableColumns,
): boolean {
  const [only, second] = cellsOf(row);
  if (table.kind !== 'activities' || !table.isFull || only === undefined || second !== undefined) return false;
  if (only !== row.places[table.title] || only.row !== row.row || only.guessed === true) return false;
  const text = cleanText(only.text);
  if (!/^[\p{Lu}«"].*[^,;:–—-]$/u.test(text) || text.length > 160) return false;
  const above = previous?.kind === 'data' ? textOfTitle(previous, table) : '';
  return !endsOpen(above) && next !== undefined && cellsOf(next).length > 2;
}

function textOfTitle(row: DataRow, { title }: TableColumns): string {
  return cleanText((row.cells[title] ?? []).map(({ text }) => text).join(' '));
}

function sectionOf(cells: readonly RawCell[]): BodyRow {
  const texts = cells.map(({ text }) => cleanText(text)).filter(saysSomething);
  const [first, second] = texts;
  if (second === undefined) return { kind: 'section', ...sectionParts(first ?? ''), cells };
  const parts = sectionParts(second);
  return { kind: 'section', number: parts.number || (first ?? '').replace(/[.)]+$/, ''), title: parts.title, cells };
}

/** Whether a row goes on with the one above: torn by a page break, or under a title that spans both. */
function continues(row: GridRow, previous: DataRow, table: TableColumns): boolean {
  const number = textAt(row, table.number);
  // «2.1», «2.2», «2.3» beside one title: the same work, due in turn.
  const isCounted = isRowNumber(number) && !reachesFromAbove(row, table.number);
  if (table.title >= 0 && reachesFromAbove(row, table.title)) return !isCounted;
  const title = textAt(row, table.title);
  if (number !== '' && (isRowNumber(number) || table.title !== table.number)) return false;
  if (title === '') return true;
  if (!table.isNumbered) return false;
  return !beginsAnew(row, previous, table);
}

/** Whether a row without a number is one of its own: nothing was left open above and it has its own deadline. */
function beginsAnew(row: GridRow, previous: DataRow, table: TableColumns): boolean {
  const title = textAt(row, table.title);
  if (/^\p{Ll}/u.test(title)) return false;
  const isItem = /^[-–—•]/.test(title) && table.deadline >= 0 && isDeadline(textAt(row, table.deadline));
  if (isItem) return true;
  const above = textOfTitle(previous, table);
  if (endsOpen(above)) return false;
  const deadline = textAt(row, table.deadline);
  if (table.deadline >= 0) return deadline !== '' && (isDeadline(deadline) || isUndatedWork(row, previous, table));
  return cellsOf(row).length * 2 > table.count && !/\p{Ll}$/u.test(above);
}

/** «Обучение | за 5 дней до экзамена | Координаторы»: who and when are there, and both were whole above. */
function isUndatedWork(row: GridRow, previous: DataRow, { deadline, responsible }: TableColumns): boolean {
  const above = (at: number): string => cleanText((previous.cells[at] ?? []).map(({ text }) => text).join(' '));
  const isWhole = [deadline, responsible].every((at) => above(at) !== '' && !endsOpen(above(at)));
  const begins = /^(?:за|до|по|в|после|через|перед|не позднее) /.test(plainWords(textAt(row, deadline)));
  return isWhole && begins && /^\p{Lu}/u.test(textAt(row, responsible));
}

/** «организация методического,», «доступа к сети Интернет в»: the text goes on. */
function endsOpen(text: string): boolean {
  return (
    /[,\-–—:(]$/.test(text) ||
    /(?:^|\s)(?:и|в|во|на|с|по|для|к|о|об|от|при|за|из|или|не|до|под|через|а также)$/i.test(text)
  );
}

function dataOf({ places }: GridRow): DataRow {
  const cells = places.map((cell, at) => (cell === null || places.indexOf(cell) < at ? [] : [cell]));
  return { kind: 'data', cells, joined: null };
}

function joined(above: DataRow, row: GridRow, { title }: TableColumns): DataRow {
  const cells = dataOf(row).cells.map((own, at) => {
    const upper = above.cells[at] ?? [];
    return [...upper, ...own.filter((cell) => !upper.includes(cell))];
  });
  return { kind: 'data', cells, joined: reachesFromAbove(row, title) ? 'spanned' : 'torn' };
}
