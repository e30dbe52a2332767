import { useState } from 'react';
import { useNextFrame } from '../../pane/parts/use-next-frame';
import type { Drawing, DrawnRows, RowLook } from './drawn-rows';
import { nextDrawing } from './drawn-rows';

const nothing: DrawnRows = new Map();

/** The wanted rows, drawn in steps of which each is a task of its own: a large window would hold up the page. */
export function useDrawnRows(wanted: ReadonlySet<number>, look: RowLook): Drawing {
  const [drawn, setDrawn] = useState(nothing);
  const drawing = nextDrawing(drawn, wanted, look);
  const { rows, state } = drawing;
  useNextFrame(state === 'done' && isSame(rows, drawn) ? null : () => setDrawn(rows));
  return drawing;
}

function isSame(a: DrawnRows, b: DrawnRows): boolean {
  return a.size === b.size && [...a].every(([row, look]) => b.get(row) === look);
}
