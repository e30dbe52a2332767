import type { RawCell, RawTable } from '../../workbook/raw-table';

/** A row of a table: for each column the cell that covers the place, or null. */
export interface GridRow {
  readonly row: number;
  readonly places: readonly (RawCell | null)[];
}

/** A table with its spans laid out; rows and columns without any text are left out. */
export interface Grid {
  readonly columnCount: number;
  /** Where its columns stand in the source. */
  readonly places: readonly number[];
  readonly rows: readonly GridRow[];
}

export function gridOf(table: RawTable): Grid;
/** The same on the columns of another table; null where a cell stands beside them. */
export function gridOf(table: RawTable, columns: readonly number[]): Grid | null;
export function gridOf(table: RawTable, given?: readonly number[]): Grid | null {
  const filled = table.cells.filter(({ text }) => text.trim() !== '');
  const columns = given ?? usedColumns(filled);
  if (filled.some(({ column }) => !columns.includes(column))) return null;
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  const rows = new Map<number, (RawCell | null)[]>();
  for (const cell of filled) {
    for (let row = cell.row; row < cell.row + Math.min(cell.rowSpan, longestSpan); row += 1) {
      const places = rows.get(row) ?? new Array<RawCell | null>(columns.length).fill(null);
      rows.set(row, places);
      for (let column = cell.column; column < cell.column + Math.min(cell.columnSpan, longestSpan); column += 1) {
        const at = columnAt.get(column);
        if (at !== undefined) places[at] = cell;
      }
    }
  }
  const ordered = [...rows].sort(([a], [b]) => a - b);
  return { columnCount: columns.length, places: columns, rows: ordered.map(([row, places]) => ({ row, places })) };
}

/** A span of a torn file may say anything. */
const longestSpan = 500;

/** The distinct cells of a row, from the left. */
export function cellsOf({ places }: GridRow): readonly RawCell[] {
  return places.filter((cell, index): cell is RawCell => cell !== null && cell !== places[index - 1]);
}

/** Whether the cell at a column of the row began in a row above. */
export function reachesFromAbove({ row, places }: GridRow, column: number): boolean {
  const cell = places[column];
  return cell !== null && cell !== undefined && cell.row < row;
}

function usedColumns(cells: readonly RawCell[]): readonly number[] {
  return [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
}
