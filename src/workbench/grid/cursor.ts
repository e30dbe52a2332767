import type { Area, Position } from '../../workbook/address';
import type { SheetGeometry } from './sheet-geometry';
import { seenArea } from './sheet-geometry';
import { nextShown, shownFrom } from './tracks';

/** The active cell, and the cell that the selection stretches to. */
export interface Cursor {
  readonly anchor: Position;
  readonly head: Position;
}

export function cursorAt(place: Position): Cursor {
  return { anchor: place, head: place };
}

/** The selected rectangle, grown over the merges that it cuts. */
export function selectedArea({ anchor, head }: Cursor, geometry: SheetGeometry): Area {
  let area = around(seenArea(geometry, anchor), seenArea(geometry, head));
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of geometry.merges) {
      const meets =
        merge.from.row <= area.to.row &&
        area.from.row <= merge.to.row &&
        merge.from.column <= area.to.column &&
        area.from.column <= merge.to.column;
      const wider = meets ? around(area, merge) : area;
      if (wider.from.row !== area.from.row || wider.to.row !== area.to.row) grown = true;
      if (wider.from.column !== area.from.column || wider.to.column !== area.to.column) grown = true;
      area = wider;
    }
  }
  return area;
}

function around(a: Area, b: Area): Area {
  return {
    from: { row: Math.min(a.from.row, b.from.row), column: Math.min(a.from.column, b.from.column) },
    to: { row: Math.max(a.to.row, b.to.row), column: Math.max(a.to.column, b.to.column) },
  };
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The next cell that is seen in a direction: over hidden rows and columns, out of the merge. */
export function neighbour(geometry: SheetGeometry, from: Position, direction: Direction): Position {
  const { rows, columns } = geometry;
  const seen = seenArea(geometry, from);
  const place = ((): Position => {
    switch (direction) {
      case 'up':
        return { row: nextShown(rows, seen.from.row, -1), column: from.column };
      case 'down':
        return { row: nextShown(rows, seen.to.row, 1), column: from.column };
      case 'left':
        return { row: from.row, column: nextShown(columns, seen.from.column, -1) };
      case 'right':
        return { row: from.row, column: nextShown(columns, seen.to.column, 1) };
    }
  })();
  return originOf(geometry, place);
}

/** The cell that holds what is seen at a place. */
export function originOf(geometry: SheetGeometry, place: Position): Position {
  return geometry.mergeAt(place.row, place.column)?.from ?? place;
}

/** The first cell of a sheet that is seen. */
export function firstCell(geometry: SheetGeometry): Position {
  return originOf(geometry, { row: shownFrom(geometry.rows, 0), column: shownFrom(geometry.columns, 0) });
}

/** As Ctrl with an arrow: to the end of what is filled, or over the gap to the next filled cell. */
export function edgeFrom(
  geometry: SheetGeometry,
  isEmpty: (place: Position) => boolean,
  from: Position,
  direction: Direction,
): Position {
  let place = from;
  let next = neighbour(geometry, place, direction);
  const overGap = isEmpty(from) || isEmpty(next);
  while (next.row !== place.row || next.column !== place.column) {
    if (!overGap && isEmpty(next)) return place;
    place = next;
    if (overGap && !isEmpty(place)) return place;
    next = neighbour(geometry, place, direction);
  }
  return place;
}
