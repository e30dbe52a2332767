import fc from 'fast-check';
import { joinedValues, sliceCollector, slicesOf, valuePieces } from '../../../src/adapters/browser/sheet-slices';
import { emptySheet } from '../../../src/workbook/empty-sheet';
import { valuesOf } from '../../../src/workbook/values-of';
import type { Workbook } from '../../../src/workbook/workbook';
import { anyWorkbook } from '../../support/arbitrary-workbook';

function long(rows: number): Workbook {
  const style = { font: { bold: true } } as const;
  const sheet = {
    ...emptySheet('Длинный'),
    rows: Array.from({ length: rows }, (_, at) => ({ cells: [{ value: at, style }, null, { value: `${at}` }] })),
  };
  return {
    sheets: [emptySheet('Пустой'), sheet],
    names: [],
    activeSheet: 'Пустой',
    properties: { title: '', subject: '', modified: null, custom: {} },
  };
}

function travelled({ sheets }: Workbook) {
  const collector = sliceCollector();
  for (const slice of slicesOf(sheets)) collector.add(structuredClone(slice));
  return collector.sheets();
}

test('sheets come out of their slices as they went in', () => {
  fc.assert(fc.property(anyWorkbook, (workbook) => expect(travelled(workbook)).toEqual(workbook.sheets)));
});

test('a long sheet goes in many slices, its styles once', () => {
  const workbook = long(20_000);
  const slices = [...slicesOf(workbook.sheets)];
  expect(slices.length).toBeGreaterThan(30);
  expect(slices.flatMap(({ styles }) => styles)).toHaveLength(1);
  expect(travelled(workbook)).toEqual(workbook.sheets);
});

test('values come out of their pieces as they went in', () => {
  const values = valuesOf(long(20_000));
  const pieces = [...valuePieces(values)];
  expect(pieces.length).toBeGreaterThan(2);
  expect(joinedValues(pieces)).toEqual(values.sheets);
});
