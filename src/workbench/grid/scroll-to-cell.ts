import type { Position } from '../../workbook/address';
import { headings } from './grid-styles';
import type { GridView } from './grid-view';
import { boxOf, seenArea } from './sheet-geometry';
import { startOf } from './tracks';

/** Scrolls as little as needed to bring a cell out from behind the headings and the frozen part. */
export function scrollToCell(element: HTMLElement, { sheet, geometry }: GridView, place: Position): void {
  const box = boxOf(geometry, seenArea(geometry, place));
  const { rows, columns } = sheet.freeze;
  if (place.row >= rows) {
    const room = element.clientHeight - headings.height;
    const frozen = startOf(geometry.rows, rows);
    element.scrollTop = nearest(element.scrollTop, box.top - frozen, box.top + box.height - room);
  }
  if (place.column >= columns) {
    const room = element.clientWidth - headings.width;
    const frozen = startOf(geometry.columns, columns);
    element.scrollLeft = nearest(element.scrollLeft, box.left - frozen, box.left + box.width - room);
  }
}

/** The start of a cell matters more than its end. */
function nearest(now: number, most: number, least: number): number {
  return Math.min(Math.max(now, least), Math.max(most, 0));
}
