import type { Issue } from '../../domain/issue';
import type { Place } from '../../domain/place';
import type { Severity } from '../../domain/severity';
import type { Position } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import { cellPart } from '../block/cell-part';
import type { Block, BlockRow } from '../block/find-blocks';
import { cellOfBlock } from '../block/find-blocks';
import type { ContentRow, FormContent } from '../block/form-content';
import { listColumnIds } from '../block/placed-form';
import type { CellReading } from '../readers/read-cell';
import { readCell } from '../readers/read-cell';
import { shown } from '../readers/shown';
import type { FormProblem } from './form-problem';
import { rowsByName } from './row-by-name';

export interface ReadCell {
  readonly reading: CellReading;
  /** Null where the cell itself is gone with its sheet, row or column. */
  readonly place: Place | null;
}

/** A form as it came back: the typed cells of each expected row, and what was odd about its block. */
export interface FormReading {
  readonly content: FormContent;
  /** Row key → field → cell. Every expected typed cell is here, blank where nothing was found. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;
  readonly issues: readonly Issue<FormProblem>[];
}

/** Reader 3 of a form: holds the blocks of a file against what was asked. */
export function readForm(content: FormContent, blocks: readonly Block[], file: string): FormReading {
  const { spec } = content;
  const [block, ...further] = blocks.filter(({ identity }) => identity.form === spec.id);
  const issues: Issue<FormProblem>[] = further.map(({ sheet }) =>
    issue('warning', null, '', { code: 'repeatedForm', form: spec.title, sheet }),
  );
  if (block === undefined) issues.push(issue('error', null, '', { code: 'missingForm', form: spec.title }));
  const cells = block === undefined ? noCells : cellsOf(content, block, file, issues);
  const rows = new Map(content.rows.map((row) => [row.key, readRow(content, row, cells, issues)]));
  return { content, rows, issues };
}

interface RawCell {
  readonly value: CellValue;
  readonly place: Place;
}

/** The raw cell of a field, or null where its row or column is gone. */
type CellFinder = (rowKey: string, field: string) => RawCell | null;

const noCells: CellFinder = () => null;

function cellsOf(content: FormContent, block: Block, file: string, issues: Issue<FormProblem>[]): CellFinder {
  const placeOf = (at: Position | null): Place | null => (at === null ? null : { file, sheet: block.sheet, ...at });
  const byKey = rowsByKey(content, block, issues, placeOf);
  const rawCell = (row: BlockRow | undefined, column: string): RawCell | null => {
    const place = row === undefined ? null : placeOf(cellOfBlock(block, row, column));
    return row === undefined || place === null ? null : { value: row.cells.get(column) ?? null, place };
  };
  if (content.layout.shape === 'list') return (_rowKey, field) => rawCell(byKey.get(field), listColumnIds.value);
  missingParts(content, block, byKey, issues);
  return (rowKey, field) => rawCell(byKey.get(rowKey), field);
}

function firstCell(block: Block, row: BlockRow): Position {
  const [column] = row.cells.keys();
  return (column === undefined ? null : cellOfBlock(block, row, column)) ?? { row: row.row, column: 0 };
}

/**
 * Rows by key; the first of a repeated key counts. A row that names another than its key does was sorted without it,
 * and typed content under an unknown key is said aloud.
 */
function rowsByKey(
  content: FormContent,
  block: Block,
  issues: Issue<FormProblem>[],
  placeOf: (at: Position | null) => Place | null,
): ReadonlyMap<string, BlockRow> {
  const { spec, layout, rows } = content;
  const known = new Map(
    layout.shape === 'list'
      ? Object.keys(spec.fields).map((key) => [key, key])
      : rows.map(({ key, label }) => [key, label]),
  );
  const named = rowsByName(content);
  const byKey = new Map<string, BlockRow>();
  const say = (row: BlockRow, key: string, code: 'repeatedRow' | 'movedRow'): void => {
    issues.push(issue('warning', placeOf(firstCell(block, row)), known.get(key) ?? key, { code, form: spec.title }));
  };
  const moved: { readonly row: BlockRow; readonly key: string }[] = [];
  for (const row of block.rows) {
    const key = named(row)?.key ?? row.key;
    if (!known.has(row.key)) strayRow(content, block, row, issues, placeOf);
    else if (key !== row.key) moved.push({ row, key });
    else if (byKey.has(key)) say(row, key, 'repeatedRow');
    else byKey.set(key, row);
  }
  // After those that stand under their own keys: of a row and its copy the row counts.
  for (const { row, key } of moved) {
    say(row, key, byKey.has(key) ? 'repeatedRow' : 'movedRow');
    if (!byKey.has(key)) byKey.set(key, row);
  }
  return byKey;
}

function strayRow(
  content: FormContent,
  block: Block,
  row: BlockRow,
  issues: Issue<FormProblem>[],
  placeOf: (at: Position | null) => Place | null,
): void {
  const [column, value] = [...row.cells].find(([key]) => isTypedColumn(content, key)) ?? ['', null];
  const text = shown(value).trim();
  if (text === '') return;
  issues.push(
    issue('warning', placeOf(cellOfBlock(block, row, column)), row.key, { code: 'strayContent', shown: text }),
  );
}

function isTypedColumn(content: FormContent, column: string): boolean {
  if (content.layout.shape === 'list') return column === listColumnIds.value;
  return content.spec.fields[column]?.entry === 'typed';
}

function missingParts(
  content: FormContent,
  block: Block,
  byKey: ReadonlyMap<string, BlockRow>,
  issues: Issue<FormProblem>[],
): void {
  const { spec, rows } = content;
  for (const row of rows) {
    if (!byKey.has(row.key)) issues.push(issue('error', null, row.label, { code: 'missingRow', form: spec.title }));
  }
  for (const [key, field] of Object.entries(spec.fields)) {
    if (field.entry === 'typed' && !block.columns.has(key)) {
      issues.push(issue('error', null, '', { code: 'missingColumn', form: spec.title, field: field.title }));
    }
  }
}

function readRow(
  content: FormContent,
  row: ContentRow,
  cells: CellFinder,
  issues: Issue<FormProblem>[],
): ReadonlyMap<string, ReadCell> {
  const read = new Map<string, ReadCell>();
  for (const [key, field] of Object.entries(content.spec.fields)) {
    const part = cellPart(key, field, row);
    const raw = part === 'typed' || part === 'blocked' ? cells(row.key, key) : null;
    if (part === 'blocked' && raw !== null && shown(raw.value).trim() !== '') {
      issues.push(issue('warning', raw.place, row.label, { code: 'strayContent', shown: shown(raw.value) }));
    }
    if (part !== 'typed') continue;
    const reading = readCell(field, raw?.value ?? null);
    read.set(key, { reading, place: raw?.place ?? null });
    if (reading.state === 'unreadable') {
      const problem = { code: 'unreadableCell', field: field.title, problem: reading.problem } as const;
      issues.push(issue('error', raw?.place ?? null, row.label, problem));
    } else if (reading.repair !== null) {
      const problem = { code: 'repaired', field: field.title, repair: reading.repair } as const;
      issues.push(issue('remark', raw?.place ?? null, row.label, problem));
    }
  }
  return read;
}

function issue(severity: Severity, place: Place | null, row: string, problem: FormProblem): Issue<FormProblem> {
  return { severity, place, row, problem };
}
