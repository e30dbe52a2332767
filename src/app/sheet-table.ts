import { shown } from '../forms/readers/shown';
import type { Area } from '../workbook/address';
import { isCellDate } from '../workbook/cell-value';
import type { RawCell, RawTable } from '../workbook/raw-table';
import type { Cell, Sheet } from '../workbook/sheet';

/** A part of a sheet as a table to be recognised; null takes the whole sheet. */
export function sheetTable(sheet: Sheet, area: Area | null): RawTable {
  const inside = (row: number, column: number): boolean =>
    area === null ||
    (row >= area.from.row && row <= area.to.row && column >= area.from.column && column <= area.to.column);
  const cells = sheet.rows.flatMap(({ cells: line }, row) =>
    line.flatMap((cell, column) => (cell === null || !inside(row, column) ? [] : rawCell(sheet, cell, row, column))),
  );
  return {
    kind: 'table',
    name: sheet.name,
    cells,
    hiddenRows: sheet.rows.flatMap(({ hidden }, row) => (hidden === true ? [row] : [])),
  };
}

function rawCell(sheet: Sheet, { value }: Cell, row: number, column: number): readonly RawCell[] {
  if (value === null || value === '') return [];
  const merge = sheet.merges.find(({ from }) => from.row === row && from.column === column);
  return [
    {
      text: shown(value),
      value: typeof value === 'number' || isCellDate(value) ? value : null,
      row,
      column,
      rowSpan: merge === undefined ? 1 : merge.to.row - row + 1,
      columnSpan: merge === undefined ? 1 : merge.to.column - column + 1,
      address: { in: 'sheet', sheet: sheet.name, row, column },
    },
  ];
}
