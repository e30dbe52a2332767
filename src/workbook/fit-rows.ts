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
    const format = sheet.columns[column];
    const wraps = cell?.style?.alignment?.wrap === true && format?.hidden !== true;
    if (!wraps || sheet.merges.some((merge) => contains(merge, { row: at, column }))) return most;
    return Math.max(most, linesOfCell(cell, format?.width ?? defaultWidth));
  }, 1);
}

const defaultWidth = 9;
/** Letters of our texts are a little wider than the digits in which widths are counted; bold ones more. */
const letterWidth = { plain: 1.04, bold: 1.14 } as const;

function linesOfCell({ value, style }: Cell, width: number): number {
  if (typeof value !== 'string') return 1;
  const size = (style?.font?.size ?? baseFont.size) / baseFont.size;
  const letter = size * (style?.font?.bold === true ? letterWidth.bold : letterWidth.plain);
  const room = Math.max(1, Math.floor((width - 0.7) / letter));
  return value.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, room), 0);
}

/** Words go on a line while there is room; one that is longer than a line is broken. */
function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(/[ \u00a0]+/)) {
    const joined = used === 0 ? length : used + 1 + length;
    if (joined <= room) used = joined;
    else {
      const broken = Math.ceil(length / room) - 1;
      lines += (used === 0 ? 0 : 1) + broken;
      used = length - broken * room;
    }
  }
  return lines;
}
