import { periodChoices, proposePeriod } from '../../src/app/propose-period';
import { periodId } from '../../src/domain/period/reporting-period';
import { day } from '../support/municipality';

const plan = { start: day('2021-01-01'), end: day('2024-12-31') };

test.each([
  ['the last quarter that is over', plan, '2022-02-10', '2021-Q4'],
  ['the quarter that ended yesterday', plan, '2022-04-01', '2022-Q1'],
  ['on its last day a quarter is not over', plan, '2022-03-31', '2021-Q4'],
  ['the last quarter of a plan that is over', plan, '2026-11-22', '2024-Q4'],
  ['the first quarter of a plan that has just begun', plan, '2021-02-01', '2021-Q1'],
  ['the clock alone, without a plan', null, '2026-11-22', '2026-Q3'],
  ['the clock alone, in January', null, '2026-01-10', '2025-Q4'],
] as const)('proposes %s', (_, span, today, expected) => {
  expect(periodId(proposePeriod(span, day(today)))).toBe(expected);
});

test('offers every kind of period, year by year, and nothing outside the plan', () => {
  const years = periodChoices({ start: day('2021-09-01'), end: day('2022-05-31') }, day('2026-01-01'));
  expect(years.map(({ year, periods }) => [year, periods.map(periodId)])).toEqual([
    [2021, ['2021-Q3', '2021-Q4', '2021-H2', '2021', '2021/22']],
    [2022, ['2022-Q1', '2022-Q2', '2022-H1', '2022']],
  ]);
});
