import type { RawAddress, RawBlock, RawCell, RawTable } from '../../workbook/raw-table';
import type { Column } from '../table/column';
import type { GridRow } from '../table/grid';
import type { TablePart } from '../table/table-part';
import type { ItemPart } from './item-parts';
import type { ListEntry } from './list-entries';
import { lineAt, listEntries, startsSection } from './list-entries';
import type { ItemField } from './list-labels';
import type { ListLine } from './list-line';
import { listLines } from './list-line';

/** A plan written as a list: its items as rows of a table without headings. */
export interface ListPart {
  readonly part: TablePart;
  readonly table: RawTable;
  readonly block: number;
  /** Blocks whose lines became its rows, and the lines of them that did not. */
  readonly usedBlocks: ReadonlySet<number>;
  readonly left: readonly ListLine[];
}

/** The list of a text whose items say when and who; null where there are too few of them. */
export function listPart(blocks: readonly RawBlock[]): ListPart | null {
  const lines = listLines(blocks);
  const entries = regionOf(listEntries(lines));
  const [first] = entries;
  if (first === undefined) return null;
  const columns = columnsOf(entries);
  const rows = entries.map((entry, row) => cellsOf(entry, row, columns));
  const body = rows.map((cells, row): GridRow => {
    return { row, places: columns.map((_, at) => cells.find((cell) => covers(cell, at)) ?? null) };
  });
  const address = addressOf(first);
  const part: TablePart = {
    kind: 'activities',
    name: '',
    columns,
    places: columns.map((_, at) => at),
    headingRows: [],
    body,
    address,
    columnsFrom: 'list',
    readElsewhere: [],
  };
  const table: RawTable = { kind: 'table', name: '', cells: rows.flat(), hiddenRows: [] };
  const used = new Set(entries.flatMap((entry) => entry.lines));
  const usedBlocks = new Set([...used].map(({ block }) => block));
  const left = lines.filter((line) => usedBlocks.has(line.block) && !used.has(line));
  return { part, table, block: first.lines[0]?.block ?? 0, usedBlocks, left };
}

/** From the first item that says when or who, with the headings right above it, to the last; other text left out. */
function regionOf(entries: readonly ListEntry[]): readonly ListEntry[] {
  const isTold = ({ parts }: ListEntry): boolean => parts.parts.some(({ field }) => field !== 'title');
  const told = entries.flatMap((entry, at) => (entry.kind === 'item' && isTold(entry) ? [at] : []));
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || told.length < 3) return [];
  let from = first;
  while (isNumberedSection(entries[from - 1])) from -= 1;
  const region = entries.slice(from, last + 1).filter(({ kind }) => kind !== 'text');
  const items = region.filter(({ kind }) => kind === 'item');
  return told.length * 2 > items.length ? region : [];
}

/** A short line without a number above the first item may as well be the end of the title. */
function isNumberedSection(entry: ListEntry | undefined): boolean {
  return entry?.kind === 'section' && (entry.mark !== '' || startsSection(entry));
}

function columnsOf(entries: readonly ListEntry[]): readonly Column[] {
  const items = entries.filter(({ kind }) => kind === 'item');
  const parts = items.flatMap((item) => item.parts.parts);
  const fields = ['deadline', 'responsible', 'expectedResult', 'documentKind'] as const satisfies readonly ItemField[];
  const said = fields.filter((field) => parts.some((part) => part.field === field));
  const isNumbered = items.some((item) => numberOf(item) !== '');
  return [
    ...(isNumbered ? [{ heading: '', field: 'number', year: null } as const] : []),
    { heading: labelsOf(parts, 'title'), field: 'title', year: null },
    ...said.map((field): Column => ({ heading: labelsOf(parts, field), field, year: null })),
  ];
}

/** «Ответственный, Ответственные»: as the items head it. */
function labelsOf(parts: readonly ItemPart[], field: ItemField): string {
  const labels = parts.filter((part) => part.field === field && part.label !== '').map(({ label }) => label);
  return [...new Set(labels)].join(', ');
}

function cellsOf(entry: ListEntry, row: number, columns: readonly Column[]): readonly RawCell[] {
  const address = addressOf(entry);
  const whole = { value: null, row, rowSpan: 1 } as const;
  if (entry.kind === 'section') {
    const text = entry.lines.map((line) => line.text).join(' ');
    return [{ ...whole, text, column: 0, columnSpan: columns.length, address }];
  }
  const { title, parts } = entry.parts;
  return columns.flatMap(({ field }, column): readonly RawCell[] => {
    const own = parts.filter((part) => part.field === field);
    const text =
      field === 'number' ? numberOf(entry) : field === 'title' ? title : own.map((part) => part.text).join('\n');
    if (text === '') return [];
    const place = lineAt(entry, own[0]?.at ?? 0)?.address ?? address;
    const cell: RawCell = { ...whole, text, column, columnSpan: 1, address: place };
    // Without a label the words alone told what it is.
    return [own.some(({ label }) => label === '') ? { ...cell, guessed: true } : cell];
  });
}

/** «1.1.» → «1.1»; a dash is no number. */
function numberOf({ mark }: ListEntry): string {
  return mark.replace(/[.)]+$|^[-–—•·*]$/, '');
}

function covers({ column, columnSpan }: RawCell, at: number): boolean {
  return at >= column && at < column + columnSpan;
}

function addressOf({ lines }: ListEntry): RawAddress {
  return lines[0]?.address ?? { in: 'text', line: 0 };
}
