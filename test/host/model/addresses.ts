import type { Area } from '../../../src/workbook/address';
import { areaName, columnIndex, maxColumns, maxRows, parseAreaName } from '../../../src/workbook/address';
import { quoteSheet } from '../../../src/workbook/expression/print-formula';
import { invalidArgument } from '../protocol/host-object';
import { wholeSheet } from './sheet-cells';

/** Reads `A1`, `A1:C3`, `2:5` and `B:D`, with or without a sheet before and dollars within. */
export function parseAddress(text: string): Area {
  const bare = text.replace(/^=/, '').replace(/^.*!/, '').replaceAll('$', '');
  if (bare === '') return wholeSheet;
  const rows = /^(\d+):(\d+)$/.exec(bare);
  if (rows !== null) {
    return {
      from: { row: Number(rows[1]) - 1, column: 0 },
      to: { row: Number(rows[2]) - 1, column: maxColumns - 1 },
    };
  }
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(bare);
  if (columns !== null) {
    return {
      from: { row: 0, column: columnIndex(columns[1] ?? '') },
      to: { row: maxRows - 1, column: columnIndex(columns[2] ?? '') },
    };
  }
  const area = parseAreaName(bare);
  if (area === null) throw invalidArgument();
  return area;
}

/** `'Свод 1'!B2:C3`, as `address` gives it. */
export function fullAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaName(area)}`;
}

/** `='Свод 1'!$B$2:$C$3`, as formulas and names give it. */
export function fixedAddress(sheet: string, area: Area): string {
  return `=${quoteSheet(sheet)}!${areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
