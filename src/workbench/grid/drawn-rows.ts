import type { GridView } from './grid-view';

/** How a row is drawn: of which state of the sheet, and which of its columns. */
export interface RowLook {
  readonly view: GridView;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** The rows on the screen, each as it is drawn now. */
export type DrawnRows = ReadonlyMap<number, RowLook>;

export interface Drawing {
  readonly rows: DrawnRows;
  /** Whether rows are still missing, or drawn as they were before. */
  readonly state: 'done' | 'goes on';
}

/** So many cells are drawn, laid out and painted in well under the time in which a page must answer. */
const cellsAStep = 160;

/**
 * The next step from what is drawn to `wanted`, the most important row first. A row that has no turn yet stays as it
 * was on the same sheet, or is left out.
 */
export function nextDrawing(drawn: DrawnRows, wanted: ReadonlySet<number>, look: RowLook): Drawing {
  const rows = new Map<number, RowLook>();
  let left = cellsAStep;
  let state: Drawing['state'] = 'done';
  for (const row of wanted) {
    const before = drawn.get(row);
    if (before !== undefined && isSame(before, look)) {
      rows.set(row, before);
      continue;
    }
    if (left > 0) {
      left -= look.toColumn - look.fromColumn + 1 + look.view.sheet.freeze.columns;
      rows.set(row, look);
      continue;
    }
    state = 'goes on';
    if (before?.view.sheet.name === look.view.sheet.name) rows.set(row, before);
  }
  return { rows, state };
}

function isSame(a: RowLook, b: RowLook): boolean {
  return a.view === b.view && a.fromColumn === b.fromColumn && a.toColumn === b.toColumn;
}
