import type { RefObject } from 'react';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { headings } from './grid-styles';
import type { GridView } from './grid-view';
import { startOf, trackAt } from './tracks';

/** The rows and columns in view, with a few around them. */
export interface ShownWindow {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** What the grid shows of a sheet, in pixels. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** The sheet is named, because another one begins at its top. */
interface SeenSheet extends Viewport {
  readonly sheet: string;
}

const around = { rows: 6, columns: 2 } as const;

/** Follows the scroll position of the grid. */
export function useShownWindow(
  root: RefObject<HTMLDivElement | null>,
  view: GridView,
): ShownWindow & { readonly follow: () => void; readonly measured: RefObject<Viewport | null> } {
  const { name } = view.sheet;
  const [seen, setSeen] = useState<SeenSheet>({ sheet: name, top: 0, left: 0, height: 800, width: 900 });
  const measured = useRef<Viewport | null>(null);
  const follow = useCallback((): void => {
    const element = root.current;
    if (element === null) return;
    measured.current = measure(element);
    const next = { ...measured.current, sheet: name };
    // The same value while nothing new comes into view, so that nothing is drawn anew.
    setSeen((old) => (old.sheet === name && isSame(windowOf(old, view), windowOf(next, view)) ? old : next));
  }, [root, name, view]);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    // Told of its size before the first picture, and only where it changes: asking would lay the page out once more.
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => observer.disconnect();
  }, [follow, root]);
  const viewport = seen.sheet === name ? seen : { ...seen, top: 0, left: 0 };
  return { ...windowOf(viewport, view), follow, measured };
}

/** Makes the browser lay the page out, where something of it has just changed. */
export function measure({ scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement): Viewport {
  return { top: scrollTop, left: scrollLeft, height: clientHeight, width: clientWidth };
}

function windowOf({ top, left, height, width }: Viewport, view: GridView): ShownWindow {
  const { rows, columns } = view.geometry;
  const frozen = view.sheet.freeze;
  return {
    fromRow: Math.max(frozen.rows, trackAt(rows, top + startOf(rows, frozen.rows)) - around.rows),
    toRow: Math.min(rows.count - 1, trackAt(rows, top + height - headings.height) + around.rows),
    fromColumn: Math.max(frozen.columns, trackAt(columns, left + startOf(columns, frozen.columns)) - around.columns),
    toColumn: Math.min(columns.count - 1, trackAt(columns, left + width - headings.width) + around.columns),
  };
}

function isSame(a: ShownWindow, b: ShownWindow): boolean {
  return a.fromRow === b.fromRow && a.toRow === b.toRow && a.fromColumn === b.fromColumn && a.toColumn === b.toColumn;
}
