import type { RawAddress, RawTable } from '../../workbook/raw-table';
import type { TableKind } from '../draft-plan';
import type { Column } from './column';
import { columnsByContent } from './content-columns';
import type { Grid, GridRow } from './grid';
import { gridOf } from './grid';
import type { Heading } from './heading-rows';
import { headingAt, sameHeading } from './heading-rows';
import { settleColumns } from './settle-columns';
import { kindOf } from './table-kind';

/** Rows under one heading: a table of the document may hold several, and other rows above them. */
export interface TablePart {
  readonly kind: TableKind;
  /** Name of its sheet; empty elsewhere. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly headingRows: readonly GridRow[];
  readonly body: readonly GridRow[];
  readonly address: RawAddress;
  /** The columns were not headed: they were told by what they hold, or by the table before. */
  readonly columnsFrom: 'heading' | 'content' | 'tableBefore';
}

export interface TableParts {
  /** Rows above the first heading: a title, a stamp of approval. */
  readonly lead: readonly GridRow[];
  readonly parts: readonly TablePart[];
}

/** A table cut at its headings. A table without one continues the part before it, or is told by its contents. */
export function tableParts(table: RawTable, before: TablePart | null): TableParts {
  const grid = gridOf(table);
  const headed = cutAtHeadings(grid);
  const [first] = grid.rows;
  if (first === undefined) return { lead: [], parts: [] };
  if (headed.length > 0) {
    const lead = grid.rows.slice(0, headed[0]?.from ?? 0);
    return {
      lead,
      parts: headed.map(({ heading, body, headingRows }) => headedPart(table, heading, headingRows, body)),
    };
  }
  const part = partWithoutHeading(table, grid, before);
  return part === null ? { lead: [], parts: [] } : { lead: [], parts: [part] };
}

interface HeadedRows {
  readonly from: number;
  readonly heading: Heading;
  readonly headingRows: GridRow[];
  readonly body: GridRow[];
}

function cutAtHeadings({ rows }: Grid): readonly HeadedRows[] {
  const found: HeadedRows[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const heading = headingAt(rows, at);
    const current = found.at(-1);
    if (heading !== null && current !== undefined && sameHeading(heading, current.heading)) {
      current.headingRows.push(...heading.rows);
      at += heading.rows.length - 1;
    } else if (heading !== null && (current === undefined || isNewHeading(heading))) {
      found.push({ from: at, heading, headingRows: [...heading.rows], body: [] });
      at += heading.rows.length - 1;
    } else {
      const row = rows[at];
      if (row !== undefined) current?.body.push(withoutHeading(row, current.headingRows));
    }
  }
  return found;
}

/** A cell of the heading that reaches down into the body is no text of a row. */
function withoutHeading({ row, places }: GridRow, headingRows: readonly GridRow[]): GridRow {
  const last = headingRows.at(-1)?.row ?? -1;
  return { row, places: places.map((cell) => (cell !== null && cell.row <= last ? null : cell)) };
}

/** Inside a table only a row that can be nothing else begins another one. */
function isNewHeading({ columns }: Heading): boolean {
  const named = columns.filter(({ field }) => field !== null);
  return columns.some(({ field }) => field === 'number') && named.length >= 3 && kindOf(columns) !== 'other';
}

function headedPart(
  table: RawTable,
  heading: Heading,
  headingRows: readonly GridRow[],
  body: readonly GridRow[],
): TablePart {
  const kind = kindOf(heading.columns);
  return {
    kind,
    name: table.name,
    columns: settleColumns(kind, heading.columns),
    headingRows,
    body,
    address: addressOf(headingRows),
    columnsFrom: 'heading',
  };
}

function partWithoutHeading(table: RawTable, grid: Grid, before: TablePart | null): TablePart | null {
  const shared = { name: table.name, headingRows: [], body: grid.rows, address: addressOf(grid.rows) };
  if (before !== null && before.columns.length === grid.columnCount && before.kind !== 'other') {
    return { ...shared, kind: before.kind, columns: before.columns, columnsFrom: 'tableBefore' };
  }
  const columns = columnsByContent(grid.rows, grid.columnCount);
  if (columns === null) return null;
  const kind = kindOf(columns);
  return { ...shared, kind, columns: settleColumns(kind, columns), columnsFrom: 'content' };
}

function addressOf(rows: readonly GridRow[]): RawAddress {
  return rows[0]?.places.find((cell) => cell !== null)?.address ?? { in: 'text', line: 0 };
}
