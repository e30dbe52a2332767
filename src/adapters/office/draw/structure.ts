import type { Area } from '../../../workbook/address';
import { areaName, cellName, columnName } from '../../../workbook/address';
import { quoteSheet } from '../../../workbook/expression/print-formula';
import type { Sheet } from '../../../workbook/sheet';
import { protectInputs } from './clear-sheet';
import type { DrawStep } from './draw-step';
import { propertyBytes, rangeBytes, textBytes } from './draw-step';

/** Links, in runs down a column; before the looks, since a link brings a look of its own. */
export function linkSteps(sheet: Sheet): readonly DrawStep[] {
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => linkRuns(sheet, column)).flat();
}

/** Links of one request, so that a long column is sent in parts. */
const mostLinks = 2000;

function linkRuns({ rows }: Sheet, column: number): readonly DrawStep[] {
  const steps: DrawStep[] = [];
  let targets: string[] = [];
  const finish = (end: number): void => {
    if (targets.length > 0) steps.push(linkStep(end - targets.length, column, targets));
    targets = [];
  };
  rows.forEach(({ cells }, row) => {
    const link = cells[column]?.link;
    if (link === undefined || targets.length === mostLinks) finish(row);
    if (link !== undefined) targets.push(`${quoteSheet(link.sheet)}!${cellName(link.cell)}`);
  });
  finish(rows.length);
  return steps;
}

function linkStep(first: number, column: number, targets: readonly string[]): DrawStep {
  const area = { from: { row: first, column }, to: { row: first + targets.length - 1, column } };
  return {
    bytes: rangeBytes + targets.reduce((sum, target) => sum + textBytes(target) + 40, 0),
    apply: (sheet) => {
      const links = targets.map((documentReference) => [{ hyperlink: { documentReference } }]);
      sheet.getRange(areaName(area)).setCellProperties(links);
    },
  };
}

export function mergeSteps({ merges }: Sheet): readonly DrawStep[] {
  return merges.map((area) => ({
    bytes: rangeBytes + propertyBytes,
    apply: (sheet) => sheet.getRange(areaName(area)).merge(),
  }));
}

/** Widths by runs of equal columns; hidden ones after their width, which they keep. */
export function columnSteps({ columns }: Sheet): readonly DrawStep[] {
  const steps: DrawStep[] = [];
  for (let from = 0, to = 0; from < columns.length; from = to) {
    const { width, hidden } = columns[from]!;
    while (to < columns.length && columns[to]!.width === width && columns[to]!.hidden === hidden) to += 1;
    const address = `${columnName(from)}:${columnName(to - 1)}`;
    steps.push({
      bytes: rangeBytes + 2 * propertyBytes,
      apply: (sheet) => {
        const range = sheet.getRange(address);
        range.format.columnWidth = pointsOf(width);
        if (hidden) range.columnHidden = true;
      },
    });
  }
  return steps;
}

/** Pixels of a digit of the usual base font, and points of a pixel. */
const digitPixels = 7;
const pixelPoints = 0.75;

/** Points of a width in characters, as Excel rounds it to pixels (ECMA-376 part 1, 18.3.1.13). */
export function pointsOf(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
  return Math.min(1791, pixels * pixelPoints);
}

/** Excel fits rows by itself; only heights that somebody chose are set, by runs of equal rows. */
export function rowSteps({ rows }: Sheet): readonly DrawStep[] {
  const steps: DrawStep[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const { height, hidden } = rows[from]!;
    while (to < rows.length && rows[to]!.height === height && rows[to]!.hidden === hidden) to += 1;
    if (height === undefined && hidden === undefined) continue;
    const address = `${String(from + 1)}:${String(to)}`;
    steps.push({
      bytes: rangeBytes + 2 * propertyBytes,
      apply: (sheet) => {
        const range = sheet.getRange(address);
        if (height !== undefined) range.format.rowHeight = height;
        if (hidden) range.rowHidden = true;
      },
    });
  }
  return steps;
}

export function tableSteps({ tables }: Sheet): readonly DrawStep[] {
  return tables.map(({ name, area }) => ({
    bytes: 2 * rangeBytes + 4 * propertyBytes,
    apply: (sheet) => {
      // A range and no address, which would be one of the sheet in front.
      const table = sheet.tables.add(sheet.getRange(areaName(area)), true);
      table.name = name;
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
    },
  }));
}

/** What belongs to the sheet as a whole. */
export function sheetSteps(sheet: Sheet): readonly DrawStep[] {
  const { freeze, tabColor, showGridlines, filter } = sheet;
  return [
    {
      bytes: 8 * propertyBytes,
      apply: (excel) => {
        excel.tabColor = tabColor === null ? '' : `#${tabColor}`;
        excel.showGridlines = showGridlines;
        if (freeze.rows > 0 && freeze.columns > 0) excel.freezePanes.freezeAt(frozenCorner(freeze));
        else if (freeze.rows > 0) excel.freezePanes.freezeRows(freeze.rows);
        else if (freeze.columns > 0) excel.freezePanes.freezeColumns(freeze.columns);
        if (filter !== null) excel.autoFilter.apply(excel.getRange(areaName(filter)));
      },
    },
    printStep(sheet),
  ];
}

function frozenCorner({ rows, columns }: Sheet['freeze']): string {
  const corner: Area = { from: { row: 0, column: 0 }, to: { row: rows - 1, column: columns - 1 } };
  return areaName(corner);
}

function printStep({ print }: Sheet): DrawStep {
  return {
    bytes: 12 * propertyBytes + textBytes(print.footer),
    apply: (sheet) => {
      const layout = sheet.pageLayout;
      layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      layout.paperSize = 'A4';
      if (print.pages.kind === 'fitWidth') {
        const { down } = print.pages;
        layout.zoom = { horizontalFitToPages: 1, ...(down !== undefined && { verticalFitToPages: down }) };
      } else {
        layout.zoom = { scale: print.pages.percent };
        for (const row of print.pages.breaks) sheet.horizontalPageBreaks.add(cellName({ row, column: 0 }));
      }
      const { repeatRows } = print;
      if (repeatRows !== null) {
        layout.setPrintTitleRows(`$${String(repeatRows.from + 1)}:$${String(repeatRows.to + 1)}`);
      }
      const footer = layout.headersFooters.defaultForAllPages;
      footer.leftFooter = print.footer.replaceAll('&', '&&');
      footer.rightFooter = '&P / &N';
    },
  };
}

/** Whether the sheet is seen and what may be changed in it: last of all. */
export function closingStep({ visibility, protection }: Sheet): DrawStep {
  return {
    bytes: 4 * propertyBytes,
    apply: (sheet) => {
      sheet.visibility = visibility === 'visible' ? 'Visible' : visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
      if (protection === 'inputsOnly') protectInputs(sheet);
    },
  };
}
