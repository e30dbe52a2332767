import type { Position } from '../workbook/address';
import type { Sheet } from '../workbook/sheet';
import type { Cursor } from './grid/cursor';
import { edgeFrom, firstCell, neighbour, originOf } from './grid/cursor';
import type { GridView } from './grid/grid-view';
import { shownFrom } from './grid/tracks';
import type { KeyAction } from './key-action';

type Move = Extract<KeyAction, { kind: 'move' | 'goto' | 'selectAll' }>;

/** Where the cursor is after a key. */
export function moved(view: GridView, { anchor, head }: Cursor, action: Move, page: number): Cursor {
  if (action.kind === 'selectAll') return { anchor: firstCell(view.geometry), head: lastUsed(view.sheet) };
  const from = action.stretch ? head : anchor;
  const to = action.kind === 'goto' ? destination(view, from, action.to) : step(view, from, action, page);
  return action.stretch ? { anchor, head: to } : { anchor: to, head: to };
}

function step(view: GridView, from: Position, action: Extract<Move, { kind: 'move' }>, page: number): Position {
  const { geometry } = view;
  switch (action.by) {
    case 'cell':
      return neighbour(geometry, from, action.direction);
    case 'edge':
      return edgeFrom(
        geometry,
        ({ row, column }) => (view.cellAt(row, column)?.value ?? null) === null,
        from,
        action.direction,
      );
    case 'page': {
      let place = from;
      for (let count = 0; count < page; count += 1) place = neighbour(geometry, place, action.direction);
      return place;
    }
  }
}

function destination(
  { geometry, sheet }: GridView,
  from: Position,
  to: Extract<Move, { kind: 'goto' }>['to'],
): Position {
  switch (to) {
    case 'rowStart':
      return originOf(geometry, { row: from.row, column: shownFrom(geometry.columns, 0) });
    case 'sheetStart':
      return firstCell(geometry);
    case 'sheetEnd':
      return originOf(geometry, lastUsed(sheet));
  }
}

function lastUsed({ rows }: Sheet): Position {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  return { row: Math.max(0, rows.length - 1), column: columns - 1 };
}

/**
 * Where Tab goes: on a form to its next input, elsewhere to the next used column. Null: out of the sheet, so that nobody
 * is caught in it.
 */
export function tabbed(view: GridView, from: Position, direction: 'left' | 'right'): Position | null {
  const { sheet, geometry } = view;
  if (sheet.protection === 'none') {
    const next = neighbour(geometry, from, direction);
    const isBeyond = next.column > lastUsed(sheet).column || next.column === from.column;
    return isBeyond ? null : next;
  }
  const inputs = inputsOf(view);
  const isBehind = (place: Position): boolean =>
    place.row > from.row || (place.row === from.row && place.column > from.column);
  return direction === 'right'
    ? (inputs.find(isBehind) ?? null)
    : (inputs.filter((place) => !isBehind(place) && (place.row !== from.row || place.column !== from.column)).at(-1) ??
        null);
}

/** The input cells of a form, row by row. */
function inputsOf({ sheet, geometry }: GridView): readonly Position[] {
  return sheet.rows.flatMap(({ cells, hidden }, row) =>
    hidden === true
      ? []
      : cells.flatMap((cell, column) => {
          const origin = originOf(geometry, { row, column });
          const isOrigin = origin.row === row && origin.column === column;
          return cell?.style?.unlocked === true && isOrigin ? [{ row, column }] : [];
        }),
  );
}
