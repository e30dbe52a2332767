import { looseFigures } from '../../../src/recognition/text/loose-figures';

/** A row, the count of its figures, and what they are. */
const rows: readonly (readonly [string, number, readonly [string, string, readonly string[]] | 'unclear' | null])[] = [
  ['Доля школ % 10 20 30', 3, ['Доля школ', '%', ['10', '20', '30']]],
  ['Доля детей 5–18 лет, % не менее 75 76,5 – 80', 4, ['Доля детей 5–18 лет', '%', ['не менее 75', '76,5', '–', '80']]],
  ['Охват процент 10 20 30 детей питанием', 3, ['Охват детей питанием', 'процент', ['10', '20', '30']]],
  ['Численность чел. 1 200 1 500', 2, ['Численность', 'чел.', ['1 200', '1 500']]],
  ['Численность чел. 900 1 200 1 500', 3, ['Численность', 'чел.', ['900', '1 200', '1 500']]],
  ['Расходы тыс. руб. 1 250 000 1 300 000', 2, ['Расходы', 'тыс. руб.', ['1 250 000', '1 300 000']]],
  ['Численность чел. 1 200 300 400', 3, 'unclear'],
  ['Доля школ % 10 20 Доля детей % 30 40', 2, 'unclear'],
  ['Доля школ % 10 20', 3, null],
  ['Доля школ % 10 20 30 40', 3, null],
  ['Доля школ 10 20 30', 3, null],
  ['% 10 20', 2, null],
];

test.each(rows)('«%s» in %i columns', (text, count, expected) => {
  const read = looseFigures(text, true, count);
  expect(read === null || read === 'unclear' ? read : [read.title, read.unit, read.figures]).toEqual(expected);
});

test('a name ends where its figures begin when there is no column of units', () => {
  expect(looseFigures('Число школ в 9 районах 4 5 6', false, 3)).toEqual({
    title: 'Число школ в 9 районах',
    unit: '',
    figures: ['4', '5', '6'],
  });
});

test('a long run of groups of digits is told quickly', () => {
  const run = '1 '.concat('200 '.repeat(2_000)).trim();
  expect(looseFigures(`Численность чел. ${run}`, true, 9)).toBeNull();
  expect(looseFigures(`Численность чел. ${'100 '.repeat(26).trim()}`, true, 12)).toBe('unclear');
});
