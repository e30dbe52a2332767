import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/cell-value';
import type { Condition } from '../../../src/workbook/expression/condition';
import { whenFalse, whenTrue } from '../../../src/workbook/expression/condition';
import { evaluate } from '../../../src/workbook/expression/evaluate';
import { scalarOf } from '../../../src/workbook/expression/operand';
import { truthOf } from '../../../src/workbook/expression/truth';

/** Cells a to d hold anything that a school may leave in them. */
const names = ['a', 'b', 'c', 'd'] as const;
type Name = (typeof names)[number];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom('', 'да', 'ДА', 'нет', '50%', '12', ' '),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, 12, 100),
  fc.boolean(),
  fc.constantFrom({ error: '#REF!' } as const, { error: '#DIV/0!' } as const),
);
const cell = fc.constantFrom(...names);

const condition: fc.Arbitrary<Condition<Name>> = fc.letrec<{ node: Condition<Name> }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constantFrom('filled' as const, 'isNumber' as const, 'readable' as const), cell }),
    fc.record({ kind: fc.constant('isOneOf' as const), cell, texts: fc.subarray(['да', 'нет', '12']) }),
    fc
      .record({
        left: cell,
        right: cell,
        operator: fc.constantFrom(
          '<' as const,
          '<=' as const,
          '>' as const,
          '>=' as const,
          '=' as const,
          '<>' as const,
        ),
      })
      .map(({ left, right, operator }): Condition<Name> => ({
        kind: 'compare',
        left: {
          kind: 'operation',
          operator: '+',
          left: { kind: 'reference', to: left },
          right: { kind: 'constant', value: 1 },
        },
        operator,
        right: { kind: 'reference', to: right },
      })),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('node'), { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not' as const), of: tie('node') }),
  ),
})).node;

test('a sheet answers as we do: its formula is TRUE exactly where the condition is true, or certainly false', () => {
  fc.assert(
    fc.property(condition, fc.record({ a: value, b: value, c: value, d: value }), (asked, values) => {
      const truth = truthOf(asked, (name) => values[name]);
      const read = (name: Name) => scalarOf(values[name]);
      expect([evaluate(whenTrue(asked), read), evaluate(whenFalse(asked), read)]).toEqual([
        truth === true,
        truth === false,
      ]);
    }),
    { numRuns: 5000 },
  );
});

test.each<[CellValue, CellValue, boolean | 'unknown']>([
  [1, 2, true],
  [2, 1, false],
  [0, 0, true],
  [null, 1, 'unknown'],
  [1, null, 'unknown'],
  ['50%', 1, 'unknown'],
  [{ error: '#REF!' }, 1, 'unknown'],
])('%j ≤ %j is %s', (left, right, expected) => {
  const atMost: Condition<'left' | 'right'> = {
    kind: 'compare',
    left: { kind: 'reference', to: 'left' },
    operator: '<=',
    right: { kind: 'reference', to: 'right' },
  };
  expect(truthOf(atMost, (name) => (name === 'left' ? left : right))).toBe(expected);
});
