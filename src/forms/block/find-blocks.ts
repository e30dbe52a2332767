import type { Position } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { SheetValues, WorkbookValues } from '../../workbook/workbook-values';
import type { BlockIdentity } from './block-identity';
import { blockEnd, blockHeading, parseIdentity } from './block-identity';

/** A form found in a workbook by the identity in its hidden row, wherever it was moved and whatever its sheet is called. */
export interface Block {
  readonly identity: BlockIdentity;
  readonly sheet: string;
  /** Column of each column id. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly BlockRow[];
}

export interface BlockRow {
  /** Empty where the author added a row. */
  readonly key: string;
  readonly row: number;
  /** The non-blank cells, by column id. */
  readonly cells: ReadonlyMap<string, CellValue>;
}

/** All blocks of a workbook, in the order of its sheets. */
export function findBlocks(workbook: WorkbookValues): readonly Block[] {
  return workbook.sheets.flatMap(blocksOn);
}

/** Sheets are values: what stands on one is looked up once, however often the workbook around it changes. */
const known = new WeakMap<SheetValues, readonly Block[]>();

function blocksOn(sheet: SheetValues): readonly Block[] {
  const found = known.get(sheet);
  if (found !== undefined) return found;
  const blocks = identitiesOn(sheet).map(({ identity, at }) => readBlock(sheet, identity, at));
  known.set(sheet, blocks);
  return blocks;
}

export function cellOfBlock(block: Block, row: BlockRow, column: string): Position | null {
  const at = block.columns.get(column);
  return at === undefined ? null : { row: row.row, column: at };
}

interface FoundIdentity {
  readonly identity: BlockIdentity;
  /** Index of its cell among those of the sheet. */
  readonly at: number;
}

function identitiesOn(sheet: SheetValues): readonly FoundIdentity[] {
  const found: FoundIdentity[] = [];
  sheet.values.forEach((value, at) => {
    if (typeof value !== 'string' || !value.startsWith('vekha|')) return;
    const identity = parseIdentity(value);
    if (identity !== null) found.push({ identity, at });
  });
  return found;
}

function readBlock(sheet: SheetValues, identity: BlockIdentity, at: number): Block {
  const identityRow = sheet.rows[at] ?? 0;
  const keyColumn = sheet.columns[at] ?? 0;
  const ids = new Map<number, string>();
  let next = at + 1;
  for (; sheet.rows[next] === identityRow; next += 1) {
    const id = sheet.values[next];
    const column = sheet.columns[next] ?? 0;
    if (typeof id === 'string' && column > keyColumn && ![...ids.values()].includes(id)) ids.set(column, id);
  }
  let rows: readonly BlockRow[] | null = null;
  return {
    identity,
    sheet: sheet.name,
    columns: new Map([...ids].map(([column, id]) => [id, column])),
    // Most readers want a few blocks, and the rows of the others may be a hundred thousand.
    get rows() {
      rows ??= rowsFrom(sheet, next, keyColumn, ids);
      return rows;
    },
  };
}

/** Rows down to the end mark, to the next block, or to the end of the sheet. */
function rowsFrom(
  sheet: SheetValues,
  start: number,
  keyColumn: number,
  ids: ReadonlyMap<number, string>,
): readonly BlockRow[] {
  const rows: BlockRow[] = [];
  for (let at = start; at < sheet.values.length;) {
    const row = sheet.rows[at] ?? 0;
    const cells = new Map<string, CellValue>();
    let key = '';
    for (; sheet.rows[at] === row; at += 1) {
      const value = sheet.values[at] ?? null;
      const column = sheet.columns[at] ?? 0;
      const id = ids.get(column);
      if (column === keyColumn) key = typeof value === 'string' ? value.trim() : String(value);
      else if (id !== undefined) cells.set(id, value);
    }
    if (key === blockEnd || parseIdentity(key) !== null) break;
    if (key !== blockHeading) rows.push({ key, row, cells });
  }
  return rows;
}
