import { contains } from './address';
import type { Cell, Row, Sheet } from './sheet';
import { baseFont } from './style';
import type { Workbook } from './workbook';

/**
 * Heights for the rows that have none, so that wrapped text is seen whole in programs that do not fit rows
 * themselves. An estimate by characters: no font is measured here.
 */
export function fitRows(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(fitSheet) };
}

function fitSheet(sheet: Sheet): Sheet {
  const fits = (row: Row): boolean => row.height === undefined && row.hidden !== true && row.cells.length > 0;
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => (fits(row) ? withHeight(row, linesOf(row, at, sheet)) : row)),
  };
}

/** Points of a line of the base font, and above and below the text. */
const lineHeight = 12.75;
const padding = 2.25;

function withHeight(row: Row, lines: number): Row {
  return lines <= 1 ? row : { ...row, fitted: Math.min(409, Math.round((lines * lineHeight + padding) * 4) / 4) };
}

function linesOf(row: Row, at: number, sheet: Sheet): number {
  return row.cells.reduce((most, cell, column) => {
    const wraps = cell?.style?.alignment?.wrap === true;
    const merged = wraps && sheet.merges.some((merge) => contains(merge, { row: at, column }));
    return wraps && !merged ? Math.max(most, linesOfCell(cell, sheet.columns[column]?.width ?? 9)) : most;
  }, 1);
}

function linesOfCell(cell: Cell, width: number): number {
  if (typeof cell.value !== 'string') return 1;
  const font = cell.style?.font;
  // Bold and larger letters are wider; words that do not fit leave the end of a line empty.
  const scale = ((font?.size ?? baseFont.size) / baseFont.size) * (font?.bold === true ? 1.1 : 1) * 1.06;
  const room = Math.max(1, width - 1);
  const lines = cell.value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * scale) / room)), 0);
  const longestWord = Math.max(...cell.value.split(/\s/).map((word) => word.length));
  return longestWord * scale > room ? lines + 1 : lines;
}
