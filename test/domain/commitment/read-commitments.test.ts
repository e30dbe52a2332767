import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { bindings } from '../../../src/domain/commitment/binding';
import type { Commitment } from '../../../src/domain/commitment/commitment';
import { frequencies } from '../../../src/domain/commitment/frequencies';
import { measures } from '../../../src/domain/commitment/measures';
import { notAmounts } from '../../../src/domain/commitment/not-amounts';
import { readCommitments } from '../../../src/domain/commitment/read-commitments';
import { corpusPlans } from '../../support/deadline-corpus';
import { processorTime } from '../../support/processor-time';

/** A sentence and the numbers that bind in it, written by hand; what is left out is null. */
interface CorpusSentence {
  readonly text: string;
  readonly commitments: readonly (Partial<Commitment> & Pick<Commitment, 'value' | 'unit' | 'comparison' | 'source'>)[];
}

const context = corpusPlans['2021-2024'];
const file = join(__dirname, '../../fixtures/commitments/sentences.json');
const sentences = JSON.parse(readFileSync(file, 'utf8')) as readonly CorpusSentence[];
let read = 0;

afterAll(() => {
  process.stdout.write(`commitment sentences: ${read} of ${sentences.length}\n`);
});

test.each(sentences)('$text', ({ text, commitments }) => {
  const found = readCommitments(text, context).map(({ at: _, subject: __, ...commitment }) => commitment);
  expect(found).toEqual(commitments.map((commitment) => ({ upper: null, by: null, ...commitment })));
  read += 1;
});

test('the corpus is wide enough to mean something', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(120);
  expect(sentences.filter(({ commitments }) => commitments.length === 0).length).toBeGreaterThanOrEqual(20);
});

test.each(bindings.map(({ example, reads }) => [example, reads] as const))('«%s» binds as %s', (example, reads) => {
  expect(readCommitments(example, context).map(({ comparison }) => comparison)).toEqual(reads === null ? [] : [reads]);
});

test.each([...measures, ...frequencies].map(({ example, unit }) => [example, unit] as const))(
  '«%s» has the unit %s',
  (example, unit) => {
    expect(readCommitments(example, context).map((found) => found.unit)).toEqual([unit]);
  },
);

test.each(notAmounts.map(({ example }) => example))('«%s» is no amount', (example) => {
  expect(readCommitments(`${example} школ`, context).filter(({ unit }) => unit !== 'школ')).toEqual([]);
  expect(readCommitments(example, context)).toEqual([]);
});

test('says what is counted and where it stands', () => {
  const text = 'Обеспечение к концу 2022 года Интернетом  не менее чем 52 % сельских школ района';
  const [found] = readCommitments(text, context);
  expect(found).toEqual({
    value: 52,
    upper: null,
    unit: '%',
    comparison: 'gte',
    by: '2022-12-31',
    source: 'не менее чем 52 % сельских школ',
    subject: 'сельских школ',
    at: { start: text.indexOf('не менее'), end: text.indexOf(' района') },
  });
});

test('places hold in any spelling of the text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sentences), fc.constantFrom('', '\u00ad', '  ', '«'), ({ text }, noise) => {
      const spelt = noise + text.replaceAll(' ', ` ${noise}`);
      for (const { at, source } of readCommitments(spelt, context)) {
        expect(spelt.slice(at.start, at.end).trim()).toBe(source);
      }
    }),
  );
});

const vocabulary = [
  ...['не менее', 'чем', 'более', 'до', 'на', 'в', 'от', 'увеличить', 'снизить', 'все', 'каждый', 'ежегодно', 'раз'],
  ...['5', '12,5', '1 200', '100', '2021', '№ 7', '50-100', 'двух', 'половины', '%', 'Мбит/с', 'школ', 'детей', 'тыс.'],
  ...['обучающихся', 'образовательных', 'организаций', 'к концу 2022 года', 'году', ',', '.', ';', '(', ')', 'и', '–'],
];

test('any text gives commitments that hold together', () => {
  const words = fc.array(fc.constantFrom(...vocabulary), { maxLength: 15 }).map((each) => each.join(' '));
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      let end = 0;
      for (const { value, upper, comparison, at, unit } of readCommitments(text, context)) {
        expect(Number.isFinite(value)).toBe(true);
        expect(comparison === 'range').toBe(upper !== null && upper > value);
        expect(unit).not.toBe('');
        expect(at.start).toBeGreaterThanOrEqual(end);
        expect(at.end).toBeGreaterThan(at.start);
        end = at.end;
      }
    }),
    { numRuns: 2000 },
  );
});

test.each(['1 ', 'не менее 5 % школ, ', 'все ', 'а', '1а', 'увеличить до ', 'образовательных ', '№ 1, ', '50-'])(
  'reads ten thousand characters of «%s» in no time',
  (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    expect(processorTime(() => readCommitments(text, context)).milliseconds).toBeLessThan(1500);
  },
);
