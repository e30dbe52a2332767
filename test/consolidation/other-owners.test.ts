import { consolidate } from '../../src/consolidation/consolidate';
import { readSubmission } from '../../src/consolidation/read-submission';
import type { FileOutcome } from '../../src/consolidation/submission';
import type { Municipality } from '../../src/domain/municipality';
import type { Programme } from '../../src/domain/plan/programme';
import { valuesOf } from '../../src/workbook/values-of';
import { intakeContext } from '../support/intake';
import { fillForm } from '../../src/app/fill-form';
import { day, municipality, school } from '../support/municipality';
import { period, schoolForm } from '../support/school-report';

function named(programme: Partial<Programme>, name: string): Municipality {
  const made = municipality();
  const { plan } = made;
  return { plan: { ...plan, programme: { ...plan.programme, ...programme } }, schools: [school('СОШ-10', { name })] };
}

const title = 'План мероприятий по развитию цифровой образовательной среды';
const ours = named({ municipality: 'Приозёрный городской округ', title }, 'Средняя школа № 10');

/** The same codes of the school and of the rows in another workbook, which came among ours. */
function sentTo(of: Municipality, from: Municipality): FileOutcome {
  const { workbook } = fillForm(schoolForm(from), { cover: { '': { comment: 'заполнено' } } }, '2022-01-10T00:00:00Z');
  return readSubmission('10.xlsx', valuesOf(workbook), intakeContext(of));
}

test('a form of another municipality is none of ours, whatever the code of its school', () => {
  const theirs = named({ municipality: 'Заречный городской округ', title }, 'Средняя школа № 10');
  expect(sentTo(ours, theirs)).toMatchObject({ verdict: 'notOurs', school: null, submission: null });
  expect(sentTo(ours, theirs).issues.map(({ problem }) => problem)).toEqual([
    { code: 'otherMunicipality', found: 'Заречный городской округ', expected: 'Приозёрный городской округ' },
  ]);
});

test('a form of another road map is none of ours, whatever the keys of its rows', () => {
  const other = 'План мероприятий по повышению функциональной грамотности обучающихся';
  const theirs = named({ municipality: 'Приозёрный городской округ', title: other }, 'Средняя школа № 10');
  expect(sentTo(ours, theirs)).toMatchObject({
    verdict: 'notOurs',
    submission: null,
    issues: [{ severity: 'error', problem: { code: 'otherProgramme', found: other, expected: title } }],
  });
});

test('another name under the code of the school is asked about, and the form is counted', () => {
  const theirs = named({ municipality: 'Приозёрный городской округ', title }, 'Гимназия № 10');
  const outcome = sentTo(ours, theirs);
  expect(outcome.submission).not.toBeNull();
  expect(outcome.issues).toContainEqual({
    severity: 'warning',
    place: null,
    row: '',
    problem: { code: 'otherSchoolName', school: 'СОШ-10', found: 'Гимназия № 10', expected: 'Средняя школа № 10' },
  });
});

test('names that were mended after the forms went out change nothing', () => {
  const mended = named(
    { municipality: 'Приозерный муниципальный округ', title: `${title} на 2021–2024 годы` },
    'Средняя школа №10 имени героев',
  );
  const [before, after] = [sentTo(ours, ours), sentTo(mended, ours)];
  expect({ ...after, submission: null }).toEqual({ ...before, submission: null });
  expect(after.submission).not.toBeNull();
});

test('a form that came back as it went out is no submission', () => {
  const untouched = readSubmission('10.xlsx', valuesOf(schoolForm(ours)), intakeContext(ours));
  expect(untouched).toMatchObject({ verdict: 'returned', school: 'СОШ-10', submission: null });
  expect(untouched.issues.map(({ problem }) => problem.code)).toEqual(['untouched']);
  const counted = consolidate({
    municipality: ours,
    period: period('2021-Q4'),
    asOf: day('2021-12-31'),
    outcomes: [untouched],
    municipal: new Map(),
    known: [],
  });
  expect(counted.coverage).toEqual({ registered: 1, accepted: [], returned: [], missing: ['СОШ-10'] });
});

test.each([
  ['an answer', { equipment: { '': { pupils: 0 } } }],
  ['another type of place', { equipment: { '': { settlement: 'село' } } }],
  ['a message', { cover: { '': { comment: 'данных нет' } } }],
  ['a dash for nothing', { equipment: { '': { computersTeaching: '–' } } }],
])('%s makes it one', (_, answers) => {
  const { workbook, unplaced } = fillForm(schoolForm(ours), answers, '2022-01-10T00:00:00Z');
  expect(unplaced).toEqual([]);
  expect(readSubmission('10.xlsx', valuesOf(workbook), intakeContext(ours)).submission).not.toBeNull();
});

test('so does what stands where nothing is asked', () => {
  const later = fillForm(
    schoolForm(ours),
    { activities: { 'a1/2021-12-01': { comment: 'сделано' } } },
    '2022-01-10T00:00:00Z',
  );
  const closed = { ...ours, plan: { ...ours.plan, activities: [] } };
  expect(later.unplaced).toEqual([]);
  expect(readSubmission('10.xlsx', valuesOf(later.workbook), intakeContext(closed)).submission).not.toBeNull();
});
