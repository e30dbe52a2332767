import { maxColumns, maxRows } from '../../../workbook/address';
import { stopAtDamage } from '../../zip/unreadable-file';
import { readRichText } from '../shared-strings';
import { nameCode } from '../../xml/bytes';
import type { XmlScanner } from '../../xml/xml-scanner';
import { decodeUtf8 } from '../../xml/xml-text';
import { parseOrdinal } from '../../xml/numbers';
import { parsePlace } from './place';
import { readPlainCell } from './plain-cell';
import type { CellType, ScannedCell } from './scanned-cell';

export interface CellVisitor {
  /** A row begins; the scanner stands on its tag. */
  row?(row: number, scanner: XmlScanner): void;
  /** A formula begins; the scanner stands on its tag, and may be led to the close tag. */
  formula?(cell: ScannedCell, scanner: XmlScanner): void;
  cell(cell: ScannedCell): void;
}

/**
 * Walks over the cells of the `<sheetData>` just opened. Rows and cells may leave out where they stand, but whoever
 * says it must say so in order: repeated or misplaced cells are damage.
 */
export function scanCells(scanner: XmlScanner, visitor: CellVisitor): void {
  const nothing = { format: 0, type: 'n', hasFormula: false, start: -1, end: -1, text: null } as const;
  const cell: ScannedCell = { row: -1, column: -1, ...nothing };
  const outside = scanner.depth - 1;
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.depth === outside) return;
    if (token !== 'open') continue;
    if (scanner.code !== rowElement) {
      scanner.skip();
      continue;
    }
    cell.row = placeOfRow(scanner, cell.row);
    cell.column = -1;
    visitor.row?.(cell.row, scanner);
    scanRow(scanner, cell, visitor);
  }
}

function scanRow(scanner: XmlScanner, cell: ScannedCell, visitor: CellVisitor): void {
  const outside = scanner.depth - 1;
  const passesOverFormulas = visitor.formula === undefined;
  for (;;) {
    if (passesOverFormulas) scanPlainCells(scanner, cell, visitor);
    const token = scanner.next();
    if (token === 'close' && scanner.depth === outside) return;
    if (token !== 'open') continue;
    if (scanner.code !== cellElement) scanner.skip();
    else {
      beginCell(scanner, cell);
      scanContent(scanner, cell, visitor);
      visitor.cell(cell);
    }
  }
}

/** As many cells as are written plainly; the rest is for the scanner, tag by tag. */
function scanPlainCells(scanner: XmlScanner, cell: ScannedCell, visitor: CellVisitor): void {
  const { bytes } = scanner;
  let at = scanner.ahead;
  if (at < 0) return;
  for (let next = readPlainCell(bytes, at, cell); next >= 0; next = readPlainCell(bytes, at, cell)) {
    at = next;
    visitor.cell(cell);
  }
  scanner.leap(at);
}

function placeOfRow(scanner: XmlScanner, previous: number): number {
  const { count, codes, starts, ends } = scanner.attributes;
  let row = previous + 1;
  for (let index = 0; index < count; index += 1) {
    if (codes[index] === place) row = parseOrdinal(scanner.bytes, starts[index]!, ends[index]!) - 1;
  }
  return row <= previous || row >= maxRows ? stopAtDamage(scanner.part) : row;
}

function beginCell(scanner: XmlScanner, cell: ScannedCell): void {
  const { bytes, attributes } = scanner;
  const { count, codes, starts, ends } = attributes;
  let column = cell.column + 1;
  cell.format = 0;
  cell.type = 'n';
  cell.hasFormula = false;
  cell.start = -1;
  cell.text = null;
  for (let index = 0; index < count; index += 1) {
    const code = codes[index];
    if (code === place) column = parsePlace(bytes, starts[index]!, ends[index]!) - cell.row * maxColumns;
    else if (code === format) cell.format = parseOrdinal(bytes, starts[index]!, ends[index]!);
    else if (code === type) cell.type = cellType(bytes, starts[index]!, ends[index]!);
  }
  if (column <= cell.column || column >= maxColumns) stopAtDamage(scanner.part);
  cell.column = column;
}

function scanContent(scanner: XmlScanner, cell: ScannedCell, visitor: CellVisitor): void {
  const outside = scanner.depth - 1;
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.depth === outside) return;
    if (token !== 'open') continue;
    switch (scanner.code) {
      case valueElement:
        scanValue(scanner, cell);
        break;
      case formulaElement: {
        cell.hasFormula = true;
        const around = scanner.depth - 1;
        visitor.formula?.(cell, scanner);
        while (scanner.depth > around) scanner.next();
        break;
      }
      case inlineElement:
        cell.start = -1;
        cell.text = readRichText(scanner);
        break;
      default:
        scanner.skip();
    }
  }
}

/** A value is nearly always one plain run, which is left in its place; any other is put together. */
function scanValue(scanner: XmlScanner, cell: ScannedCell): void {
  const outside = scanner.depth - 1;
  cell.start = -1;
  cell.text = '';
  let runs = 0;
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.depth === outside) return;
    if (token === 'open') scanner.skip();
    if (token !== 'text') continue;
    runs += 1;
    if (runs === 1 && scanner.isPlain) {
      cell.start = scanner.start;
      cell.end = scanner.end;
      cell.text = null;
    } else {
      cell.text = scannedText(cell, scanner) + scanner.text();
      cell.start = -1;
    }
  }
}

/** The value of a cell as written; '' where it has none. */
export function scannedText(cell: ScannedCell, scanner: XmlScanner): string {
  if (cell.start < 0) return cell.text ?? '';
  return decodeUtf8(scanner.bytes, cell.start, cell.end) ?? stopAtDamage(scanner.part);
}

function cellType(bytes: Uint8Array, start: number, end: number): CellType {
  if (end - start > 4) return decodeUtf8(bytes, start, end) === 'inlineStr' ? 'inlineStr' : 'unknown';
  let code = 0;
  for (let at = start; at < end; at += 1) code = (code << 8) | bytes[at]!;
  return cellTypes.get(code) ?? 'unknown';
}

const rowElement = nameCode('row');
const cellElement = nameCode('c');
const valueElement = nameCode('v');
const formulaElement = nameCode('f');
const inlineElement = nameCode('is');
const place = nameCode('r');
const format = nameCode('s');
const type = nameCode('t');
const cellTypes: ReadonlyMap<number, CellType> = new Map(
  (['n', 's', 'str', 'b', 'e', 'd'] as const).map((name) => [nameCode(name), name]),
);
