import type { RawAddress, RawCell, RawDocument } from '../workbook/raw-table';
import type { UnusedText } from './draft-plan';
import type { TextLine } from './programme/text-line';
import type { ReadPart } from './read-part';
import type { ReadTables } from './read-tables';
import { isDirection } from './draft/direction';
import { dayInCells } from './draft/day-in-cell';
import { numberInCells } from './draft/number-in-cell';
import { indicatorTypeOf } from './draft/indicator-type';
import { settlementOf } from './draft/settlement';
import { textOfCells } from './draft/source-text';
import { isDayOf, isMark } from './table/schedule-words';
import type { Column } from './table/column';
import type { FieldId } from './table/field';
import { cleanText } from './text/clean-text';
import { usedFields } from './used-fields';

/** Every text of the document that is no part of the draft, in the order of the document's parts. */
export function unusedTexts(
  document: RawDocument,
  tables: ReadTables,
  parts: readonly ReadPart[],
  usedLines: readonly TextLine[],
): readonly UnusedText[] {
  const used = new Set(usedLines);
  const lines = tables.lines.filter((line) => !used.has(line));
  const cells = [...tables.others.flatMap(({ table }) => table.cells), ...parts.flatMap(unusedCells)];
  const asides = document.asides.map(({ text, address }) => ({ text, address }));
  return [...lines, ...cells, ...asides].flatMap(({ text, address }) => unusedText(text, address));
}

function unusedText(text: string, address: RawAddress): readonly UnusedText[] {
  const shown = cleanText(text);
  // A dash says that nothing stands there.
  return /^[-–—−.\s]*$/.test(shown) ? [] : [{ text: shown, address }];
}

/** Cells of columns without a meaning, and rows that are none of the plan; headings are listed with the tables. */
function unusedCells({ placed: { part }, rows }: ReadPart): readonly RawCell[] {
  const isUsed = part.columns.map(({ field }) => field !== null && usedFields[part.kind].has(field));
  const keepsSections = part.kind === 'activities';
  const isBeside = part.kind === 'indicators' && part.readElsewhere.length > 0;
  const cells = rows.flatMap((row) => {
    if (row.kind === 'data') {
      return row.cells.flatMap((own, at) =>
        part.readElsewhere.includes(at) || (isUsed[at] === true && isUnderstood(part.columns[at], own)) ? [] : own,
      );
    }
    // The rows around indicators beside activities are told once, with the activities.
    return isBeside || (row.kind === 'section' && keepsSections) ? [] : row.cells;
  });
  return [...new Set(cells)];
}

/** Whether the cells of a field that is not kept as text became a value. */
function isUnderstood(column: Column | undefined, cells: readonly RawCell[]): boolean {
  const field = column?.field ?? null;
  const understands = field === null ? undefined : values[field];
  return understands === undefined || understands(cells, column?.heading ?? '');
}

function isNumber(cells: readonly RawCell[]): boolean {
  return numberInCells(cells).state === 'given';
}

const values: Readonly<Partial<Record<FieldId, (cells: readonly RawCell[], heading: string) => boolean>>> = {
  target: isNumber,
  actual: isNumber,
  total: isNumber,
  baselineValue: isNumber,
  pupils: isNumber,
  teachers: isNumber,
  schedule: (cells, heading) => {
    const text = textOfCells(cells);
    return isMark(text) || /\p{L}/u.test(text) || isDayOf(heading, text);
  },
  baselineDate: (cells) => dayInCells(cells) !== null,
  settlement: (cells) => settlementOf(textOfCells(cells)) !== null,
  indicatorType: (cells) => indicatorTypeOf(textOfCells(cells)) !== null,
  direction: (cells) => isDirection(textOfCells(cells)),
};
