import fc from 'fast-check';
import { calculate } from '../../src/workbook/calculate';
import type { CellValue } from '../../src/workbook/cell-value';
import { emptySheet } from '../../src/workbook/empty-sheet';
import type { Expression } from '../../src/workbook/expression/expression';
import { call, constant, operation, reference } from '../../src/workbook/expression/expression';
import { cellAt, rangeOver } from '../../src/workbook/expression/reference';
import { recalculate } from '../../src/workbook/recalculate';
import type { Cell } from '../../src/workbook/sheet';
import { withCells } from '../../src/workbook/with-cells';
import type { Workbook } from '../../src/workbook/workbook';

const sheets = ['Первый', 'Второй'] as const;
const size = 4;
const index = fc.nat({ max: size - 1 });
const sheetName = fc.constantFrom(null, ...sheets);

const arbitraryFormula: fc.Arbitrary<Expression> = fc.oneof(
  fc
    .tuple(sheetName, index, index, fc.integer({ min: -3, max: 3 }))
    .map(([sheet, row, column, by]) => operation(reference(cellAt(sheet, row, column)), '+', constant(by))),
  fc
    .tuple(sheetName, index, index)
    .map(([sheet, row, column]) =>
      call('SUM', reference(rangeOver(sheet, { from: { row: 0, column: 0 }, to: { row, column } }))),
    ),
);
const arbitraryValue: fc.Arbitrary<CellValue> = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(null));
const arbitraryCell: fc.Arbitrary<Cell | null> = fc.oneof(
  { weight: 2, arbitrary: arbitraryValue.map((value) => ({ value })) },
  { weight: 2, arbitrary: arbitraryFormula.map((formula) => ({ value: null, formula })) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const arbitraryRows = fc.array(
  fc.array(arbitraryCell, { minLength: size, maxLength: size }).map((cells) => ({ cells })),
  { minLength: size, maxLength: size },
);
const arbitraryWorkbook: fc.Arbitrary<Workbook> = fc.tuple(arbitraryRows, arbitraryRows).map((rows) => ({
  sheets: sheets.map((name, at) => ({ ...emptySheet(name), rows: rows[at] ?? [] })),
  names: [],
  activeSheet: sheets[0],
  properties: { title: '', subject: '', modified: null, custom: {} },
}));
const arbitraryInput = fc.record({
  sheet: fc.constantFrom(...sheets),
  row: index,
  column: index,
  value: arbitraryValue,
});

/** A formula that hangs on itself has no result to agree on. */
function hasCircle(workbook: Workbook): boolean {
  return JSON.stringify(workbook).includes('#REF!');
}

test('after a change it holds what a whole calculation holds', () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraryWorkbook, arbitraryInput, (drawn, input) => {
      const before = calculate(drawn);
      const written = withCells(before, [input]);
      const whole = calculate(written);
      if (hasCircle(before) || hasCircle(whole)) return;
      const area = { from: input, to: input };
      expect(recalculate(written, [{ sheet: input.sheet, area }])).toEqual(whole);
      compared += 1;
    }),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(100);
});

test('leaves sheets alone that nothing changed', () => {
  const workbook = calculate({
    sheets: sheets.map((name) => ({ ...emptySheet(name), rows: [{ cells: [{ value: 1 }] }] })),
    names: [],
    activeSheet: sheets[0],
    properties: { title: '', subject: '', modified: null, custom: {} },
  });
  const written = withCells(workbook, [{ sheet: 'Первый', row: 0, column: 0, value: 2 }]);
  const place = { row: 0, column: 0 };
  const after = recalculate(written, [{ sheet: 'Первый', area: { from: place, to: place } }]);
  expect(after.sheets[1]).toBe(workbook.sheets[1]);
});
