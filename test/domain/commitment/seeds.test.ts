import { contradictionsIn } from '../../../src/domain/commitment/contradictions';
import { readCommitments } from '../../../src/domain/commitment/read-commitments';
import { describeSeeds, seedContext } from '../../support/seeds';

const comparisons = { '>=': 'gte', '<=': 'lte', '=': 'eq', range: 'range' } as const;

/** The units of the transcription in our words; people are counted as the text names them. */
const units: Readonly<Record<string, readonly string[]>> = {
  'Мб/с': ['Мбит/с'],
  'чел.': ['детей', 'человек'],
  ОО: ['организаций'],
  '% обучающихся': ['%'],
  '% ОО': ['%'],
  '% педагогов': ['%'],
};

describeSeeds('the commitments of the real road maps', (documents) => {
  const numeric = documents.flatMap((document) =>
    document.freeTextCommitments.flatMap((commitment) =>
      commitment.comparison === 'event' || commitment.value === null || commitment.unit === null
        ? []
        : [{ ...commitment, comparison: comparisons[commitment.comparison], context: seedContext(document) }],
    ),
  );
  let equal = 0;

  afterAll(() => {
    process.stdout.write(`commitments of the road maps: ${equal} of ${numeric.length}\n`);
  });

  test.each(numeric)('$text', ({ text, value, unit, comparison, context }) => {
    const [lower, upper] = typeof value === 'number' ? [value, null] : (value ?? []);
    const found = readCommitments(text, context).map((one) => [one.value, one.upper, one.comparison]);
    expect(found).toEqual([[lower, upper, comparison]]);
    const [only] = readCommitments(text, context);
    expect(units[unit ?? ''] ?? [unit]).toContain(only?.unit);
    equal += 1;
  });

  test('a result is due when its own words say', () => {
    const rows = documents.flatMap((document) =>
      document.tables.flatMap((table) =>
        table.rows.flatMap((row) =>
          typeof row.embeddedDeadlineText === 'string' && !row.embeddedDeadlineText.startsWith('с ')
            ? [{ row, context: seedContext(document) }]
            : [],
        ),
      ),
    );
    const wrong = rows.flatMap(({ row, context }) => {
      const due = row.deadline?.periods.at(-1)?.end ?? null;
      return readCommitments(row.expectedResult ?? '', context).filter(({ by }) => by !== due && by !== null);
    });
    expect(rows.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test('two contradictions and no more', () => {
    const found = documents.flatMap((document) => {
      const statements = document.tables.flatMap(({ rows }) =>
        rows.flatMap(({ id, title, expectedResult, deadline }) =>
          typeof title !== 'string'
            ? []
            : [{ id, title, description: expectedResult ?? '', due: deadline?.periods.at(-1)?.end ?? null }],
        ),
      );
      return contradictionsIn(statements, seedContext(document)).map(({ between: [a, b], one, other }) => [
        statements[a]?.id,
        statements[b]?.id,
        one.value,
        other.value,
      ]);
    });
    expect(found).toEqual([
      ['001-T2-1.2', '001-T2-1.2', 17, 8],
      ['001-T2-1.7', '001-T3-1', 40, 30],
    ]);
  });
});
