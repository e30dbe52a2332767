import type { Area } from '../../../workbook/address';
import type { Cell, Sheet } from '../../../workbook/sheet';

/** Cells that share something, as one rectangle. */
export interface Run<Shared> {
  readonly area: Area;
  readonly shared: Shared;
}

interface OpenRun<Shared> {
  readonly key: string;
  readonly shared: Shared;
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Rectangles of cells that share the same: neighbours in a row first, then equal rows under each other. `share` gives
 * null for a cell that has nothing of the kind.
 */
export function runsOf<Shared extends object>(
  sheet: Sheet,
  share: (cell: Cell) => Shared | null,
): readonly Run<Shared>[] {
  const done: Run<Shared>[] = [];
  let open = new Map<number, OpenRun<Shared>>();
  const keys = new Map<object, string>();
  const keyOf = (shared: Shared): string => {
    const known = keys.get(shared);
    if (known !== undefined) return known;
    const key = JSON.stringify(shared);
    keys.set(shared, key);
    return key;
  };
  const close = (run: OpenRun<Shared>, bottom: number): void => {
    done.push({
      area: { from: { row: run.top, column: run.left }, to: { row: bottom, column: run.right } },
      shared: run.shared,
    });
  };

  sheet.rows.forEach(({ cells }, row) => {
    const next = new Map<number, OpenRun<Shared>>();
    for (let left = 0; left < cells.length;) {
      const shared = sharedAt(cells[left], share);
      let right = left;
      if (shared !== null) {
        const key = keyOf(shared);
        while (right + 1 < cells.length) {
          const neighbour = sharedAt(cells[right + 1], share);
          if (neighbour === null || keyOf(neighbour) !== key) break;
          right += 1;
        }
        const above = open.get(left);
        const grows = above !== undefined && above.right === right && above.key === key;
        next.set(left, grows ? above : { key, shared, top: row, left, right });
        if (grows) open.delete(left);
      }
      left = right + 1;
    }
    for (const run of open.values()) close(run, row - 1);
    open = next;
  });
  for (const run of open.values()) close(run, sheet.rows.length - 1);
  return done;
}

function sharedAt<Shared>(cell: Cell | null | undefined, share: (cell: Cell) => Shared | null): Shared | null {
  return cell === null || cell === undefined ? null : share(cell);
}
