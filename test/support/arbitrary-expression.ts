import fc from 'fast-check';
import type { Area } from '../../src/workbook/address';
import { area, maxColumns, maxRows } from '../../src/workbook/address';
import type { CellReference, Corner, Expression, RangeReference } from '../../src/workbook/expression/expression';
import { functionNames, operators } from '../../src/workbook/expression/expression';

/** Any text, with the signs that files have to escape. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'Школа № 1',
    ' а  б ',
    'a\r\nb\tc',
    '\u0000\u001f',
    '_x0041_',
    '_x005F_x0041_',
    '<&>"\'',
    ']]>',
    '\ud800',
    '\uffff',
  ),
);

/** Finite and not minus zero. */
export const anyNumber: fc.Arbitrary<number> = fc
  .oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((number) => (number === 0 ? 0 : number));

export const anyPosition = fc.record({
  row: fc.oneof(fc.nat(30), fc.nat(maxRows - 1)),
  column: fc.oneof(fc.nat(12), fc.nat(maxColumns - 1)),
});

export const anyArea: fc.Arbitrary<Area> = fc
  .tuple(anyPosition, anyPosition)
  .map(([one, other]) =>
    area(
      Math.min(one.row, other.row),
      Math.min(one.column, other.column),
      Math.max(one.row, other.row),
      Math.max(one.column, other.column),
    ),
  );

export const anyAreas = fc.array(anyArea, { minLength: 1, maxLength: 3 });

/** As Excel allows: up to 31 signs, none of seven, no apostrophe at the ends. */
export const anySheetName: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 15 }),
    fc.constantFrom('Титул', 'A1', 'R1C1', "Д'Арк", 'x y', 'TRUE', '&<"'),
  )
  .filter((name) => name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name));

const anyCorner: fc.Arbitrary<Corner> = fc
  .tuple(anyPosition, fc.constantFrom('none', 'row', 'column', 'both'))
  .map(([place, fixed]) => ({ ...place, fixed }));

export function rangeReferences(sheets: fc.Arbitrary<string | null>): fc.Arbitrary<RangeReference> {
  return fc.record({ kind: fc.constant('range'), sheet: sheets, from: anyCorner, to: anyCorner });
}

export const anyRange = rangeReferences(fc.option(anySheetName));

const anyCell: fc.Arbitrary<CellReference> = fc
  .tuple(fc.option(anySheetName), anyCorner)
  .map(([sheet, corner]) => ({ kind: 'cell', sheet, ...corner }));

export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ kind: fc.constant('constant'), value: fc.oneof(anyNumber, anyText, fc.boolean()) }),
    fc.record({ kind: fc.constant('reference'), to: fc.oneof(anyCell, anyRange) }),
    fc.record({
      kind: fc.constant('call'),
      name: fc.constantFrom(...functionNames),
      args: fc.array(tie('expression'), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('operation'),
      operator: fc.constantFrom(...operators),
      left: tie('expression'),
      right: tie('expression'),
    }),
    fc.record({ kind: fc.constant('negative'), of: tie('expression') }),
  ),
})).expression;
