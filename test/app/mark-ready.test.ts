import { markReady } from '../../src/app/mark-ready';
import type { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { checkSchoolWorkbook } from '../../src/consolidation/check-workbook';
import { success } from '../../src/domain/result';
import { findBlocks } from '../../src/forms/block/find-blocks';
import { readForm } from '../../src/forms/check/read-form';
import { formsInWorkbook } from '../../src/forms/school/forms-in-workbook';
import type { SealState } from '../../src/forms/school/seal';
import { sealState } from '../../src/forms/school/seal';
import { valuesOf } from '../../src/workbook/values-of';
import { goodAnswers } from '../support/intake';
import { day } from '../support/municipality';
import { equipmentCell, openForm, placeIn } from '../support/school-document';

const today = day('2022-01-10');
const ready = {
  ...goodAnswers(100, { i2: { numerator: 30 }, i3: { fact: 'да' } }),
  activities: { 'a1/2021-12-01': { status: 'выполнено', doneOn: '2021-11-30' } },
};

function stateOf(workbook: MemoryWorkbook): SealState {
  const blocks = findBlocks(valuesOf(workbook.current()));
  return sealState(formsInWorkbook(blocks).map((content) => readForm(content, blocks, '')));
}

test('a ready form is marked with the day and its seal, into protected sheets as they are', async () => {
  const workbook = openForm(ready);
  expect(await markReady(workbook, today)).toEqual(success(null));
  expect(stateOf(workbook)).toEqual({ state: 'fits', on: '2022-01-10' });
  const { verdict, issues } = checkSchoolWorkbook(valuesOf(workbook.current()), 'school.xlsx');
  expect([verdict, issues]).toEqual(['accepted', []]);
});

test('a change shows, and the form can be marked again', async () => {
  const workbook = openForm(ready);
  await markReady(workbook, today);
  const { sheet, cell } = placeIn(workbook.current(), equipmentCell('boards'));
  workbook.type(sheet, cell, 5);
  expect(stateOf(workbook).state).toBe('changed');
  await markReady(workbook, day('2022-01-11'));
  expect(stateOf(workbook)).toEqual({ state: 'fits', on: '2022-01-11' });
});

test('a form with a warning is marked only with a reason', async () => {
  const blank = { ...ready, activities: { 'a1/2021-12-01': { status: null } } };
  expect(await markReady(openForm(blank), today)).toMatchObject({ problem: { code: 'notReady' } });
  const explained = openForm({
    ...blank,
    check: { 'activities/a1/2021-12-01/status': { explanation: 'решает округ' } },
  });
  expect(await markReady(explained, today)).toEqual(success(null));
});

test('a form from before there were marks is told to be sent as it is, and is accepted', async () => {
  const workbook = openForm(ready);
  const [cover, ...others] = workbook.current().sheets;
  if (cover === undefined) throw new Error('no sheets');
  const { row } = placeIn(workbook.current(), { form: 'cover', row: '', field: 'readyOn' }).cell;
  const older = { ...cover, rows: cover.rows.map((line, at) => (at === row || at === row + 1 ? { cells: [] } : line)) };
  await workbook.drawSheets([older, ...others]);
  expect(await markReady(workbook, today)).toMatchObject({ problem: { code: 'noMarkCells' } });
  expect(checkSchoolWorkbook(valuesOf(workbook.current()), 'school.xlsx').verdict).toBe('accepted');
});
