import { dateToSerial } from '../../src/workbook/serial-date';
import type { Area, Position } from '../../src/workbook/address';
import { areaName, cellName } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/cell-value';
import { isCellDate, isCellError } from '../../src/workbook/cell-value';
import { mapReferences, reference } from '../../src/workbook/expression/expression';
import type { Expression } from '../../src/workbook/expression/expression';
import { printFormula, quoteSheet } from '../../src/workbook/expression/print-formula';
import { shiftReference } from '../../src/workbook/expression/reference';
import type { Cell, Sheet } from '../../src/workbook/sheet';
import type { DefinedName } from '../../src/workbook/workbook';
import { fixedAddress } from './model/addresses';
import { calculation } from './model/calculation';
import type { CellFormat } from './model/cell-format';
import type { HostSheet, HostWorkbook } from './model/host-workbook';
import { cellAt, formatAt } from './model/sheet-cells';
import { expectedRule } from './expected-rule';

/** What was found to differ, in words, and how much was looked at: a comparison of nothing proves nothing. */
export interface Comparison {
  readonly differences: readonly string[];
  readonly compared: number;
  /** Formulas of which only the text was compared: the data does not say what they come to. */
  readonly notCalculated: number;
}

/** Walks sheets as they were to be drawn and holds every detail against the host's model, not by way of any writer. */
export function compareWithWorkbook(
  host: HostWorkbook,
  sheets: readonly Sheet[],
  names: readonly DefinedName[] = [],
): Comparison {
  const differences: string[] = [];
  let compared = 0;
  let notCalculated = 0;
  const results = calculation(host);
  const check = (place: string, found: unknown, expected: unknown): void => {
    compared += 1;
    const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
    if (one !== other && differences.length < 50)
      differences.push(`${place}: ${String(one)}, expected ${String(other)}`);
  };

  for (const sheet of sheets) {
    const own = host.sheets.find(({ name }) => name === sheet.name);
    check(sheet.name, own !== undefined, true);
    if (own !== undefined) compareSheet(own, sheet);
  }
  for (const { name, refersTo } of names) {
    const own = host.names.find((one) => one.name === name);
    const target = fixedAddress(refersTo.sheet ?? '', { from: refersTo.from, to: refersTo.to });
    check(`name ${name}`, own?.formula, target);
  }
  return { differences, compared, notCalculated };

  function compareSheet(own: HostSheet, sheet: Sheet): void {
    const at = (what: string): string => `${sheet.name} ${what}`;
    check(at('visibility'), own.visibility.toLowerCase(), sheet.visibility.toLowerCase());
    check(at('tab'), own.tabColor, sheet.tabColor === null ? '' : `#${sheet.tabColor}`);
    check(at('gridlines'), own.showGridlines, sheet.showGridlines);
    check(at('freeze'), own.frozen, sheet.freeze);
    check(at('merges'), own.merges.map(areaName).sort(), sheet.merges.map(areaName).sort());
    check(at('filter'), own.filter, sheet.filter);
    check(at('protection'), own.protection, sheet.protection === 'inputsOnly' ? openProtection : null);
    check(at('hidden rows'), inOrder(own.hiddenRows), indices(sheet.rows));
    check(at('hidden columns'), inOrder(own.hiddenColumns), indices(sheet.columns));
    check(at('heights'), byIndex(own.heights), chosenHeights(sheet));
    check(at('widths'), byIndex(own.widths), chosenWidths(sheet));
    const tables = own.tables.map(({ id: _id, area, ...rest }) => ({ ...rest, area: areaName(area) }));
    check(at('tables'), sorted(tables), sorted(sheet.tables.map(drawnTable)));
    check(at('look of blank cells'), own.base, expectedFormat(null));
    comparePrint(own, sheet);
    compareRules(own, sheet);
    compareCharts(own, sheet);
    const last = Math.max(sheet.rows.length, ...own.cells.keys(), 0);
    for (let row = 0; row <= last; row += 1) {
      const width = Math.max(
        sheet.rows[row]?.cells.length ?? 0,
        ...[...(own.cells.get(row)?.keys() ?? [])].map((c) => c + 1),
      );
      for (let column = 0; column < width; column += 1) {
        compareCell(own, sheet, { row, column }, sheet.rows[row]?.cells[column] ?? null);
      }
    }
  }

  function compareCell(own: HostSheet, sheet: Sheet, place: Position, cell: Cell | null): void {
    const name = `${sheet.name}!${cellName(place)}`;
    const found = cellAt(own, place.row, place.column);
    const isForeign = cell?.formula?.kind === 'foreign';
    if (isForeign || isNotCalculated(cell?.value)) {
      notCalculated += 1;
    } else {
      const { value, isError } = results.shown(own, place.row, place.column);
      check(name, rounded(value), rounded(shownOf(cell?.value ?? null)));
      check(`${name} is an error`, isError, isCellError(cell?.value ?? null));
    }
    const formula = cell?.formula === undefined ? null : formulaText(cell.formula);
    check(`${name} formula`, found?.formula ?? null, formula);
    const link = cell?.link === undefined ? null : `${quoteSheet(cell.link.sheet)}!${cellName(cell.link.cell)}`;
    check(`${name} link`, found?.link ?? null, link);
    check(`${name} look`, formatAt(own, place.row, place.column), expectedFormat(cell));
  }

  function comparePrint(own: HostSheet, { name, print }: Sheet): void {
    const { page } = own;
    check(`${name} orientation`, page.orientation.toLowerCase(), print.orientation);
    check(`${name} paper`, page.paperSize, 'A4');
    const down = print.pages.kind === 'fitWidth' && print.pages.down === 1 ? { verticalFitToPages: 1 } : {};
    const zoom =
      print.pages.kind === 'fitWidth' ? { horizontalFitToPages: 1, ...down } : { scale: print.pages.percent };
    check(`${name} zoom`, page.zoom, zoom);
    const breaks = print.pages.kind === 'fitWidth' ? [] : print.pages.breaks.map((row) => `A${String(row + 1)}`);
    check(`${name} breaks`, page.breaks, breaks);
    const rows = print.repeatRows;
    check(`${name} titles`, page.titleRows, rows === null ? '' : `$${String(rows.from + 1)}:$${String(rows.to + 1)}`);
    const footer = [page.leftFooter, page.rightFooter];
    check(`${name} footer`, footer, [print.footer.replaceAll('&', '&&'), '&P / &N']);
  }

  function compareRules(own: HostSheet, { name, validations, highlights }: Sheet): void {
    const expected = validations.flatMap((validation) =>
      validation.areas.map((area) => ({
        area,
        rule: expectedRule(name, validation.rule, (one) => moved(one, validation.areas[0] ?? area, area)),
        prompt:
          validation.prompt === null
            ? null
            : { showPrompt: true, title: validation.prompt.title, message: validation.prompt.text },
        errorAlert: {
          showAlert: true,
          style: validation.alert.severity.charAt(0).toUpperCase() + validation.alert.severity.slice(1),
          title: validation.alert.title,
          message: validation.alert.text,
        },
        ignoreBlanks: true,
      })),
    );
    check(`${name} number of validations`, own.validations.length, expected.length);
    expected.forEach((one, index) =>
      check(`${name} validation ${areaName(one.area)}`, sorted(own.validations[index]), sorted(one)),
    );
    const formats = highlights.flatMap(({ areas, when, look, stop }) =>
      areas.map((area) => ({
        area,
        formula: `=${printFormula(moved(when, areas[0] ?? area, area))}`,
        stopIfTrue: stop,
        fill: look.fill === undefined ? '' : `#${look.fill}`,
        color: look.color === undefined ? '' : `#${look.color}`,
        bold: look.bold === true,
        italic: look.italic === true,
        strikethrough: look.strike === true,
      })),
    );
    check(`${name} number of highlights`, own.conditionalFormats.length, formats.length);
    formats.forEach((one, index) => {
      const { id: _id, ...found } = own.conditionalFormats[index] ?? { id: '' };
      check(`${name} highlight ${areaName(one.area)}`, sorted(found), sorted(one));
    });
  }

  function compareCharts(own: HostSheet, { name, charts }: Sheet): void {
    const text = (range: { sheet: string | null; from: Position; to: Position }): string =>
      fixedAddress(range.sheet ?? name, { from: range.from, to: range.to });
    const found = own.charts.map(({ id: _id, ...rest }) => rest);
    const expected = charts.map((chart) => ({
      title: chart.title,
      titleVisible: chart.title !== '',
      valueAxisTitle: chart.valueAxisTitle,
      legendPosition: 'Bottom',
      series: chart.series.map(({ title, values, color, kind }) => ({
        name: title,
        chartType: kind === 'line' ? 'LineMarkers' : 'ColumnClustered',
        color: `#${color}`,
        values: text(values),
        categories: text(chart.categories),
      })),
      from: cellName(chart.anchor.from),
      to: cellName(chart.anchor.to),
    }));
    check(`${name} charts`, sorted(found), sorted(expected));
  }
}

function formulaText(formula: NonNullable<Cell['formula']>): string {
  return `=${formula.kind === 'foreign' ? formula.text : printFormula(formula)}`;
}

function shownOf(value: CellValue): unknown {
  if (isCellDate(value)) return dateToSerial(value.date);
  // A formula that gives an empty text shows it, a cell with one is blank.
  if (value === '') return null;
  return isCellError(value) ? value.error : value;
}

function rounded(value: unknown): unknown {
  return value === '' ? null : typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

function isNotCalculated(value: CellValue | undefined): boolean {
  return value !== undefined && isCellError(value) && value.error === '#NOT_CALCULATED!';
}

function moved(expression: Expression, from: Area, to: Area): Expression {
  const by = { row: to.from.row - from.from.row, column: to.from.column - from.from.column };
  return mapReferences(expression, (own) => reference(shiftReference(own, by)));
}

function indices(items: readonly { readonly hidden?: true }[]): readonly number[] {
  return items.flatMap(({ hidden }, index) => (hidden === true ? [index] : []));
}

function inOrder(numbers: Iterable<number>): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}

function byIndex(sizes: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...sizes].sort(([one], [other]) => one - other);
}

/** Points of 96 to the inch for characters of seven pixels, of which Excel keeps whole ones. */
function chosenWidths({ columns }: Sheet): readonly (readonly [number, number])[] {
  return columns.map(({ width }, at) => [at, Math.floor(width * 7 + (18 * 7) / 256) * 0.75] as const);
}

/** What stays free on a sheet of which only inputs can be changed. */
const openProtection = {
  options: { allowFormatColumns: true, allowFormatRows: true, allowSort: true, allowAutoFilter: true },
  password: null,
};

function drawnTable({ name, area }: Sheet['tables'][number]): unknown {
  return { name, area: areaName(area), style: 'TableStyleLight1', showBandedRows: false };
}

function chosenHeights({ rows }: Sheet): readonly (readonly [number, number])[] {
  return rows.flatMap(({ height }, row) => (height === undefined ? [] : [[row, height] as const]));
}

const lines: Readonly<Record<string, readonly [string, string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  double: ['Double', 'Thin'],
};

/** The base look of a drawn sheet stands for what a style leaves out. */
function expectedFormat(cell: Cell | null): CellFormat {
  const style = cell?.style ?? {};
  const side = (name: 'left' | 'right' | 'top' | 'bottom') => {
    const border = style.borders?.[name];
    const [look, weight] = lines[border?.line ?? 'thin'] ?? ['', ''];
    return border === undefined ? null : { style: look, weight, color: `#${border.color}` };
  };
  const word = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    numberFormat: style.format ?? 'General',
    fontName: style.font?.name ?? 'Arial',
    fontSize: style.font?.size ?? 10,
    fontColor: `#${style.font?.color ?? '1F2937'}`,
    bold: style.font?.bold === true,
    italic: style.font?.italic === true,
    underline: style.font?.underline === true ? 'Single' : 'None',
    fill: style.fill === undefined ? '' : `#${style.fill}`,
    horizontal: word(style.alignment?.horizontal ?? 'general'),
    vertical: word(style.alignment?.vertical ?? 'bottom'),
    wrap: style.alignment?.wrap === true,
    indent: style.alignment?.indent ?? 0,
    locked: style.unlocked !== true,
    left: side('left'),
    right: side('right'),
    top: side('top'),
    bottom: side('bottom'),
  };
}

/** The same, whatever the order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, own]) => [key, sorted(own)]),
  );
}
