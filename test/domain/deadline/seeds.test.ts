import { readDeadlines } from '../../../src/domain/deadline/read-deadlines';
import { describeSeeds, seedContext } from '../../support/seeds';

const recurrences = {
  none: 'none',
  monthly: 'monthly',
  yearly: 'yearly',
  twice_a_year: 'twiceAYear',
  every_3_years: 'every3Years',
} as const;

describeSeeds('the deadlines of the real road maps', (documents) => {
  const rows = documents.flatMap((document) =>
    document.tables.flatMap((table) =>
      table.rows.flatMap(({ id, deadline, deadlineText, embeddedDeadlineText }) => {
        const text = deadlineText ?? embeddedDeadlineText ?? null;
        return deadline === null || deadline === undefined || text === null
          ? []
          : [{ id, text, deadline, context: seedContext(document) }];
      }),
    ),
  );
  let equal = 0;

  afterAll(() => {
    process.stdout.write(`deadlines of the road maps: ${equal} of ${rows.length}\n`);
  });

  test.each(rows)('$id: $text', ({ text, deadline, context }) => {
    const read = readDeadlines(text, context);
    expect({
      ends: read.flatMap(({ periods }) => periods.map(({ end }) => end)),
      recurrences: [...new Set(read.map(({ recurrence }) => recurrence))],
      certainties: [...new Set(read.map(({ certainty }) => certainty))],
    }).toEqual({
      ends: deadline.periods.map(({ end }) => end),
      recurrences: [recurrences[deadline.recurrence]],
      certainties: [deadline.ambiguous ? 'ambiguous' : 'certain'],
    });
    equal += 1;
  });

  test('there are rows to compare', () => {
    expect(rows.length).toBeGreaterThan(100);
  });
});
