import fc from 'fast-check';
import type { OpenSpan } from '../../../src/domain/date-span';
import type { Deadline, Recurrence } from '../../../src/domain/deadline/deadline';
import { occurrences } from '../../../src/domain/deadline/occurrences';
import { readDeadlines } from '../../../src/domain/deadline/read-deadlines';
import type { LocalDate } from '../../../src/domain/local-date';
import { daysBetween } from '../../../src/domain/local-date';
import type { PlanCalendar } from '../../../src/domain/plan/programme';
import { arbitraryDeadline } from '../../support/arbitrary-deadline';
import { corpusPlans } from '../../support/deadline-corpus';

function deadline(recurrence: Recurrence, periods: readonly string[], more: Partial<Deadline> = {}): Deadline {
  const base = { source: '', recurrence, dueDay: null, dueMonth: 'last', certainty: 'certain', reason: null } as const;
  return { ...base, periods: periods.map(span), ...more };
}

function span(interval: string): OpenSpan {
  const [start = '', end = ''] = interval.split('/');
  return { start: start === '' ? null : (start as LocalDate), end: end === '' ? null : (end as LocalDate) };
}

function dues(one: Deadline, calendar: PlanCalendar = 'calendar'): readonly string[] {
  return occurrences(one, calendar).map(({ due }) => due);
}

describe('one obligation a period', () => {
  test.each([
    ['a month', ['2021-09-01/2021-09-30'], ['2021-09-30']],
    ['a due day', ['/2021-12-31'], ['2021-12-31']],
    ['a list, the earliest first', ['2022-03-01/2022-03-31', '/2021-12-31'], ['2021-12-31', '2022-03-31']],
    ['a day named twice', ['/2021-12-31', '2021-01-01/2021-12-31'], ['2021-12-31']],
    ['an open end', ['2021-09-01/'], []],
    ['several years in one', ['2021-01-01/2024-12-31'], ['2024-12-31']],
  ] as const)('%s', (_, periods, expected) => {
    expect(dues(deadline('none', periods))).toEqual(expected);
  });

  test('a stage knows when it starts, a due day does not', () => {
    expect(occurrences(deadline('none', ['2021-09-01/2021-09-30', '/2021-12-31']), 'calendar')).toEqual([
      { start: '2021-09-01', due: '2021-09-30' },
      { start: null, due: '2021-12-31' },
    ]);
  });
});

describe('a period cut by how often it comes round', () => {
  const year = ['2021-01-01/2021-12-31'];
  const years = ['2021-01-01/2024-12-31'];
  const schoolYear = ['2021-09-01/2022-08-31'];
  const schoolYears = ['2021-09-01/2024-08-31'];
  test.each([
    ['quarterly', 'calendar', year, ['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31']],
    ['twiceAYear', 'calendar', year, ['2021-06-30', '2021-12-31']],
    ['yearly', 'calendar', years, ['2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31']],
    ['every2Years', 'calendar', years, ['2022-12-31', '2024-12-31']],
    ['every3Years', 'calendar', years, ['2023-12-31']],
    ['every3Years', 'calendar', year, ['2021-12-31']],
    // Quarters are the calendar's; September alone waits for the quarter it opens.
    ['quarterly', 'school', schoolYear, ['2021-12-31', '2022-03-31', '2022-06-30', '2022-08-31']],
    ['twiceAYear', 'school', schoolYear, ['2021-12-31', '2022-08-31']],
    ['yearly', 'school', schoolYears, ['2022-08-31', '2023-08-31', '2024-08-31']],
    ['yearly', 'school', schoolYear, ['2022-08-31']],
    // A plan that starts in September and counts by calendar years.
    ['yearly', 'calendar', schoolYears, ['2022-12-31', '2023-12-31', '2024-08-31']],
    // The last month of a quarter alone is no quarter.
    ['quarterly', 'calendar', ['2021-01-01/2022-01-31'], ['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31']],
    ['quarterly', 'calendar', ['2021-05-10/2021-12-31'], ['2021-06-30', '2021-09-30', '2021-12-31']],
    ['quarterly', 'calendar', ['2021-06-10/2021-12-31'], ['2021-09-30', '2021-12-31']],
    ['monthly', 'calendar', ['2021-10-15/2022-01-10'], ['2021-10-31', '2021-11-30', '2021-12-31', '2022-01-10']],
  ] as const)('%s in a %s plan: %s', (recurrence, calendar, periods, expected) => {
    expect(dues(deadline(recurrence, periods), calendar)).toEqual(expected);
  });

  test('a month of each year stays a month, across New Year as well', () => {
    const winter = ['2021-11-01/2022-02-28', '2022-11-01/2023-02-28'];
    expect(dues(deadline('yearly', winter))).toEqual(['2022-02-28', '2023-02-28']);
    expect(dues(deadline('twiceAYear', ['2021-12-01/2021-12-31', '2022-05-01/2022-05-31']), 'school')).toEqual([
      '2021-12-31',
      '2022-05-31',
    ]);
  });

  test('a daily or weekly duty is answered for month by month', () => {
    expect(dues(deadline('daily', ['2021-09-01/2021-11-30']))).toEqual(['2021-09-30', '2021-10-31', '2021-11-30']);
    expect(dues(deadline('weekly', ['2021-09-01/2021-10-31']))).toEqual(['2021-09-30', '2021-10-31']);
  });
});

describe('a day of the month', () => {
  test.each([
    ['monthly', '2021-01-01/2021-03-31', 25, 'last', ['2021-01-25', '2021-02-25', '2021-03-25']],
    ['monthly', '2021-01-01/2021-03-31', 31, 'last', ['2021-01-31', '2021-02-28', '2021-03-31']],
    ['monthly', '2021-11-01/2021-12-31', 5, 'following', ['2021-12-05', '2022-01-05']],
    ['quarterly', '2021-01-01/2021-12-31', 10, 'following', ['2021-04-10', '2021-07-10', '2021-10-10', '2022-01-10']],
    ['quarterly', '2021-01-01/2021-12-31', 25, 'last', ['2021-03-25', '2021-06-25', '2021-09-25', '2021-12-25']],
    // The plan ends before the day comes, or starts after it has gone.
    ['monthly', '2021-01-01/2021-02-10', 25, 'last', ['2021-01-25', '2021-02-10']],
    ['monthly', '2021-07-12/2021-09-30', 5, 'last', ['2021-08-05', '2021-09-05']],
    ['none', '2021-09-01/2021-09-30', 15, 'last', ['2021-09-15']],
  ] as const)('%s in %s by day %i of the %s month', (recurrence, period, dueDay, dueMonth, expected) => {
    expect(dues(deadline(recurrence, [period], { dueDay, dueMonth }))).toEqual(expected);
  });
});

test('no date is invented for what has none', () => {
  for (const text of ['по мере необходимости', 'по графику', '', 'за 2 недели до экзамена', '31.02.2021']) {
    const [only] = readDeadlines(text, corpusPlans['2021-2024']);
    expect(only === undefined ? null : occurrences(only, 'calendar')).toEqual([]);
  }
  expect(dues(deadline('monthly', [], { certainty: 'undated' }))).toEqual([]);
});

test.each([
  ['ежемесячно', '2021/22', 12],
  ['ежемесячно', '2021-2024', 48],
  ['ежеквартально', '2021/22', 4],
  ['сентябрь', '2021-2024', 4],
  ['два раза в год', '2021-2024', 8],
  ['декабрь, май', '2021-2024', 6],
  ['в течение года', '2021-2024', 4],
  ['в течение года', '2021/22', 1],
  ['до 25 числа каждого месяца', '2021', 12],
] as const)('«%s» in a plan of %s falls due %i times', (text, plan, count) => {
  const { calendar } = corpusPlans[plan];
  const found = readDeadlines(text, corpusPlans[plan]).flatMap((one) => occurrences(one, calendar));
  expect(found).toHaveLength(count);
});

test('each obligation lies in its period, in order, each day once', () => {
  fc.assert(
    fc.property(arbitraryDeadline, fc.constantFrom('calendar' as const, 'school' as const), (one, calendar) => {
      const found = occurrences({ ...one, source: '' }, calendar);
      const days = found.map(({ due }) => due);
      expect([...new Set(days)].sort()).toEqual(days);
      expect(found.filter(({ start, due }) => start !== null && start > due)).toEqual([]);
      expect(days.filter((due) => !one.periods.some((period) => isWithin(due, period, one)))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** A day «of the following month» may come up to two months after the period. */
function isWithin(due: LocalDate, { start, end }: OpenSpan, { dueDay, dueMonth }: Omit<Deadline, 'source'>): boolean {
  if (end === null || (start !== null && due < start)) return false;
  return dueDay !== null && dueMonth === 'following' ? daysBetween(end, due) <= 62 : due <= end;
}
