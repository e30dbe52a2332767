import type { Sheet } from '../../workbook/sheet';

/** Rows or columns of a sheet in pixels: `starts[i]` is where number i begins; hidden ones have no extent. */
export interface Tracks {
  readonly starts: Float64Array;
  readonly count: number;
}

const pixelsAPoint = 4 / 3;
const defaultRowHeight = 20;
const defaultColumnWidth = 9;
/** Empty rows and columns beyond what is used, to write in. */
const spare = { rows: 40, columns: 6 } as const;
const least = { rows: 60, columns: 20 } as const;

/** A digit of the base font is 7 pixels wide, and 5 are left around the text. */
function columnPixels(width: number): number {
  return Math.round(width * 7 + 5);
}

export function rowTracks(sheet: Sheet): Tracks {
  const count = Math.max(sheet.rows.length + spare.rows, least.rows);
  return tracks(count, (at) => {
    const row = sheet.rows[at];
    if (row?.hidden === true) return 0;
    const points = row?.height ?? row?.fitted;
    return points === undefined ? defaultRowHeight : Math.max(defaultRowHeight, Math.round(points * pixelsAPoint));
  });
}

export function columnTracks(sheet: Sheet): Tracks {
  const used = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), sheet.columns.length);
  const count = Math.max(used + spare.columns, least.columns);
  return tracks(count, (at) => {
    const column = sheet.columns[at];
    return column?.hidden === true ? 0 : columnPixels(column?.width ?? defaultColumnWidth);
  });
}

function tracks(count: number, sizeOf: (at: number) => number): Tracks {
  const starts = new Float64Array(count + 1);
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at] ?? 0) + sizeOf(at);
  return { starts, count };
}

export function startOf({ starts, count }: Tracks, at: number): number {
  return starts[Math.min(Math.max(at, 0), count)] ?? 0;
}

export function sizeOf(all: Tracks, at: number): number {
  return startOf(all, at + 1) - startOf(all, at);
}

/** The number whose extent holds this pixel. */
export function trackAt({ starts, count }: Tracks, pixel: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The nearest number that is not hidden, `step` by `step` from `at`; `at` itself where there is none. */
export function nextShown(all: Tracks, at: number, step: 1 | -1): number {
  for (let next = at + step; next >= 0 && next < all.count; next += step) if (sizeOf(all, next) > 0) return next;
  return at;
}

/** The first number from `at` on that is not hidden. */
export function shownFrom(all: Tracks, at: number): number {
  return sizeOf(all, at) > 0 ? at : nextShown(all, at, 1);
}
