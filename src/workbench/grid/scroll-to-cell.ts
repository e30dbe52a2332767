import type { Position } from '../../workbook/address';
import { headings } from './grid-styles';
import type { GridView } from './grid-view';
import { boxOf, seenArea } from './sheet-geometry';
import { startOf } from './tracks';
import type { Viewport } from './use-window';

/** Where to scroll, as little as needed, to bring a cell out from behind the headings and the frozen part. */
export function scrolledToCell(viewport: Viewport, { sheet, geometry }: GridView, place: Position): Viewport {
  const box = boxOf(geometry, seenArea(geometry, place));
  const { rows, columns } = sheet.freeze;
  let { top, left } = viewport;
  if (place.row >= rows) {
    const room = viewport.height - headings.height;
    top = nearest(top, box.top - startOf(geometry.rows, rows), box.top + box.height - room);
  }
  if (place.column >= columns) {
    const room = viewport.width - headings.width;
    left = nearest(left, box.left - startOf(geometry.columns, columns), box.left + box.width - room);
  }
  return { ...viewport, top, left };
}

/** The start of a cell matters more than its end. */
function nearest(now: number, most: number, least: number): number {
  return Math.min(Math.max(now, least), Math.max(most, 0));
}
