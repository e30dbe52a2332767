import type { Place } from '../../domain/place';
import type { CellValue } from '../../workbook/cell-value';
import type { WorkbookValues } from '../../workbook/workbook-values';
import type { Block } from '../block/find-blocks';
import { consolidatedPrefix, rowKeyColumn } from '../block/block-identity';
import { cellOfBlock, findBlocks } from '../block/find-blocks';
import { listColumnIds } from '../block/placed-form';
import { programmeForm } from './programme-form';

export interface SourcedValue {
  readonly value: CellValue;
  readonly place: Place | null;
}

/** A row as it was written down, before anything is read from it. */
export interface SourceRow {
  /** Empty where the author added a row. */
  readonly key: string;
  readonly place: Place | null;
  readonly cells: ReadonlyMap<string, SourcedValue>;
}

/** The rows of each municipal form, whatever carried them: a workbook or our JSON. A list has one row. */
export interface PlanSource {
  readonly forms: ReadonlyMap<string, readonly SourceRow[]>;
  /** Column ids met, by form: the years of the indicators are read from them. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** Names of the sheets that are drawn anew: a copy of one of them is not. */
  readonly sheets: readonly string[];
  /** Keys of rows, of the plan now or once, that a consolidation in the workbook tells of: no new row may get one. */
  readonly usedKeys: readonly string[];
}

/** The municipal forms of a workbook; null where there are none. */
export function planSourceOf(values: WorkbookValues, file: string): PlanSource | null {
  const blocks = findBlocks(values).filter(({ identity }) => identity.school === '');
  const first = new Map<string, Block>();
  for (const block of blocks) {
    if (!first.has(block.identity.form)) first.set(block.identity.form, block);
  }
  if (!first.has(programmeForm.id)) return null;
  // What was drawn from the plan is no part of it.
  const own = [...first].filter(([form]) => !form.startsWith(consolidatedPrefix));
  return {
    forms: new Map(
      own.map(([form, block]) => [form, form === programmeForm.id ? listRow(block, file) : tableRows(block, file)]),
    ),
    columns: new Map(own.map(([form, block]) => [form, [...block.columns.keys()]])),
    sheets: [...new Set([...first.values()].map(({ sheet }) => sheet))],
    // Only a row that somebody added asks for it, and «Данные» may be long.
    get usedKeys() {
      return [...first].filter(([form]) => form.startsWith(consolidatedPrefix)).flatMap(([, block]) => keysTold(block));
    },
  };
}

function keysTold({ rows }: Block): readonly string[] {
  return rows.flatMap(({ key, cells }) => {
    const about = cells.get(rowKeyColumn);
    return typeof about === 'string' ? [key, about] : [key];
  });
}

function listRow(block: Block, file: string): readonly SourceRow[] {
  const cells = new Map(
    block.rows.map((row) => [
      row.key,
      {
        value: row.cells.get(listColumnIds.value) ?? null,
        place: placeIn(block, file, cellOfBlock(block, row, listColumnIds.value)),
      },
    ]),
  );
  return [{ key: '', place: null, cells }];
}

function tableRows(block: Block, file: string): readonly SourceRow[] {
  return block.rows.map((row) => ({
    key: row.key,
    place: placeIn(block, file, { row: row.row, column: Math.min(...block.columns.values()) }),
    cells: new Map(
      [...row.cells].map(([column, value]) => [
        column,
        { value, place: placeIn(block, file, cellOfBlock(block, row, column)) },
      ]),
    ),
  }));
}

function placeIn(block: Block, file: string, at: { row: number; column: number } | null): Place | null {
  return at === null ? null : { file, sheet: block.sheet, ...at };
}
