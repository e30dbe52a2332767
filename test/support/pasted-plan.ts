import { readFileSync } from 'node:fs';
import type { Area } from '../../src/workbook/address';
import { emptySheet } from '../../src/workbook/empty-sheet';
import type { Cell } from '../../src/workbook/sheet';
import type { Workbook } from '../../src/workbook/workbook';

/** The sheet into which a person has pasted a road map from Word. */
export const pastedSheet = 'Из Word';

/** What lands in the cells: a title over the whole width, then the table; whole numbers become numbers. */
export function pastedWorkbook(): Workbook {
  const text = readFileSync('test/fixtures/road-maps/01-growth-centres.txt', 'utf8');
  const lines = text.trimEnd().split('\n');
  const width = Math.max(...lines.map((line) => line.split('\t').length));
  const rows = lines.map((line) => ({
    cells: line.split('\t').map((value): Cell | null => {
      if (value === '') return null;
      return { value: /^\d+$/.test(value) ? Number(value) : value };
    }),
  }));
  const merges = lines.flatMap((line, row): readonly Area[] =>
    line === '' || line.includes('\t') ? [] : [{ from: { row, column: 0 }, to: { row, column: width - 1 } }],
  );
  const properties = { title: '', subject: '', modified: null, custom: {} };
  return {
    sheets: [{ ...emptySheet(pastedSheet), rows, merges }],
    names: [],
    activeSheet: pastedSheet,
    properties,
  };
}

/** All of it, as a person selects it. */
export function pastedArea({ sheets: [sheet] }: Workbook): Area {
  const rows = sheet?.rows ?? [];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return { from: { row: 0, column: 0 }, to: { row: rows.length - 1, column: width - 1 } };
}
