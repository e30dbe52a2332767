import { consolidate } from '../../src/consolidation/consolidate';
import type { Fact } from '../../src/consolidation/fact';
import { overdueOccurrences } from '../../src/consolidation/overdue-occurrences';
import { analyticalNote } from '../../src/reports/analytical-note';
import { consolidationText } from '../../src/text/consolidation-text';
import { activity, day, deadline, municipality } from '../support/municipality';
import type { SentFile } from '../support/intake';
import { consolidated } from '../support/intake';
import { period } from '../support/school-report';

const due = '2021-12-01';
const plan = municipality({
  indicators: [],
  activities: [
    activity('a1'),
    activity('a2', { deadlines: [deadline('2022-01-01', '2022-12-31')] }),
    activity('a3', { deadlines: [] }),
    activity('a4', { reportedBy: null }),
  ],
});

function says(school: number, answer: Record<string, string>): SentFile {
  return { name: `${school}.xlsx`, school, answers: { activities: { [`a1/${due}`]: answer } } };
}

const done = { status: 'выполнено', doneOn: '2021-11-20' };
const late = { status: 'выполнено', doneOn: '2021-12-05' };
const open = { status: 'выполняется', comment: 'ждём поставку' };
const cancelled = { status: 'отменено', comment: 'решение совета' };

test.each([
  ['all in time', [done, done, done], 'done', { done: 3 }, 3, 0],
  ['one late', [done, late, done], 'doneLate', { done: 2, doneLate: 1 }, 3, 0],
  ['one overdue', [done, open, done], 'overdue', { done: 2, overdue: 1 }, 3, 1],
  ['one silent', [done, done], 'done', { done: 2, noData: 1 }, 2, 0],
  ['nobody answers', [], 'noData', { noData: 3 }, 0, 0],
  ['cancelled by all', [cancelled, cancelled, cancelled], 'cancelled', { cancelled: 3 }, 3, 0],
  ['cancelled by one', [cancelled, done, done], 'done', { cancelled: 1, done: 2 }, 3, 0],
])('%s', (_name, answers, status, counts, withData, overdue) => {
  const [total] = consolidated(
    plan,
    answers.map((answer, at) => says(at, answer)),
  ).activities;
  expect(total).toMatchObject({ status, counts, coverage: { withData, registered: 3 } });
  expect(total?.overdue).toHaveLength(overdue);
});

test('the due day itself is in time', () => {
  const [total] = consolidated(plan, [says(0, { status: 'выполняется' })], day(due)).activities;
  expect(total?.status).toBe('inProgress');
});

test('what is not due is not asked, what has no date is undated, what nobody reports has no data', () => {
  expect(consolidated(plan, []).activities.map(({ status }) => status)).toEqual([
    'noData',
    'notDue',
    'undated',
    'noData',
  ]);
});

const closed = { status: 'done', doneOn: { date: day('2021-09-01') } } as const;

test.each<[string, string, Readonly<Record<string, Fact['value']>>, string]>([
  ['what an earlier period closed stays closed for a silent school', '2021-Q3', closed, 'done'],
  ['what was cancelled with a reason too', '2021-Q3', { status: 'cancelled', comment: 'решение' }, 'cancelled'],
  [
    'what an earlier period left open says nothing of a silent school now',
    '2021-Q3',
    { status: 'inProgress' },
    'noData',
  ],
  ['what was done on no day was sent back and closes nothing', '2021-Q3', { status: 'done' }, 'noData'],
  ['what was cancelled without a reason neither', '2021-Q3', { status: 'cancelled' }, 'noData'],
  ['what a later period closed is not known yet when an earlier one is reported again', '2022-Q1', closed, 'noData'],
  ['the year is reported after its last quarter', '2021', closed, 'noData'],
])('%s', (_name, other, answers, expected) => {
  const { schools } = plan;
  const known = Object.entries(answers).map(([field, value]): Fact => ({
    period: other,
    school: '1',
    form: 'activities',
    row: `a1/${due}`,
    field,
    value,
    source: '',
  }));
  const { activities, facts } = consolidate({
    municipality: { ...plan, schools: schools.slice(0, 1) },
    period: period('2021-Q4'),
    asOf: day('2021-12-31'),
    outcomes: [],
    municipal: new Map(),
    known,
  });
  expect(activities[0]?.status).toBe(expected);
  // Whatever they are good for now, answers of another period stay in «Данные».
  expect(facts).toEqual(known);
});

test('what the municipality itself is late with is told among what is overdue', () => {
  const own = municipality({
    indicators: [],
    activities: [activity('a1', { reportedBy: 'municipality' }), activity('a2', { reportedBy: 'municipality' })],
  });
  const marks = new Map([['a1', { status: 'inProgress', doneOn: null } as const]]);
  const found = consolidated(own, [], day('2021-12-31'), marks);
  expect(found.activities.map(({ status }) => status)).toEqual(['overdue', 'noData']);
  expect(overdueOccurrences(found.activities)).toMatchObject([
    { obligation: { key: `a1/${due}` }, days: 30, schools: [] },
  ]);
  expect(consolidationText(found, () => '', 'ru')).toContain(
    'Просрочено:\n  1. Мероприятие a1: муниципалитет, срок 01.12.2021, 30 дней',
  );
  const table = analyticalNote(found).blocks.find((block) => block.kind === 'table' && block.headings[1] === 'Кто');
  expect(table).toMatchObject({
    rows: [['1. Мероприятие a1', 'муниципалитет', '01.12.2021', '30', 'директор школы', '']],
  });
});

test('nothing overdue is not said of what nobody answered for', () => {
  const silent = consolidated(municipality({ indicators: [], activities: [activity('a1')] }), [
    { name: '1', school: 0, answers: { cover: { '': { comment: 'заполнено' } } } },
  ]);
  expect(consolidationText(silent, () => '', 'ru')).toContain(
    'Просроченных мероприятий нет по данным 1 из 3 школ. Мероприятий без данных: 1.',
  );
});

test('what is overdue is told once for all schools, the longest first, of those what most are late with', () => {
  const dates = ['2021-06-30', due, '2021-09-30'];
  const keys = ['a1', 'a2'];
  const late = municipality({
    indicators: [],
    activities: keys.map((key) => activity(key, { deadlines: dates.map((to) => deadline('2021-01-01', to)) })),
  });
  const answers = (rows: Record<string, string>): SentFile['answers'] => ({
    activities: Object.fromEntries(Object.entries(rows).map(([row, status]) => [row, { status }])),
  });
  const one = {
    name: '0.xlsx',
    school: 0,
    answers: answers({ [`a1/${due}`]: 'выполняется', 'a2/2021-06-30': 'выполняется' }),
  };
  const two = {
    name: '1.xlsx',
    school: 1,
    answers: answers({ [`a1/${due}`]: 'выполняется', [`a2/${due}`]: 'выполняется' }),
  };
  const told = overdueOccurrences(consolidated(late, [one, two]).activities).map(({ obligation, days, schools }) => [
    obligation.key,
    days,
    schools.map(({ code }) => code),
  ]);
  expect(told).toEqual([
    ['a2/2021-06-30', 184, ['1']],
    [`a1/${due}`, 30, ['1', '2']],
    [`a2/${due}`, 30, ['2']],
  ]);
});
