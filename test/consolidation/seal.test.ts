import type { FormAnswers, TypedAnswer } from '../../src/app/fill-form';
import { fillForm } from '../../src/app/fill-form';
import { checkSchoolWorkbook } from '../../src/consolidation/check-workbook';
import { readSubmission } from '../../src/consolidation/read-submission';
import { findBlocks } from '../../src/forms/block/find-blocks';
import { readForm } from '../../src/forms/check/read-form';
import { formsInWorkbook } from '../../src/forms/school/forms-in-workbook';
import { sealOf, sealState, sealText } from '../../src/forms/school/seal';
import { valuesOf } from '../../src/workbook/values-of';
import type { Workbook } from '../../src/workbook/workbook';
import { goodAnswers, intakeContext } from '../support/intake';
import { indicator, municipality, yesNoShare } from '../support/municipality';
import { schoolForm } from '../support/school-report';

const plan = municipality();
const answers = goodAnswers(100, { i2: { numerator: 30 }, i3: { fact: 'да' } });

function filled(workbook: Workbook, typed: FormAnswers): Workbook {
  const result = fillForm(workbook, typed, '2022-01-10T00:00:00Z');
  if (result.unplaced.length > 0) throw new Error(`no such cells: ${JSON.stringify(result.unplaced)}`);
  return result.workbook;
}

function readings(workbook: Workbook): ReturnType<typeof readForm>[] {
  const blocks = findBlocks(valuesOf(workbook));
  return formsInWorkbook(blocks).map((content) => readForm(content, blocks, 'school.xlsx'));
}

function marked(workbook: Workbook): Workbook {
  return filled(workbook, { cover: { '': { readyOn: '2022-01-10', seal: sealOf(readings(workbook)) } } });
}

function pupils(workbook: Workbook, typed: TypedAnswer): Workbook {
  return filled(workbook, { equipment: { '': { pupils: typed } } });
}

const form = filled(schoolForm(plan), answers);

test.each<[string, Workbook, string]>([
  ['an unmarked form has no seal', form, 'unmarked'],
  ['a marked form fits', marked(form), 'fits'],
  ['a later answer breaks the seal', pupils(marked(form), 101), 'changed'],
  ['the same answer again does not', pupils(pupils(marked(form), 101), 100), 'fits'],
  ['a marked form can be marked again', marked(pupils(marked(form), 101)), 'fits'],
  ['an answer taken away breaks it', pupils(marked(form), null), 'changed'],
  ['zero in place of a blank breaks it', pupils(marked(pupils(form, null)), 0), 'changed'],
  ['a text in place of the same number breaks it', pupils(marked(form), '100'), 'changed'],
  [
    'a reason on «Проверка» is an answer too',
    filled(marked(form), { check: { 'equipment//pupils': { explanation: 'пересчитали' } } }),
    'changed',
  ],
])('%s', (_name, workbook, state) => {
  expect(sealState(readings(workbook)).state).toBe(state);
});

test('the list is canonical: one line of JSON for each filled cell, in an order of its own', () => {
  const short = filled(schoolForm(municipality({ indicators: [indicator('i3', yesNoShare)], activities: [] })), {
    equipment: { '': { pupils: 0, internetSpeed: '85,5', teachers: '17 %' } },
    indicators: { i3: { fact: 'да' } },
    cover: { '': { filledOn: '2022-01-10' } },
  });
  expect(sealText(readings(short)).split('\n')).toMatchInlineSnapshot(`
    [
      "["cover","","contactPost","директор школы"]",
      "["cover","","filledOn",{"date":"2022-01-10"}]",
      "["equipment","","internetSpeed",85.5,"85,5"]",
      "["equipment","","pupils",0]",
      "["equipment","","settlement","urban"]",
      "["equipment","","teachers","unreadable","17 %"]",
      "["indicators","i3","fact","yes"]",
    ]
  `);
});

test('where sheets stand does not matter', () => {
  const { sheets } = marked(form);
  expect(sealState(readings({ ...marked(form), sheets: [...sheets].reverse() })).state).toBe('fits');
});

function codesAtIntake(workbook: Workbook): readonly string[] {
  const { issues } = readSubmission('school.xlsx', valuesOf(workbook), intakeContext(plan));
  return issues.filter(({ severity }) => severity === 'remark').map(({ problem }) => problem.code);
}

test('intake and check remark a form that was changed after it was marked, and only that', () => {
  const changed = pupils(marked(form), 101);
  expect([form, marked(form), changed].map(codesAtIntake)).toEqual([[], [], ['changedAfterSeal']]);
  const { verdict, issues } = checkSchoolWorkbook(valuesOf(changed), 'school.xlsx');
  expect(verdict).toBe('acceptedWithRemarks');
  expect(issues.filter(({ severity }) => severity === 'remark')).toEqual([
    { severity: 'remark', place: null, row: '', problem: { code: 'changedAfterSeal', on: '2022-01-10' } },
  ]);
});

test('a plan that was corrected after the form went out breaks no seal', () => {
  const corrected = municipality({
    indicators: [...plan.plan.indicators, indicator('i9', yesNoShare)],
  });
  const { issues } = readSubmission('school.xlsx', valuesOf(marked(form)), intakeContext(corrected));
  expect(issues.map(({ problem }) => problem.code)).not.toContain('changedAfterSeal');
});
