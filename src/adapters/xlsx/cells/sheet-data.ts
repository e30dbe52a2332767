import { columnName } from '../../../workbook/address';
import { isCellDate } from '../../../workbook/cell-value';
import type { Cell, Formula, Row } from '../../../workbook/sheet';
import type { CellStyle } from '../../../workbook/style';
import type { SharedStrings } from '../shared-strings';
import type { StyleRegistry } from '../styles/style-registry';
import type { XmlBuffer } from '../../xml/xml-buffer';
import type { XmlScanner } from '../../xml/xml-scanner';
import { attributesXml } from '../../xml/xml-write';
import type { CellBudget } from './cell-budget';
import type { ValueContext } from './cell-values';
import { readCellValue, writeCellValue } from './cell-values';
import { formulaReader, formulaXml } from './formulas';
import { parseNumberText } from '../../xml/numbers';
import { scanCells } from './scan-cells';

/** What is needed to read the cells of a sheet in full. */
export interface CellContext extends ValueContext {
  readonly styles: readonly (CellStyle | null)[];
  readonly budget: CellBudget;
}

/** Rows of the `<sheetData>` just opened, up to the last one that has anything. */
export function readRows(scanner: XmlScanner, context: CellContext): Row[] {
  const rows: Row[] = [];
  const readFormula = formulaReader(context.budget);
  let look: RowLook = {};
  let cells: (Cell | null)[] = [];
  let formula: Formula | null = null;

  const addRow = (at: number, row: Row): void => {
    context.budget.takeRows(at + 1 - rows.length);
    while (rows.length < at) rows.push(emptyRow);
    rows[at] = row;
  };

  scanCells(scanner, {
    row: (row) => {
      cells = [];
      look = readRowLook(scanner);
      // Without cells there is nothing that a height could be fitted to.
      const { fitted: _, ...chosen } = look;
      if (Object.keys(chosen).length > 0) addRow(row, { cells, ...chosen });
    },
    formula: (cell) => {
      formula = readFormula(cell, scanner);
    },
    cell: (scanned) => {
      const value = readCellValue(scanned, scanner, context);
      const style = context.styles[scanned.format] ?? null;
      const own = formula;
      formula = null;
      if (value === null && style === null && own === null) return;
      if (cells.length === 0) addRow(scanned.row, { cells, ...look });
      context.budget.takeCells(scanned.column + 1 - cells.length);
      while (cells.length < scanned.column) cells.push(null);
      cells.push({ value, ...(own !== null && { formula: own }), ...(style !== null && { style }) });
    },
  });
  return rows;
}

type RowLook = Omit<Row, 'cells'>;

const emptyRow: Row = { cells: [] };

function readRowLook(scanner: XmlScanner): RowLook {
  const points = parseNumberText(scanner.attribute('ht') ?? '');
  const isHidden = isSet(scanner.attribute('hidden'));
  return {
    ...(points !== null && (isSet(scanner.attribute('customHeight')) ? { height: points } : { fitted: points })),
    ...(isHidden && { hidden: true }),
  };
}

function isSet(flag: string | null): boolean {
  return flag === '1' || flag === 'true';
}

export function writeRows(rows: readonly Row[], styles: StyleRegistry, strings: SharedStrings, xml: XmlBuffer): void {
  const names: string[] = [];
  xml.add('<sheetData>');
  rows.forEach(({ cells, ...look }, row) => {
    if (cells.length === 0 && Object.keys(look).length === 0) return;
    const number = String(row + 1);
    let line = `<row r="${number}"${rowLookXml(look)}>`;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell) line += cellXml(cell, (names[column] ??= columnName(column)) + number, styles, strings);
    }
    xml.add(`${line}</row>`);
  });
  xml.add('</sheetData>');
}

/** A fitted height is said without `customHeight`, so that programs may fit the row anew. */
function rowLookXml({ height, fitted, hidden }: RowLook): string {
  if (height === undefined && fitted === undefined && hidden === undefined) return '';
  return attributesXml({ ht: height ?? fitted, customHeight: height !== undefined || null, hidden });
}

function cellXml(cell: Cell, name: string, styles: StyleRegistry, strings: SharedStrings): string {
  const { value, formula, style } = cell;
  const format = isCellDate(value) ? styles.dateCellFormat(style) : styles.cellFormat(style);
  const opening = `<c r="${name}"${format === 0 ? '' : ` s="${String(format)}"`}`;
  // Nearly all cells are these two, and there may be two million of them.
  if (formula === undefined && typeof value === 'string') {
    return `${opening} t="s"><v>${String(strings.indexOf(value))}</v></c>`;
  }
  if (formula === undefined && typeof value === 'number' && Number.isFinite(value)) {
    return `${opening}><v>${String(value)}</v></c>`;
  }
  const written = writeCellValue(value, formula !== undefined, strings);
  if (written === null && formula === undefined) return format === 0 ? '' : `${opening}/>`;
  const type = written === null || written.type === 'n' ? '' : ` t="${written.type}"`;
  const result = written === null ? '' : `<v>${written.text}</v>`;
  return `${opening}${type}>${formula === undefined ? '' : formulaXml(formula)}${result}</c>`;
}
