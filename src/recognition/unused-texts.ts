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
import { isMark } from './table/schedule-words';
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
  return shown === '' ? [] : [{ text: shown, address }];
}

/** Cells of columns without a meaning, and rows that are none of the plan; headings are listed with the tables. */
function unusedCells({ placed: { part }, rows }: ReadPart): readonly RawCell[] {
  const isUsed = part.columns.map(({ field }) => field !== null && usedFields[part.kind].has(field));
  const keepsSections = part.kind === 'activities';
  const cells = rows.flatMap((row) => {
    if (row.kind === 'data') {
      return row.cells.flatMap((own, at) =>
        isUsed[at] === true && isUnderstood(part.columns[at]?.field, own) ? [] : own,
      );
    }
    return row.kind === 'section' && keepsSections ? [] : row.cells;
  });
  return [...new Set(cells)];
}

/** Whether the cells of a field that is not kept as text became a value. */
function isUnderstood(field: FieldId | null | undefined, cells: readonly RawCell[]): boolean {
  const text = textOfCells(cells);
  switch (field) {
    case 'target':
    case 'actual':
    case 'total':
    case 'baselineValue':
    case 'pupils':
    case 'teachers':
      return numberInCells(cells).state === 'given';
    case 'schedule':
      return text === '' || isMark(text) || /\p{L}/u.test(text);
    case 'baselineDate':
      return dayInCells(cells) !== null;
    case 'settlement':
      return settlementOf(text) !== null;
    case 'indicatorType':
      return indicatorTypeOf(text) !== null;
    case 'direction':
      return isDirection(text);
    default:
      return true;
  }
}
