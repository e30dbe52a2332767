import { looks } from '../forms/block/looks';
import { findBlocks } from '../forms/block/find-blocks';
import { textCell } from '../forms/block/sheet-rows';
import { shown } from '../forms/readers/shown';
import type { Cell } from '../workbook/sheet';
import type { WorkbookValues } from '../workbook/workbook-values';

/** What the coordinator typed into «Примечание» of the consolidated sheets: block id → row key → text. */
export type Notes = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const noteColumn = 'note';

/** The notes of an earlier consolidation, so that a new one keeps them. */
export function readNotes(values: WorkbookValues): Notes {
  return new Map(
    findBlocks(values)
      .filter(({ columns }) => columns.has(noteColumn))
      .map(({ identity, rows }) => [
        identity.form,
        new Map(
          rows.flatMap(({ key, cells }) => {
            const text = shown(cells.get(noteColumn) ?? null);
            return text === '' ? [] : [[key, text] as const];
          }),
        ),
      ]),
  );
}

export function noteCell(notes: Notes, block: string, key: string): Cell {
  return textCell(notes.get(block)?.get(key) ?? null, looks.input);
}
