import type { RefObject } from 'react';
import { useCallback, useLayoutEffect, useState } from 'react';
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

const around = { rows: 6, columns: 2 } as const;

/** Follows the scroll position of the grid. */
export function useShownWindow(
  root: RefObject<HTMLDivElement | null>,
  view: GridView,
): ShownWindow & { follow: () => void } {
  const [shown, setShown] = useState<ShownWindow>({ fromRow: 0, toRow: 40, fromColumn: 0, toColumn: 14 });
  const follow = useCallback((): void => {
    const element = root.current;
    if (element !== null) setShown((old) => settled(old, windowOf(element, view)));
  }, [root, view]);
  useLayoutEffect(() => {
    follow();
    const element = root.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => observer.disconnect();
  }, [follow, root]);
  return { ...shown, follow };
}

function windowOf({ scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement, view: GridView): ShownWindow {
  const { rows, columns } = view.geometry;
  const frozen = view.sheet.freeze;
  const top = scrollTop + startOf(rows, frozen.rows);
  const left = scrollLeft + startOf(columns, frozen.columns);
  return {
    fromRow: Math.max(frozen.rows, trackAt(rows, top) - around.rows),
    toRow: Math.min(rows.count - 1, trackAt(rows, scrollTop + clientHeight - headings.height) + around.rows),
    fromColumn: Math.max(frozen.columns, trackAt(columns, left) - around.columns),
    toColumn: Math.min(columns.count - 1, trackAt(columns, scrollLeft + clientWidth - headings.width) + around.columns),
  };
}

/** The same value while nothing new comes into view, so that nothing is drawn anew. */
function settled(old: ShownWindow, next: ShownWindow): ShownWindow {
  const same =
    old.fromRow === next.fromRow &&
    old.toRow === next.toRow &&
    old.fromColumn === next.fromColumn &&
    old.toColumn === next.toColumn;
  return same ? old : next;
}
