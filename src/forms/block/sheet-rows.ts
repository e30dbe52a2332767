import type { Area } from '../../workbook/address';
import { area } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { Cell, Row } from '../../workbook/sheet';
import type { CellStyle } from '../../workbook/style';
import { looks } from './looks';

export function textCell(value: CellValue, style: CellStyle): Cell {
  return { value, style };
}

/** A line that runs over columns 1 to `lastColumn`, as high as its text needs at about `width` characters. */
export function bandRow(text: string, style: CellStyle, width: number): Row {
  const size = style.font?.size ?? 10;
  const lines = Math.max(1, Math.ceil((text.length * (size / 10)) / Math.max(20, width)));
  return { cells: [null, textCell(text, style)], height: Math.round(lines * size * 1.35 + 4) };
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
