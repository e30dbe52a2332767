/** A place on a sheet; rows and columns count from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly from: Position;
  readonly to: Position;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export function area(fromRow: number, fromColumn: number, toRow: number, toColumn: number): Area {
  return { from: { row: fromRow, column: fromColumn }, to: { row: toRow, column: toColumn } };
}

export function contains(outer: Area, place: Position): boolean {
  return (
    place.row >= outer.from.row &&
    place.row <= outer.to.row &&
    place.column >= outer.from.column &&
    place.column <= outer.to.column
  );
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  if (column < 26) return String.fromCharCode(65 + column);
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0; -1 for what is no column name. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= maxColumns ? index - 1 : -1;
}

/** `B5` */
export function cellName(place: Position): string {
  return columnName(place.column) + String(place.row + 1);
}

/** `B5:D9`, or `B5` for a single cell. */
export function areaName(cells: Area): string {
  const from = cellName(cells.from);
  const to = cellName(cells.to);
  return from === to ? from : `${from}:${to}`;
}

/** Reads `B5` and `$B$5`; null for anything else. */
export function parseCellName(name: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (match === null) return null;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column < 0 || row >= maxRows ? null : { row, column };
}

/** Reads `B5:D9` and `B5`; corners in any order. */
export function parseAreaName(name: string): Area | null {
  const [first = '', second = first, ...rest] = name.split(':');
  const from = parseCellName(first);
  const to = parseCellName(second);
  if (from === null || to === null || rest.length > 0) return null;
  return area(
    Math.min(from.row, to.row),
    Math.min(from.column, to.column),
    Math.max(from.row, to.row),
    Math.max(from.column, to.column),
  );
}
