import fc from 'fast-check';
import type { Deadline } from '../../../src/domain/deadline/deadline';
import { printDeadlines } from '../../../src/domain/deadline/print-deadlines';
import { readDeadlines } from '../../../src/domain/deadline/read-deadlines';
import { arbitraryDeadline } from '../../support/arbitrary-deadline';
import { corpusPlans, deadlineCorpus, withoutSource } from '../../support/deadline-corpus';

const phrases = deadlineCorpus().flatMap((topic) => topic.phrases);

test.each([
  ['15 сентября 2021 г.', '15.09.2021'],
  ['сентябрь 2021', '01.09.2021–30.09.2021'],
  ['к концу 2022 года', 'до 31.12.2022'],
  ['с 2023 года', '01.01.2023–31.12.2024'],
  ['ежемесячно до 25 числа', 'ежемесячно до 25 числа: 01.01.2021–31.12.2024'],
  ['до 10 числа месяца, следующего за отчётным', 'ежемесячно до 10 числа следующего месяца: 01.01.2021–31.12.2024'],
  ['раз в 2 года', 'раз в 2 года: 01.01.2021–31.12.2024'],
  ['март, октябрь 2022 г.', '01.03.2022–31.03.2022, 01.10.2022–31.10.2022'],
  ['до 1 мая 2022 г.; 2023 год', 'до 01.05.2022; 01.01.2023–31.12.2023'],
  ['по мере необходимости', 'без срока'],
])('prints «%s» as %s', (text, printed) => {
  expect(printDeadlines(readDeadlines(text, corpusPlans['2021-2024']))).toBe(printed);
});

test('an open end is printed as «с» and stays open without a plan', () => {
  const open = readDeadlines('с 1 января 2023 года', corpusPlans.unknown);
  expect(printDeadlines(open)).toBe('с 01.01.2023');
  expect(readDeadlines('с 01.01.2023', corpusPlans.unknown).map(withoutSource)).toEqual(open.map(withoutSource));
});

test('what is printed reads back as it was, and certain', () => {
  fc.assert(
    fc.property(fc.array(arbitraryDeadline, { minLength: 1, maxLength: 4 }), (deadlines) => {
      const printed = printDeadlines(deadlines.map((deadline): Deadline => ({ ...deadline, source: '' })));
      expect(readDeadlines(printed, corpusPlans.unknown).map(withoutSource)).toEqual(deadlines);
    }),
    { numRuns: 2000 },
  );
});

test('every phrase of the corpus reads back', () => {
  const different = phrases.filter(({ text, plan }) => {
    const deadlines = readDeadlines(text, corpusPlans[plan]);
    const again = readDeadlines(printDeadlines(deadlines), corpusPlans[plan]);
    return JSON.stringify(again.map(said)) !== JSON.stringify(deadlines.map(said));
  });
  expect(different.map(({ text }) => text)).toEqual([]);
});

test('a corrected line is read as a person writes it', () => {
  const corrected = 'ежегодно: 01.09.2021–30.09.2021, 01.09.2022–30.09.2022; до 1 мая 2023 года';
  expect(readDeadlines(corrected, corpusPlans['2021-2024']).map(said)).toEqual([
    expect.objectContaining({ recurrence: 'yearly', periods: [expect.anything(), expect.anything()] }),
    expect.objectContaining({ recurrence: 'none', periods: [{ start: null, end: '2023-05-01' }] }),
  ]);
});

/** All but the doubts, which the author settles by keeping the line. */
function said({
  periods,
  recurrence,
  dueDay,
  dueMonth,
}: Deadline): Pick<Deadline, 'periods' | 'recurrence' | 'dueDay' | 'dueMonth'> {
  return { periods, recurrence, dueDay, dueMonth };
}
