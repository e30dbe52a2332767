import type { ReportingPeriod } from '../domain/period/reporting-period';
import { parseReportingPeriod, periodId } from '../domain/period/reporting-period';
import { looks } from '../forms/block/looks';
import { findBlocks } from '../forms/block/find-blocks';
import { textCell } from '../forms/block/sheet-rows';
import { beginsWithPeriod, periodTitle } from '../forms/period-title';
import { shown } from '../forms/readers/shown';
import type { Cell } from '../workbook/sheet';
import type { WorkbookValues } from '../workbook/workbook-values';

/** What the coordinator typed into «Примечание» beside a row of a consolidation. */
export interface Note {
  readonly text: string;
  /** Id of the period that was consolidated; '' where it is not known. */
  readonly period: string;
}

/** The notes of consolidated sheets: block id → row key → note. */
export type Notes = ReadonlyMap<string, ReadonlyMap<string, Note>>;

/** The same as they are to stand on the sheets of a period. */
export type NoteTexts = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const noteColumn = 'note';

/** The notes of an earlier consolidation, so that a new one keeps them. */
export function readNotes(values: WorkbookValues): Notes {
  return new Map(
    findBlocks(values)
      .filter(({ columns }) => columns.has(noteColumn))
      .map(({ identity: { form, period }, rows }) => [
        form,
        new Map(
          rows.flatMap(({ key, cells }) => {
            const text = shown(cells.get(noteColumn) ?? null);
            return text === '' ? [] : [[key, { text, period }] as const];
          }),
        ),
      ]),
  );
}

/** A note of another period says of which: «звонил директору 14.01» is not about this one. */
export function notesOn(period: ReportingPeriod, notes: Notes): NoteTexts {
  const id = periodId(period);
  const textOf = (note: Note): string => {
    const before = note.period === id ? null : parseReportingPeriod(note.period);
    return before === null || beginsWithPeriod(note.text) ? note.text : `${periodTitle(before).ru}: ${note.text}`;
  };
  return new Map(
    [...notes].map(([block, rows]) => [block, new Map([...rows].map(([key, note]) => [key, textOf(note)]))]),
  );
}

export function noteCell(notes: NoteTexts, block: string, key: string): Cell {
  return textCell(notes.get(block)?.get(key) ?? null, looks.input);
}
