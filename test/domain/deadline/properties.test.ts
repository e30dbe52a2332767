import fc from 'fast-check';
import { readDeadlines } from '../../../src/domain/deadline/read-deadlines';
import { yearOf } from '../../../src/domain/local-date';
import { arbitraryCell } from '../../support/arbitrary-deadline';
import type { CorpusPlan } from '../../support/deadline-corpus';
import { corpusPlans, deadlineCorpus, withoutSource } from '../../support/deadline-corpus';

const plans = Object.keys(corpusPlans) as readonly CorpusPlan[];
const phrases = deadlineCorpus().flatMap((topic) => topic.phrases);

test('any text gives deadlines that hold together', () => {
  fc.assert(
    fc.property(arbitraryCell, fc.constantFrom(...plans), (text, plan) => {
      const deadlines = readDeadlines(text, corpusPlans[plan]);
      expect(deadlines.length).toBeGreaterThan(0);
      for (const { periods, certainty, reason, dueDay } of deadlines) {
        expect(certainty === 'undated').toBe(periods.length === 0);
        expect(certainty === 'certain').toBe(reason === null);
        expect(dueDay === null || (dueDay >= 1 && dueDay <= 31)).toBe(true);
        for (const { start, end } of periods) {
          expect(start === null && end === null).toBe(false);
          expect(start === null || end === null || start <= end).toBe(true);
          for (const date of [start, end].flatMap((day) => day ?? [])) {
            expect(yearOf(date)).toBeGreaterThanOrEqual(1989);
            expect(yearOf(date)).toBeLessThanOrEqual(2101);
          }
        }
      }
    }),
    { numRuns: 3000 },
  );
});

const lookalikes: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y', к: 'k' };

const spellings: readonly (readonly [string, (text: string) => string])[] = [
  ['capitals', (text) => text.toUpperCase()],
  ['a capital at the start', (text) => text.charAt(0).toUpperCase() + text.slice(1)],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['doubled spaces', (text) => text.replaceAll(' ', '  ')],
  ['spaces around', (text) => `  ${text} `],
  ['long dashes', (text) => text.replaceAll(/[-–−]/g, '—')],
  ['plain hyphens', (text) => text.replaceAll(/[–—−]/g, '-')],
  ['no-break hyphens', (text) => text.replaceAll('-', '\u2011')],
  [
    'Latin letters in Cyrillic words',
    (text) => text.replaceAll(/[асеорхук]/g, (letter) => lookalikes[letter] ?? letter),
  ],
  ['«ё» for «е»', (text) => text.replaceAll('отчет', 'отчёт').replaceAll('четверт', 'чётверт')],
  ['letters and marks apart', (text) => text.normalize('NFD')],
  ['a footnote mark', (text) => `${text}*`],
  ['quotation marks', (text) => `«${text}»`],
  ['soft hyphens', (text) => text.replaceAll(/([а-я]{3})([а-я]{3})/g, '$1\u00ad$2')],
];

test.each(spellings)('phrases spelt with %s read the same', (_, respell) => {
  const different = phrases.filter(({ text, plan }) => {
    const [plain, respelt] = [text, respell(text)].map((cell) =>
      readDeadlines(cell, corpusPlans[plan]).map(withoutSource),
    );
    return JSON.stringify(plain) !== JSON.stringify(respelt);
  });
  expect(different.map(({ text }) => respell(text))).toEqual([]);
});
