import { contains } from './address';
import type { Cell, Row, Sheet } from './sheet';
import { baseFont } from './style';
import { textWidth } from './text-width';
import type { Workbook } from './workbook';

/**
 * Heights for the rows that have none, so that wrapped text is seen whole, with some air around it, in programs that do
 * not fit rows themselves. An estimate by the widths of the base font's letters; a row's own `fitted` is its least.
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

/** Points that texts of the base font take side by side in columns of these widths: for merged cells, which no program fits. */
export function heightBeside(texts: readonly { readonly text: string; readonly width: number }[]): number {
  return heightOfLines(Math.max(...texts.map(({ text, width }) => linesOfCell({ value: text }, width))));
}

function heightOfLines(lines: number): number {
  return Math.round((lines * lineHeight + padding) * 4) / 4;
}

/** Points of a line of the base font, and above and below the text. */
const lineHeight = 12.75;
const padding = 4.5;

function withHeight(row: Row, lines: number): Row {
  const needed = lines === 0 ? 0 : heightOfLines(lines);
  const fitted = Math.min(409, Math.max(row.fitted ?? 0, needed));
  return fitted === 0 ? row : { ...row, fitted };
}

/** 0 where nothing stands that wraps: such a row is as high as the program makes it. */
function linesOf(row: Row, at: number, sheet: Sheet): number {
  return row.cells.reduce((most, cell, column) => {
    const format = sheet.columns[column];
    const wraps = cell?.style?.alignment?.wrap === true && format?.hidden !== true;
    if (!wraps || sheet.merges.some((merge) => contains(merge, { row: at, column }))) return most;
    return Math.max(most, linesOfCell(cell, format?.width ?? defaultWidth));
  }, 0);
}

const defaultWidth = 9;
/** What the cell keeps free at its edges, and what an indent takes, in digits. */
const cellMargin = 0.8;
const indentWidth = 1.4;
/** Programs draw letters a little wider than the font says; bold ones are wider by themselves. */
const stretch = { plain: 1.06, bold: 1.16 } as const;

function linesOfCell({ value, formula, style }: Cell, width: number): number {
  if (value === null && formula === undefined) return 0;
  if (typeof value !== 'string') return 1;
  const size = (style?.font?.size ?? baseFont.size) / baseFont.size;
  const letter = size * (style?.font?.bold === true ? stretch.bold : stretch.plain);
  const room = Math.max(2, (width - cellMargin - (style?.alignment?.indent ?? 0) * indentWidth) / letter);
  const lines = value.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, room), 0);
  return lines === 1 ? 1 : lines * size;
}

/** Words go on a line while there is room; one that is longer than a line is broken. */
function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = textWidth(word);
    const joined = used === 0 ? length : used + space + length;
    if (joined <= room) used = joined;
    else {
      const broken = Math.max(0, Math.ceil(length / room) - 1);
      lines += (used === 0 ? 0 : 1) + broken;
      used = length - broken * room;
    }
  }
  return lines;
}

const space = 0.5;
