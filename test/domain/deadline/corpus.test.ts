import { readDeadlines } from '../../../src/domain/deadline/read-deadlines';
import { corpusPlans, deadlineCorpus, fullReading, withoutSource } from '../../support/deadline-corpus';

const corpus = deadlineCorpus();
const total = corpus.reduce((sum, { phrases }) => sum + phrases.length, 0);
let read = 0;

afterAll(() => {
  process.stdout.write(`deadline phrases: ${read} of ${total}\n`);
});

describe.each(corpus)('phrases about $topic', ({ phrases }) => {
  test.each(phrases.map((phrase) => [phrase.text, phrase.plan, phrase] as const))(
    'reads «%s» in a plan of %s',
    (text, plan, phrase) => {
      const deadlines = readDeadlines(text, corpusPlans[plan]);
      expect(deadlines.map(withoutSource)).toEqual(phrase.deadlines.map(fullReading));
      read += 1;
    },
  );
});

test('the corpus is wide enough to mean something', () => {
  const certainties = corpus
    .flatMap(({ phrases }) => phrases)
    .map(({ deadlines }) => deadlines.map(fullReading).map(({ certainty }) => certainty));
  expect(total).toBeGreaterThanOrEqual(330);
  expect(certainties.filter((each) => each.includes('undated')).length).toBeGreaterThanOrEqual(40);
  expect(certainties.filter((each) => each.includes('ambiguous')).length).toBeGreaterThanOrEqual(60);
});
