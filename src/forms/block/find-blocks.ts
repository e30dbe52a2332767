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
  return workbook.sheets.flatMap((sheet) =>
    identitiesOn(sheet).map(({ identity, at }) => readBlock(sheet, identity, at)),
  );
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
  return sheet.values.flatMap((value, at) => {
    const identity = typeof value === 'string' && value.startsWith('vekha|') ? parseIdentity(value) : null;
    return identity === null ? [] : [{ identity, at }];
  });
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
  return {
    identity,
    sheet: sheet.name,
    columns: new Map([...ids].map(([column, id]) => [id, column])),
    rows: rowsFrom(sheet, next, keyColumn, ids),
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
