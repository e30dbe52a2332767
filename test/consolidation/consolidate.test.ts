import fc from 'fast-check';
import type { IndicatorTotal } from '../../src/consolidation/indicator-total';
import { indicator, municipality, pupilsShare, school, speedShare, yesNoShare } from '../support/municipality';
import type { SentFile } from '../support/intake';
import { consolidated, goodAnswers } from '../support/intake';

const people = municipality({ indicators: [indicator('i1', pupilsShare)], activities: [] });

function file(name: string, at: number, pupils: number, numerator: unknown, modified?: string): SentFile {
  const answers = goodAnswers(pupils, { i1: { numerator: numerator as number } });
  return modified === undefined ? { name, school: at, answers } : { name, school: at, answers, modified };
}

function figures(total: IndicatorTotal | undefined) {
  if (total === undefined) throw new Error('no indicator');
  const { numerator, denominator, value, interval, status, gap, coverage } = total;
  return {
    numerator,
    denominator,
    value,
    interval,
    status,
    gap,
    coverage,
    states: total.bySchool.map(({ state }) => state),
  };
}

test('a share of people is ΣA / ΣB, never the mean of the percents', () => {
  const { indicators } = consolidated(people, [file('1', 0, 20, 10), file('2', 1, 300, 90)]);
  expect(figures(indicators[0])).toEqual({
    numerator: 100,
    denominator: 320,
    value: 31.25,
    // The third school is silent: its 100 pupils of the register count as none and as all.
    interval: { known: true, low: (100 / 420) * 100, high: (200 / 420) * 100 },
    status: 'missed',
    gap: { points: 18.75, things: 60 },
    coverage: { withData: 2, registered: 3 },
    states: ['data', 'data', 'notSubmitted'],
  });
});

test('a part that «Оснащение» gives and a whole below it are an error at the whole, the one cell to mend', () => {
  const measure = {
    kind: 'shareOfPeople',
    numerator: { kind: 'equipment', label: 'компьютеры', field: 'computersTeaching' },
    denominator: { kind: 'typed', label: 'по описи' },
  } as const;
  const plan = municipality({ indicators: [indicator('i1', measure)], activities: [] });
  const { equipment } = goodAnswers(100, {});
  const answers = {
    equipment: { '': { ...equipment?.[''], computersTeaching: 20 } },
    indicators: { i1: { denominator: 5 } },
  };
  const { files, indicators } = consolidated(plan, [{ name: '1', school: 0, answers }]);
  const errors = files[0]?.issues.filter(({ severity }) => severity === 'error');
  expect(errors?.map(({ problem }) => problem)).toMatchObject([
    { code: 'ruleBroken', rule: 'denominatorAtLeastNumerator' },
  ]);
  expect(figures(indicators[0]).states).toEqual(['contradiction', 'notSubmitted', 'notSubmitted']);
});

test.each([
  ['blank', null, 'blank', 'acceptedWithRemarks', 10],
  ['zero', 0, 'data', 'accepted', 10],
  ['unreadable', '35%', 'unreadable', 'returned', 10],
  ['larger than the whole', 200, 'contradiction', 'returned', 10],
])('a %s numerator is a thing of its own', (_name, numerator, state, verdict, others) => {
  const { indicators, files } = consolidated(people, [file('1', 0, 100, numerator), file('2', 1, 100, others)]);
  const share = state === 'data' ? 5 : 10;
  expect({ ...figures(indicators[0]), verdict: files[0]?.verdict }).toMatchObject({
    value: share,
    numerator: 10,
    denominator: state === 'data' ? 200 : 100,
    states: [state, 'data', 'notSubmitted'],
    verdict,
  });
});

test('a share of schools counts schools, and the missing at their worst and best', () => {
  const plan = municipality({ indicators: [indicator('i1', yesNoShare)], activities: [] });
  const answer = (fact: string) => goodAnswers(100, { i1: { fact } });
  const { indicators } = consolidated(plan, [
    { name: '1', school: 0, answers: answer('да') },
    { name: '2', school: 1, answers: answer('нет') },
  ]);
  expect(figures(indicators[0])).toMatchObject({
    value: 50,
    interval: { known: true, low: (1 / 3) * 100, high: (2 / 3) * 100 },
    status: 'met',
    gap: null,
  });
});

test.each([
  ['город', 100, 'data', 1],
  ['город', 99, 'data', 0],
  ['село', 50, 'data', 1],
  ['пгт', 49.5, 'data', 0],
  [null, 500, 'noSettlement', null],
  ['город', null, 'blank', null],
])('a school in «%s» with %s Mbit/s is %s, %s', (settlement, internetSpeed, state, numerator) => {
  const plan = municipality({ indicators: [indicator('i1', speedShare)], activities: [], schools: [school('1')] });
  const answers = { equipment: { '': { settlement, internetSpeed, teachers: 10 } } };
  const [total] = consolidated(plan, [{ name: '1', school: 0, answers }]).indicators;
  expect(total?.bySchool.map((figure) => [figure.state, figure.numerator])).toEqual([[state, numerator]]);
});

test('an unknown whole leaves the interval open, with its reason', () => {
  const schools = [school('1'), school('2', { pupils: null })];
  const plan = municipality({ indicators: [indicator('i1', pupilsShare)], activities: [], schools });
  const [total] = consolidated(plan, [file('1', 0, 100, 10)]).indicators;
  expect(total?.interval).toEqual({ known: false, reason: 'denominatorUnknown' });
});

test('of two files of a school the later counts, and the difference is told cell by cell', () => {
  const { files, indicators } = consolidated(people, [
    file('b.xlsx', 0, 100, 30, '2022-01-11T08:00:00Z'),
    file('a.xlsx', 0, 100, 40, '2022-01-12T08:00:00Z'),
  ]);
  expect(indicators[0]?.numerator).toBe(40);
  expect(files.map(({ file: name, verdict }) => [name, verdict])).toEqual([
    ['a.xlsx', 'accepted'],
    ['b.xlsx', 'olderVersion'],
  ]);
  expect(files[1]?.issues.map(({ problem }) => problem)).toEqual([
    { code: 'supersededBy', file: 'a.xlsx', differences: 1, isLater: true },
    { code: 'difference', field: { ru: 'Число', en: 'Number' }, before: '30', after: '40' },
  ]);
});

test('of files that do not tell which is later one counts, and somebody is asked', () => {
  const saved = '2022-01-11T08:00:00Z';
  const { files } = consolidated(people, [file('b.xlsx', 0, 100, 30, saved), file('a.xlsx', 0, 100, 40, saved)]);
  expect(files.map(({ file: name, verdict, issues }) => [name, verdict, issues[0]?.severity])).toEqual([
    ['a.xlsx', 'accepted', undefined],
    ['b.xlsx', 'olderVersion', 'warning'],
  ]);
  expect(files[1]?.issues[0]?.problem).toMatchObject({ code: 'supersededBy', isLater: false });
});

const inbox = fc.array(
  fc.record({
    school: fc.nat(2),
    pupils: fc.integer({ min: 1, max: 50 }),
    numerator: fc.oneof(fc.nat(60), fc.constantFrom(null, '35%', 'много')),
    modified: fc.constantFrom('2022-01-10T00:00:00Z', '2022-01-11T00:00:00Z', '2022-01-12T00:00:00Z'),
  }),
  { maxLength: 6 },
);

function sent(
  files: readonly { school: number; pupils: number; numerator: unknown; modified: string }[],
): readonly SentFile[] {
  return files.map(({ school: at, pupils, numerator, modified }, index) =>
    file(`file ${index}.xlsx`, at, pupils, numerator, modified),
  );
}

test('the order of the files does not matter', () => {
  fc.assert(
    fc.property(
      inbox.chain((files) =>
        fc.record({
          files: fc.constant(sent(files)),
          shuffled: fc.shuffledSubarray([...sent(files)], { minLength: files.length }),
        }),
      ),
      ({ files, shuffled }) => {
        expect(consolidated(people, shuffled)).toEqual(consolidated(people, files));
      },
    ),
    { numRuns: 25 },
  );
});

test('the same file twice changes nothing but its own verdict', () => {
  fc.assert(
    fc.property(
      inbox.filter((files) => files.length > 0),
      fc.nat(),
      (files, pick) => {
        const once = sent(files);
        const copy = once[pick % once.length];
        if (copy === undefined) return;
        const before = consolidated(people, once);
        const after = consolidated(people, [...once, { ...copy, name: 'z copy.xlsx' }]);
        expect({ ...after, files: [] }).toEqual({ ...before, files: [] });
        const verdict = after.files.find((one) => one.file === 'z copy.xlsx')?.verdict;
        expect(['duplicate', 'olderVersion']).toContain(verdict);
      },
    ),
    { numRuns: 25 },
  );
});
