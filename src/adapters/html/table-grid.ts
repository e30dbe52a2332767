import type { RawCell, RawTable } from '../../workbook/raw-table';

/** A cell as its tag asks for it; a row span of 0 reaches to the end of the table. */
export interface AskedCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly value: number | null;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly value: number | null;
  text: string;
}

/** Places the cells of a table as browsers do; where two would overlap, the later one gives way. */
export class TableGrid {
  readonly hiddenRows: number[] = [];
  private readonly cells: OpenCell[] = [];
  /** By column: the first row that no cell from above covers. */
  private readonly free: number[] = [];
  private row = -1;
  private column = 0;

  constructor(readonly index: number) {}

  startRow(view: 'shown' | 'hidden'): void {
    this.row += 1;
    this.column = 0;
    if (view === 'hidden') this.hiddenRows.push(this.row);
  }

  /** Takes the next free place of the row. */
  startCell(asked: AskedCell): { readonly row: number; readonly column: number } {
    if (this.row < 0) this.startRow('shown');
    const { row } = this;
    while (this.isTaken(this.column)) this.column += 1;
    const { column } = this;
    let columnSpan = 1;
    while (columnSpan < clamp(asked.columnSpan, 1, mostColumns) && !this.isTaken(column + columnSpan)) columnSpan += 1;
    const rowSpan = asked.rowSpan === 0 ? mostRows : clamp(asked.rowSpan, 1, mostRows);
    for (let at = column; at < column + columnSpan; at += 1) this.free[at] = row + rowSpan;
    this.cells.push({ row, column, rowSpan, columnSpan, value: asked.value, text: '' });
    this.column = column + columnSpan;
    return { row, column };
  }

  /** Gives the cell that was started last its text. */
  fill(text: string): void {
    const cell = this.cells.at(-1);
    if (cell !== undefined) cell.text = text;
  }

  table(): RawTable {
    const rows = this.row + 1;
    return {
      kind: 'table',
      name: '',
      cells: this.cells.map((cell): RawCell => ({
        text: cell.text,
        value: cell.value,
        row: cell.row,
        column: cell.column,
        rowSpan: Math.min(cell.rowSpan, rows - cell.row),
        columnSpan: cell.columnSpan,
        address: { in: 'table', table: this.index, row: cell.row, column: cell.column },
      })),
      hiddenRows: this.hiddenRows,
    };
  }

  private isTaken(column: number): boolean {
    return (this.free[column] ?? 0) > this.row;
  }
}

/** Browsers' own bounds are wider; no road map needs more. */
const mostColumns = 256;
const mostRows = 65_534;

function clamp(count: number, least: number, most: number): number {
  return Number.isFinite(count) ? Math.min(most, Math.max(least, Math.floor(count))) : least;
}
