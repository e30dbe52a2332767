import { typedValue } from '../../src/workbench/typed-value';

test.each([
  ['', null],
  ['  ', null],
  ['12', 12],
  ['1 234,5', 1234.5],
  ['1\u00a0234', 1234],
  ['-3.5', -3.5],
  ['12 34', '12 34'],
  ['35%', 0.35],
  ['01.09.2021', { date: '2021-09-01' }],
  ['1.9.21', { date: '2021-09-01' }],
  ['2021-09-01', { date: '2021-09-01' }],
  ['31.02.2021', '31.02.2021'],
  ['истина', true],
  ["'007", '007'],
  ['МБОУ № 1', 'МБОУ № 1'],
  ['+', '+'],
])('%j is taken as %j', (text, value) => {
  expect(typedValue(text, undefined)).toEqual(value);
});

test('a cell of text takes everything as text', () => {
  expect(typedValue('007', { format: '@' })).toBe('007');
});
