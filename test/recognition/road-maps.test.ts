import { recognisePlan } from '../../src/recognition/recognise-plan';
import { roadMaps } from '../support/road-maps';
import { checksOf } from '../support/reading-checks';

describe('road maps in other forms, programmes and years', () => {
  const maps = roadMaps();
  let [right, all] = [0, 0];

  afterAll(() => {
    process.stdout.write(`road maps of our own: ${right} of ${all} facts read as expected, ${maps.length} documents\n`);
  });

  test.each(maps.map((map) => [map.name, map] as const))('%s', (_, { document, expected }) => {
    const draft = recognisePlan(document);
    const checks = checksOf(draft, expected);
    const wrong = checks.filter(([, found, wanted]) => JSON.stringify(found) !== JSON.stringify(wanted));
    all += checks.length;
    right += checks.length - wrong.length;
    expect(wrong).toEqual([]);
  });

  test('there are enough of them', () => {
    expect(maps.length).toBeGreaterThanOrEqual(20);
  });
});
