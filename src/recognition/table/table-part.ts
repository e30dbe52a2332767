import type { RawAddress, RawTable } from '../../workbook/raw-table';
import type { TableKind } from '../draft-plan';
import type { Column } from './column';
import { withBaseline } from './baseline-column';
import { columnsByContent, withNumbers, withTitle } from './content-columns';
import type { Grid, GridRow } from './grid';
import { gridOf } from './grid';
import type { Heading } from './heading-rows';
import { headingAt, sameHeading } from './heading-rows';
import { isDeadline, isRowNumber } from './cell-contents';
import { cleanLines, cleanText } from '../text/clean-text';
import { indicatorColumns } from './indicator-columns';
import { settleColumns } from './settle-columns';
import { kindOf } from './table-kind';

/** Rows under one heading: a table of the document may hold several, and other rows above them. */
export interface TablePart {
  readonly kind: TableKind;
  /** Name of its sheet; empty elsewhere. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** Where its columns stand in the source. */
  readonly places: readonly number[];
  readonly headingRows: readonly GridRow[];
  readonly body: readonly GridRow[];
  readonly address: RawAddress;
  /** The columns were not headed: they were told by what they hold, by the table before, or by the words of a list. */
  readonly columnsFrom: 'heading' | 'content' | 'tableBefore' | 'list';
  /** Columns that another part of the same rows reads: indicators beside activities. */
  readonly readElsewhere: readonly number[];
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
      parts: headed.flatMap(({ heading, body, headingRows }) =>
        headedParts(table, heading, headingRows, body, grid.places),
      ),
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

function headedParts(
  table: RawTable,
  heading: Heading,
  headingRows: readonly GridRow[],
  body: readonly GridRow[],
  places: readonly number[],
): readonly TablePart[] {
  const titled = withTitle(heading.columns, body);
  const numbered = withNumbers(titled, body);
  const columns = kindOf(numbered) === 'indicators' ? withBaseline(numbered) : numbered;
  const columnsFrom = titled === heading.columns ? 'heading' : 'content';
  const shared = { name: table.name, headingRows, places, address: addressOf(headingRows), columnsFrom } as const;
  const kind = kindOf(columns);
  const both = kind === 'activities' ? indicatorColumns(columns, body) : null;
  if (both === null) return [{ ...shared, kind, columns: settleColumns(kind, columns), body, readElsewhere: [] }];
  const activities = settleColumns('activities', both.activities);
  const indicators = settleColumns('indicators', both.indicators);
  return [
    { ...shared, kind: 'activities', columns: activities, body, readElsewhere: unlike(indicators, activities) },
    {
      ...shared,
      kind: 'indicators',
      columns: indicators,
      body: both.body,
      readElsewhere: unlike(activities, indicators),
    },
  ];
}

/** The columns that mean something in the first reading and nothing in the second. */
function unlike(one: readonly Column[], other: readonly Column[]): readonly number[] {
  return one.flatMap(({ field }, at) => (field !== null && (other[at]?.field ?? null) === null ? [at] : []));
}

function partWithoutHeading(table: RawTable, grid: Grid, before: TablePart | null): TablePart | null {
  const shared = {
    name: table.name,
    headingRows: [],
    body: grid.rows,
    address: addressOf(grid.rows),
    readElsewhere: [],
  };
  if (before !== null && before.kind !== 'other') {
    const aligned = before.columns.length === grid.columnCount ? grid : gridOf(table, before.places);
    if (aligned !== null && goesOnLike(aligned, before)) {
      const { kind, columns, places } = before;
      return { ...shared, body: aligned.rows, kind, columns, places, columnsFrom: 'tableBefore' };
    }
  }
  const columns = columnsByContent(grid.rows, grid.columnCount);
  if (columns === null) return null;
  const kind = kindOf(columns);
  return { ...shared, kind, columns: settleColumns(kind, columns), places: grid.places, columnsFrom: 'content' };
}

/** Whether rows without a heading look like more of the table before: signatures under a plan do not. */
function goesOnLike({ rows }: Grid, { columns }: TablePart): boolean {
  const number = columns.findIndex(({ field }) => field === 'number');
  const named = columns.filter(({ heading }) => heading !== '').length;
  const deadline = columns.findIndex(({ field }) => field === 'deadline');
  const isTimed = deadline < 0 || rows.some(({ places }) => isDeadline(cleanLines(places[deadline]?.text ?? '')));
  if (number < 0) return named > 2 && isTimed;
  return rows.some(({ places }) => isRowNumber(cleanText(places[number]?.text ?? '')));
}

function addressOf(rows: readonly GridRow[]): RawAddress {
  return rows[0]?.places.find((cell) => cell !== null)?.address ?? { in: 'text', line: 0 };
}
