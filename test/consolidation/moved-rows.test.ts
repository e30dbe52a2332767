import { fillForm } from '../../src/app/fill-form';
import type { FormAnswers } from '../../src/app/fill-form';
import { readSubmission } from '../../src/consolidation/read-submission';
import { answerOf } from '../../src/consolidation/submission';
import type { Municipality } from '../../src/domain/municipality';
import { findBlocks } from '../../src/forms/block/find-blocks';
import { valuesOf } from '../../src/workbook/values-of';
import type { Workbook } from '../../src/workbook/workbook';
import { activity, deadline, indicator, municipality, pupilsShare } from '../support/municipality';
import { intakeContext } from '../support/intake';
import { schoolForm } from '../support/school-report';

const dues = [deadline(null, '2021-03-31'), deadline(null, '2021-06-30')];
const of = municipality({
  indicators: [indicator('i1', pupilsShare), indicator('i2', pupilsShare), indicator('i3', pupilsShare)],
  activities: [activity('a1', { deadlines: dues }), activity('a2'), activity('a3', { title: 'Мероприятие a2' })],
});

const answers: FormAnswers = {
  indicators: { i1: { numerator: 1 }, i2: { numerator: 2 }, i3: { numerator: 3 } },
  activities: {
    'a1/2021-03-31': { status: 'выполняется', comment: 'март' },
    'a1/2021-06-30': { status: 'не начато', comment: 'июнь' },
    'a2/2021-12-01': { status: 'выполняется', comment: 'второе' },
    'a3/2021-12-01': { status: 'не начато', comment: 'третье' },
  },
};

const filled = fillForm(schoolForm(of), answers, '2022-01-10T00:00:00Z').workbook;

/** The cells of each row come to stand where those of another stood, without the hidden key. */
function withRows(form: string, taken: Readonly<Record<string, string>>): Workbook {
  const block = findBlocks(valuesOf(filled)).find(({ identity }) => identity.form === form);
  const rowOf = (key: string): number => block?.rows.find((row) => row.key === key)?.row ?? -1;
  const from = new Map(Object.entries(taken).map(([to, key]) => [rowOf(to), rowOf(key)]));
  return {
    ...filled,
    sheets: filled.sheets.map((sheet) => {
      if (sheet.name !== block?.sheet) return sheet;
      const rows = sheet.rows.map((row, at) => {
        const other = sheet.rows[from.get(at) ?? at]?.cells ?? [];
        return { ...row, cells: [row.cells[0] ?? null, ...other.slice(1)] };
      });
      return { ...sheet, rows };
    }),
  };
}

function read(workbook: Workbook, plan: Municipality = of) {
  const { submission, issues } = readSubmission('1.xlsx', valuesOf(workbook), intakeContext(plan));
  if (submission === null) throw new Error(JSON.stringify(issues));
  const value = (form: string, row: string, field: string): unknown => {
    const answer = answerOf(submission, form, row, field);
    return answer.state === 'given' ? answer.value : answer.state;
  };
  return {
    counts: ['i1', 'i2', 'i3'].map((key) => value('indicators', key, 'numerator')),
    comments: Object.keys(answers['activities'] ?? {}).map((key) => value('activities', key, 'comment')),
    codes: issues.flatMap(({ severity, row, problem: { code } }) =>
      ['movedRow', 'repeatedRow', 'missingRow'].includes(code) ? [`${severity} ${code} ${row}`] : [],
    ),
  };
}

const asTyped = { counts: [1, 2, 3], comments: ['март', 'июнь', 'второе', 'третье'] };

test('rows that were sorted without their hidden keys are read by their titles, with a word about each', () => {
  expect(read(withRows('indicators', { i1: 'i3', i3: 'i1' }))).toEqual({
    ...asTyped,
    codes: ['warning movedRow 3. Показатель i3', 'warning movedRow 1. Показатель i1'],
  });
});

test.each([
  ['days of one activity', { 'a1/2021-03-31': 'a1/2021-06-30', 'a1/2021-06-30': 'a1/2021-03-31' }],
  [
    'activities of one name, told apart by their numbers',
    { 'a2/2021-12-01': 'a3/2021-12-01', 'a3/2021-12-01': 'a2/2021-12-01' },
  ],
])('so are %s', (_name, taken) => {
  const { codes, ...found } = read(withRows('activities', taken));
  expect(found).toEqual(asTyped);
  expect(codes).toHaveLength(2);
});

test('a copy over another row leaves the other without data, and the copied one is counted once', () => {
  expect(read(withRows('indicators', { i1: 'i3' }))).toEqual({
    ...asTyped,
    counts: ['blank', 2, 3],
    codes: ['warning repeatedRow 3. Показатель i3', 'error missingRow 1. Показатель i1'],
  });
});

test('a title that was reworded since the form went out is still the row of its key', () => {
  const reworded = municipality({
    indicators: [indicator('i1', pupilsShare, { title: 'Иначе', number: '2' }), ...of.plan.indicators.slice(1)],
    activities: of.plan.activities,
  });
  expect(read(filled, reworded)).toEqual({ ...asTyped, codes: [] });
});

test('titles that changed places in the plan since then keep the answers given under them', () => {
  const [first, second, third] = of.plan.indicators.map(({ title }) => title);
  const titles = [second, first, third];
  const turned = municipality({
    indicators: of.plan.indicators.map((one, at) => ({ ...one, title: titles[at] ?? '' })),
    activities: of.plan.activities,
  });
  expect(read(filled, turned).counts).toEqual([2, 1, 3]);
});

test('what was typed into a row that the plan no longer has leads to its own cell', () => {
  const shorter = municipality({ indicators: of.plan.indicators, activities: of.plan.activities.slice(0, 1) });
  const { issues } = readSubmission('1.xlsx', valuesOf(filled), intakeContext(shorter));
  const block = findBlocks(valuesOf(filled)).find(({ identity }) => identity.form === 'activities');
  const strays = issues.filter(({ problem }) => problem.code === 'strayContent');
  expect(strays.map(({ place }) => place?.column)).toEqual([1, 1].map(() => block?.columns.get('status')));
});
