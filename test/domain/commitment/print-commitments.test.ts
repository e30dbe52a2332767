import fc from 'fast-check';
import type { Commitment } from '../../../src/domain/commitment/commitment';
import { comparisons } from '../../../src/domain/commitment/commitment';
import { countedThings } from '../../../src/domain/commitment/counted-things';
import { measures } from '../../../src/domain/commitment/measures';
import { printCommitments } from '../../../src/domain/commitment/print-commitments';
import { readCommitments } from '../../../src/domain/commitment/read-commitments';
import type { LocalDate } from '../../../src/domain/local-date';
import { dayNumber, fromDayNumber } from '../../../src/domain/local-date';
import { corpusPlans } from '../../support/deadline-corpus';

type Said = Omit<Commitment, 'source'>;

function said({ value, upper, unit, comparison, by }: Commitment): Said {
  return { value, upper, unit, comparison, by };
}

const units = [...measures, ...countedThings].map(({ unit }) => unit);
const times = ['раз', 'раз в год', 'раз в 3 года', 'раз в квартал', 'раз в рабочий день', 'раз в учебный год'];
const day = fc
  .integer({ min: dayNumber('1991-01-01' as LocalDate), max: dayNumber('2099-12-31' as LocalDate) })
  .map(fromDayNumber);

const arbitraryCommitment: fc.Arbitrary<Said> = fc
  .record({
    value: fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(4.5, 75.9, 12.25)),
    more: fc.integer({ min: 1, max: 500 }),
    unit: fc.constantFrom(...units, ...times),
    comparison: fc.constantFrom(...comparisons),
    by: fc.option(day),
  })
  .map(({ more, ...rest }) => ({ ...rest, upper: rest.comparison === 'range' ? rest.value + more : null }));

test('what is printed reads back as it was', () => {
  fc.assert(
    fc.property(fc.array(arbitraryCommitment, { maxLength: 4 }), (commitments) => {
      const printed = printCommitments(commitments.map((one) => ({ ...one, source: '' })));
      expect(readCommitments(printed, corpusPlans.unknown).map(said)).toEqual(commitments);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['Не менее 17 % образовательных организаций', 'Не менее 17 % образовательных организаций'],
  ['К концу 2022 года все школы подключены', 'все школы (до 31.12.2022)'],
  ['скорость 50-100Мб/с', '50-100Мб/с'],
  ['Увеличение доли педагогов до 70%', 'не менее 70 %'],
  ['не менее 5 школ и не более 100 детей', 'не менее 5 школ; не более 100 детей'],
])('prints «%s» as «%s»', (text, printed) => {
  const commitments = readCommitments(text, corpusPlans['2021-2024']);
  expect(printCommitments(commitments)).toBe(printed);
  expect(readCommitments(printed, corpusPlans['2021-2024']).map(said)).toEqual(commitments.map(said));
});
