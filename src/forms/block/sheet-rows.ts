import type { Area } from '../../workbook/address';
import { area } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { Cell, Row } from '../../workbook/sheet';
import { baseFont } from '../../workbook/style';
import type { CellStyle } from '../../workbook/style';
import { textWidth } from '../../workbook/text-width';
import { looks } from './looks';

export function textCell(value: CellValue, style: CellStyle): Cell {
  return { value, style };
}

/** A line that runs over columns 1 to `lastColumn`, as high as its text needs at about `width` characters. */
export function bandRow(text: string, style: CellStyle, width: number): Row {
  const size = style.font?.size ?? baseFont.size;
  const lines = Math.max(1, Math.ceil((textWidth(text) * 1.1 * (size / baseFont.size)) / Math.max(20, width)));
  return { cells: [null, textCell(text, style)], height: Math.round(lines * size * 1.35 + 5) };
}

/** Merges the band rows, from column 1 on. */
export function bandMerges(fromRow: number, count: number, lastColumn: number): readonly Area[] {
  if (lastColumn <= 1) return [];
  return Array.from({ length: count }, (_, at) => area(fromRow + at, 1, fromRow + at, lastColumn));
}

/** An empty line, then a line to sign for each post. */
export function signatureRows(posts: readonly string[]): readonly Row[] {
  if (posts.length === 0) return [];
  const line = (post: string): Row => ({
    cells: [null, textCell(`${post}  ______________________ / ______________________ /`, looks.signature)],
    height: 26,
  });
  return [{ cells: [] }, ...posts.map(line)];
}
