import type { Expression } from '../../../src/workbook/expression/expression';
import { call } from '../../../src/workbook/expression/expression';
import { guarded, joined } from '../../../src/workbook/expression/guard';
import { parseFormula } from '../../../src/workbook/expression/parse-formula';
import { printFormula } from '../../../src/workbook/expression/print-formula';
import { distinctExpressions } from '../../../src/workbook/expression/same-expression';

const parsed = (text: string): Expression => {
  const expression = parseFormula(text);
  if (expression === null) throw new Error(text);
  return expression;
};
const [guard, other, a, b] = ['A1>0', 'B1>0', 'C1', 'D1'].map(parsed) as [
  Expression,
  Expression,
  Expression,
  Expression,
];

describe('Questions joined', () => {
  test.each<[string, 'AND' | 'OR', readonly Expression[], string]>([
    ['about nothing, all', 'AND', [], 'TRUE'],
    ['about nothing, any', 'OR', [], 'FALSE'],
    ['one alone', 'OR', [guarded(guard, a)], 'IF(A1>0,C1,FALSE)'],
    ['without guards', 'AND', [a, b], 'AND(C1,D1)'],
    ['the same twice', 'AND', [a, parsed('C1')], 'C1'],
    ['behind one guard', 'OR', [guarded(guard, a), guarded(parsed('A1>0'), b)], 'IF(A1>0,OR(C1,D1),FALSE)'],
    ['behind two guards', 'AND', [guarded(guard, a), guarded(other, b)], 'AND(IF(A1>0,C1,FALSE),IF(B1>0,D1,FALSE))'],
    ['any, the guard being false too', 'OR', [guarded(guard, a), call('NOT', guard)], 'IF(A1>0,C1,TRUE)'],
    [
      'all, the guard being false too',
      'AND',
      [guarded(guard, a), call('NOT', guard)],
      'AND(IF(A1>0,C1,FALSE),NOT(A1>0))',
    ],
  ])('%s', (_, name, parts, formula) => {
    expect(printFormula(joined(name, parts))).toBe(formula);
  });
});

test('Expressions are told apart by the last of their places', () => {
  const list = ['A1+B$1', 'A1+B1', 'A1+B$1', 'A1-B$1', '"A1"', 'A1', 'SUM(A1)', 'SUM(A1,A1)', 'A1'].map(parsed);
  expect(distinctExpressions(list).map((one) => printFormula(one))).toEqual([
    ...['A1+B$1', 'A1+B1', 'A1-B$1', '"A1"', 'A1', 'SUM(A1)', 'SUM(A1,A1)'],
  ]);
});
