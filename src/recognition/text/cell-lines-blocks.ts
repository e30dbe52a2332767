import type { RawBlock } from '../../workbook/raw-table';
import type { FieldId } from '../table/field';
import { fieldOfHeading } from '../table/heading-meaning';
import { sectionStart } from '../table/section-words';
import type { BorderlessField } from './borderless-heading';
import { splitLooseRows } from './borderless-row';
import type { TextCell } from './raw-blocks';
import { paragraphOf, tableOf } from './raw-blocks';
import type { SourceLine } from './source-line';
import { isBlankLine } from './source-line';
import { plainWords } from './words-of';

/** A table whose cells are paragraphs one below another, as pages of sites show them; null where there is none. */
export function cellLinesBlocks(lines: readonly SourceLine[]): readonly RawBlock[] | null {
  const cells = paragraphs(lines);
  const heading = headingIn(cells);
  if (heading === null) return null;
  const { from, fields, body } = heading;
  const width = fields.length;
  const rows = rowsOf(cells.slice(body), width);
  const last = rows.at(-1);
  // What follows the last row stands behind the table.
  const behind = last === undefined || last.length <= width ? [] : last.splice(width);
  const torn = rows.filter((row) => row.length > 2 && row.length !== width);
  const split = splitLooseRows(
    torn.map(([number, ...own]) => ({
      number: number?.text ?? '',
      lines: own.map((cell) => ({ ...cell, afterPage: false })),
    })),
    fields,
  );
  const placed = rows.map((row) => (torn.includes(row) ? (split[torn.indexOf(row)] ?? row) : row));
  const table = tableOf([cells.slice(from, from + width), ...placed], 'guessed');
  return [...cells.slice(0, from).map(paragraphOf), table, ...behind.map(paragraphOf)];
}

/** Lines that no blank line parts are one cell. */
function paragraphs(lines: readonly SourceLine[]): readonly TextCell[] {
  const found: TextCell[] = [];
  for (const [at, line] of lines.entries()) {
    if (isBlankLine(line)) continue;
    const above = lines[at - 1];
    const open = above === undefined || isBlankLine(above) ? undefined : found.pop();
    const text = line.text.trim();
    found.push(open === undefined ? { text, line: line.line } : { ...open, text: `${open.text}\n${text}` });
  }
  return found;
}

interface CellHeading {
  readonly from: number;
  readonly fields: readonly BorderlessField[];
  /** The first cell of the rows. */
  readonly body: number;
}

/** Headings one after another from «№» on, and numbers behind them. */
function headingIn(cells: readonly TextCell[]): CellHeading | null {
  for (let from = 0; from < cells.length; from += 1) {
    if (fieldAt(cells, from) !== 'number') continue;
    let to = from;
    while (fieldAt(cells, to) !== null) to += 1;
    const found = cells.slice(from, to).flatMap(({ text }) => fieldOfHeading(text) ?? []);
    const fields = found.map((field): BorderlessField => looseFields[field] ?? 'expectedResult');
    const isWhole = fields.includes('title') && (fields.includes('deadline') || fields.includes('responsible'));
    if (!isWhole || new Set(fields).size < 3) continue;
    const counted = cells.slice(to, to + fields.length).every(({ text }, at) => text === String(at + 1));
    if (counted) return { from, fields, body: to + fields.length };
    if (isNumber(cells[to]?.text ?? '') || isSection(cells[to]?.text ?? '')) return { from, fields, body: to };
  }
  return null;
}

function fieldAt(cells: readonly TextCell[], at: number): FieldId | null {
  return fieldOfHeading(cells[at]?.text ?? '');
}

const looseFields: Readonly<Partial<Record<FieldId, BorderlessField>>> = {
  number: 'number',
  activityTitle: 'title',
  title: 'title',
  outcomeTitle: 'title',
  section: 'title',
  documentKind: 'documentKind',
  deadline: 'deadline',
  responsible: 'responsible',
  coResponsible: 'responsible',
  note: 'note',
};

/** Rows begin at their numbers, sections at their words; a full row keeps what follows it until then. */
function rowsOf(cells: readonly TextCell[], width: number): TextCell[][] {
  const rows: TextCell[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    const isBegun = isNumber(cell.text) || (isSection(cell.text) && (row === undefined || row.length >= width));
    if (row === undefined || isBegun || isSection(row[0]?.text ?? '')) rows.push([cell]);
    else row.push(cell);
  }
  return rows;
}

function isNumber(text: string): boolean {
  return /^(?:\d{1,3}|[IVX]{1,5})(?:\.\d{1,3})*[.)]?$/.test(text);
}

function isSection(text: string): boolean {
  return sectionStart.test(plainWords(text)) || /^(?:\d{1,2}|[IVX]{1,5})\.\s+\p{Lu}/u.test(text);
}
