import type { DeadlineContext } from '../../../src/domain/deadline/deadline-context';
import { printDeadlines } from '../../../src/domain/deadline/print-deadlines';
import { readDeadlines } from '../../../src/domain/deadline/read-deadlines';
import type { LocalDate } from '../../../src/domain/local-date';
import { corpusPlans } from '../../support/deadline-corpus';
import { processorTime } from '../../support/processor-time';

function read(text: string, context: DeadlineContext = corpusPlans['2021-2024']): readonly string[] {
  return readDeadlines(text, context).map((one) => `${one.certainty}: ${printDeadlines([one])}`);
}

test('keeps the words a deadline was read from, each stage its own', () => {
  const text = 'Подготовка –  июль 2021 г.*, внедрение – в течение всего периода';
  expect(readDeadlines(text, corpusPlans['2021-2024']).map(({ source }) => source)).toEqual([
    'Подготовка –  июль 2021 г.',
    'внедрение – в течение всего периода',
  ]);
});

test('keeps the whole cell as the source of a single deadline', () => {
  const text = ' до 15.09.2021 (приказ) ';
  expect(readDeadlines(text, corpusPlans['2021']).map(({ source }) => source)).toEqual([text]);
});

test('one phrase means what its plan makes of it', () => {
  expect({
    year: read('сентябрь', corpusPlans['2021']),
    schoolYear: read('май', corpusPlans['2021/22']),
    severalYears: read('май', corpusPlans['2021/22-2023/24']),
    noPlan: read('май', corpusPlans.unknown),
    noPlanButAnAct: read('май', corpusPlans['unknown, act of July 2021']),
  }).toEqual({
    year: ['certain: 01.09.2021–30.09.2021'],
    schoolYear: ['certain: 01.05.2022–31.05.2022'],
    severalYears: ['ambiguous: ежегодно: 01.05.2022–31.05.2022, 01.05.2023–31.05.2023, 01.05.2024–31.05.2024'],
    noPlan: ['undated: без срока'],
    noPlanButAnAct: ['ambiguous: 01.05.2022–31.05.2022'],
  });
});

test('what comes round each year is not asked for before the act', () => {
  expect(read('ежегодно до 1 марта', corpusPlans['2021-2024, act of July 2021'])).toEqual([
    'certain: ежегодно: до 01.03.2022, до 01.03.2023, до 01.03.2024',
  ]);
});

test('a month and a year written together are read though the act came later', () => {
  expect(read('март 2021 г.', corpusPlans['2021-2024, act of July 2021'])).toEqual(['certain: 01.03.2021–31.03.2021']);
});

test.each([
  ['с 1 июня по 31 августа', '2021-01-01', '2021-12-31', 'certain: 01.06.2021–31.08.2021'],
  ['ноябрь – февраль', '2021-01-01', '2021-12-31', 'ambiguous: 01.11.2021–28.02.2022'],
  ['ноябрь – февраль', '2021-07-01', '2022-06-30', 'certain: 01.11.2021–28.02.2022'],
  ['сентябрь', '2021-09-15', '2022-06-30', 'ambiguous: 01.09.2021–30.09.2021'],
] as const)('reads «%s» in a plan from %s to %s', (text, start, end, expected) => {
  const period = { start: start as LocalDate, end: end as LocalDate };
  expect(read(text, { period, calendar: 'calendar', actDate: null })).toEqual([expected]);
});

const repeated = [
  'с 1 по 15 октября 2021 г., ',
  '1, ',
  '1-',
  '2021-',
  'сентябрь ',
  'в соответствии с ',
  'раз в ',
  'I, ',
];
const hostile = [...repeated, '(', 'а', 'абв ', '-', ' ', '\n', '15.09.2021;', '5-9,', 'по ', 'в ', 'период проекта '];

test.each(hostile)('reads ten thousand characters of «%s» in no time', (piece) => {
  const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
  const { result, milliseconds } = processorTime(() => readDeadlines(text, corpusPlans['2021-2024']));
  expect(milliseconds).toBeLessThan(1500);
  expect(result.length).toBeGreaterThan(0);
});
