import fc from 'fast-check';
import type { Corner, Expression, Reference } from '../../../src/workbook/expression/expression';
import { functionNames, operators } from '../../../src/workbook/expression/expression';
import { parseFormula } from '../../../src/workbook/expression/parse-formula';
import { printFormula } from '../../../src/workbook/expression/print-formula';

const corner: fc.Arbitrary<Corner> = fc.record({
  row: fc.nat(1_048_575),
  column: fc.nat(16_383),
  fixed: fc.constantFrom('none', 'row', 'column', 'both'),
});
const sheet = fc.option(
  fc.constantFrom('Показатели', 'Реестр сдачи', 'Sheet1', "D'Arc", 'A1', '_vekha', 'R1', 'TRUE'),
  { nil: null },
);
const reference: fc.Arbitrary<Reference> = fc.oneof(
  fc.record({
    kind: fc.constant('cell' as const),
    sheet,
    row: fc.nat(99),
    column: fc.nat(30),
    fixed: fc.constantFrom('none' as const, 'both' as const),
  }),
  fc.record({ kind: fc.constant('range' as const), sheet, from: corner, to: corner }),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
);

const expression: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .oneof(number, fc.string(), fc.constantFrom('', 'да "нет"', '100 Мбит/с'), fc.boolean())
      .map((value): Expression => ({ kind: 'constant', value })),
    reference.map((to): Expression => ({ kind: 'reference', to })),
    fc
      .record({ name: fc.constantFrom(...functionNames), args: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) })
      .map((call): Expression => ({ kind: 'call', ...call })),
    fc
      .record({ operator: fc.constantFrom(...operators), left: tie('node'), right: tie('node') })
      .map((operation): Expression => ({ kind: 'operation', ...operation })),
    tie('node').map((of): Expression => ({ kind: 'negative', of })),
  ),
})).node;

test('what is printed is read back as it was', () => {
  fc.assert(
    fc.property(expression, (formula) => {
      expect(parseFormula(printFormula(formula))).toEqual(formula);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['IF(Показатели!B5>0,B5/C5*100,"")', `IF('Показатели'!B5>0,B5/C5*100,"")`],
  ['SUM( $A$1 : B2 )', 'SUM($A$1:B2)'],
  ['-(5)', '-(5)'],
  ['IF(TRUE(),1,2)', 'IF(TRUE,1,2)'],
  ['sumifs(A1:A9,B1:B9,"x")', 'SUMIFS(A1:A9,B1:B9,"x")'],
  ['1-(2-3)', '1-(2-3)'],
  ['(1-2)-3', '1-2-3'],
])('%s of another program is read as %s', (text, ours) => {
  const read = parseFormula(text);
  expect(read === null ? null : printFormula(read)).toBe(ours);
});

test.each([
  'VLOOKUP(A1,B:C,2,0)',
  'SUM(A:A)',
  'Table1[Доля]',
  'A1#',
  '{1,2}',
  'SUM(A1',
  '=A1',
  'A1 B1',
  '',
  '1+',
  'A1^2',
  'names_are_foreign',
])('%s is foreign', (text) => {
  expect(parseFormula(text)).toBeNull();
});
