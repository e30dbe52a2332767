import type { Area } from '../workbook/address';
import { area } from '../workbook/address';
import { emptySheet } from '../workbook/empty-sheet';
import type { Chart } from '../workbook/chart';
import type { CellReference, Expression, RangeReference } from '../workbook/expression/expression';
import { reference } from '../workbook/expression/expression';
import { cellAt, columnRange } from '../workbook/expression/reference';
import { whenTrue } from '../workbook/expression/condition';
import type { Highlight } from '../workbook/highlight';
import { footerText } from '../workbook/print-setup';
import type { Cell, Link, Row, Sheet } from '../workbook/sheet';
import type { CellStyle } from '../workbook/style';
import type { Table } from '../workbook/table';
import { blockEnd, blockHeading, printIdentity } from '../forms/block/block-identity';
import { headingMerges, headingRows } from '../forms/block/headings';
import { looks, palette } from '../forms/block/looks';
import { bandMerges, bandRow, signatureRows, textCell } from '../forms/block/sheet-rows';

export interface ReportColumn {
  readonly id: string;
  readonly title: string;
  /** Characters. */
  readonly width: number;
  readonly group?: string;
  readonly hidden?: true;
  /** The coordinator types into it. */
  readonly typed?: true;
}

/** A sheet with one table of keyed rows: what the coordinator types into it is found again by key and column id. */
export interface ReportLayout {
  readonly sheet: string;
  /** Id of the block, in place of a form's. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly columns: readonly ReportColumn[];
  /** ASCII name of the Excel table; null: no table, only a filter. */
  readonly table: string | null;
  readonly signatures: readonly string[];
  /** Many narrow columns, whose headings would not fit otherwise. */
  readonly smallHeadings?: true;
}

/** A report with its place: formulas of other sheets point into it before it is drawn. */
export interface PlacedReport {
  readonly layout: ReportLayout;
  readonly period: string;
  readonly identityRow: number;
  readonly headingRow: number;
  readonly firstRow: number;
  /** Last row of the table; never before `firstRow`, since a range needs a row. */
  readonly lastRow: number;
  readonly rowCount: number;
}

export interface ReportRow {
  readonly key: string;
  /** One cell a column. */
  readonly cells: readonly (Cell | null)[];
}

export interface ReportParts {
  readonly rows: readonly ReportRow[];
  /** Rows below the table. */
  readonly below?: readonly Row[];
  readonly merges?: readonly Area[];
  readonly highlights?: readonly Highlight[];
  readonly charts?: readonly Chart[];
}

export function placeReport(layout: ReportLayout, period: string, rowCount: number): PlacedReport {
  const identityRow = 1 + layout.lines.length;
  const headingRow = identityRow + 1;
  const firstRow = headingRow + (layout.columns.some(({ group }) => group !== undefined) ? 2 : 1);
  return { layout, period, identityRow, headingRow, firstRow, lastRow: firstRow + Math.max(1, rowCount) - 1, rowCount };
}

export function columnAt({ layout }: PlacedReport, id: string): number {
  return layout.columns.findIndex((column) => column.id === id) + 1;
}

/** All cells of a column, for a formula on another sheet. */
export function wholeColumn(report: PlacedReport, id: string): Expression {
  return reference<RangeReference>(
    columnRange(report.layout.sheet, columnAt(report, id), report.firstRow, report.lastRow),
  );
}

/** A cell of the same row, for a formula or a condition within the table. */
export function cellInRow(report: PlacedReport, id: string, row: number): CellReference {
  return cellAt(null, row, columnAt(report, id), 'column');
}

export function inRow(report: PlacedReport, id: string, row: number): Expression<CellReference> {
  return reference(cellInRow(report, id, row));
}

/** A cell of a row, for a formula on another sheet. */
export function reportCell(report: PlacedReport, id: string, row: number): CellReference {
  return cellAt(report.layout.sheet, row, columnAt(report, id), 'both');
}

/** The number of a row as a jump to its details: short, since some programs do not wrap a linked text. */
export function numberLink(number: string, link: Link): Cell {
  return { value: number === '' ? '→' : number, style: looks.linkCentered, link };
}

/** A formula; its result is calculated with the whole workbook. */
export function formulaCell(formula: Expression, style: CellStyle): Cell {
  return { value: null, formula, style };
}

/** Marks the cells of a column that show one of these words. */
export function wordHighlight(
  report: PlacedReport,
  id: string,
  words: readonly string[],
  look: Highlight['look'],
): Highlight {
  const cell = cellInRow(report, id, report.firstRow);
  return {
    areas: [columnArea(report, id)],
    when: whenTrue<CellReference>({ kind: 'isOneOf', cell, texts: words }),
    look,
    stop: true,
  };
}

/** The area of one column, for highlights. */
export function columnArea(report: PlacedReport, id: string): Area {
  const column = columnAt(report, id);
  return area(report.firstRow, column, report.lastRow, column);
}

export function drawReport(report: PlacedReport, parts: ReportParts): Sheet {
  const { layout } = report;
  const visible = layout.columns.filter(({ hidden }) => hidden !== true);
  const width = visible.reduce((sum, column) => sum + column.width, 0);
  const lastColumn = layout.columns.reduce((last, { hidden }, at) => (hidden === true ? last : at + 1), 1);
  const band = [
    bandRow(layout.title, looks.title, width),
    ...layout.lines.map((line) => bandRow(line, looks.subtitle, width)),
  ];
  const identity = printIdentity({ form: layout.id, version: 1, period: report.period, school: '' });
  return {
    ...emptySheet(layout.sheet),
    tabColor: palette.goodInk,
    columns: [
      { width: 8, hidden: true },
      ...layout.columns.map((column) =>
        column.hidden === true ? ({ width: column.width, hidden: true } as const) : { width: column.width },
      ),
    ],
    rows: [
      ...band,
      {
        cells: [identity, ...layout.columns.map(({ id }) => id)].map((id) => textCell(id, looks.identity)),
        hidden: true,
      },
      ...headingRows(layout.columns, layout.smallHeadings === true ? looks.smallHeading : looks.heading),
      ...parts.rows.map(({ key, cells }) => ({ cells: [textCell(key, looks.identity), ...cells] })),
      // A table needs a row even where there is nothing to report.
      ...(parts.rows.length === 0 ? [{ cells: [null, textCell('Нет строк', looks.given)] }] : []),
      { cells: [textCell(blockEnd, looks.identity)] },
      ...(parts.below ?? []),
      ...signatureRows(layout.signatures),
    ],
    merges: [
      ...bandMerges(0, band.length, lastColumn),
      ...headingMerges(layout.columns, report.headingRow),
      ...(parts.merges ?? []),
    ],
    freeze: { rows: report.firstRow, columns: 0 },
    showGridlines: false,
    highlights: parts.highlights ?? [],
    tables: tableOf(report),
    filter: layout.table === null ? sortedArea(report) : null,
    charts: parts.charts ?? [],
    print: {
      orientation: 'landscape',
      pages: { kind: 'fitWidth' },
      repeatRows: { from: report.headingRow, to: report.firstRow - 1 },
      footer: footerText(`${layout.title}. ${layout.lines[0] ?? ''}`),
    },
  };
}

/** Sorting moves what a filter or a table covers: what is typed beside a row must keep the key of its row. */
function sortedArea({ layout, firstRow, lastRow }: PlacedReport): Area {
  return area(firstRow - 1, isTyped(layout) ? 0 : 1, lastRow, layout.columns.length);
}

function isTyped({ columns }: ReportLayout): boolean {
  return columns.some(({ typed }) => typed === true);
}

function tableOf(report: PlacedReport): readonly Table[] {
  const { layout } = report;
  if (layout.table === null) return [];
  const titles = layout.columns.map(({ title }) => title);
  const columns = isTyped(layout) ? [blockHeading, ...titles] : titles;
  return [{ name: layout.table, area: sortedArea(report), columns }];
}
