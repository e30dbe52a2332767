import { typedInto } from '../support/typed-by-hand';
import { draftWorkbook } from '../../src/app/draft-workbook';
import { municipalFileOf } from '../../src/app/open-municipality';
import type { Municipality } from '../../src/domain/municipality';
import { cellOfBlock, findBlocks } from '../../src/forms/block/find-blocks';
import type { DraftPlan } from '../../src/recognition/draft-plan';
import { valuesOf } from '../../src/workbook/values-of';
import { withCells } from '../../src/workbook/with-cells';
import { activity, indicator, municipality, pupilsShare, school, speedShare } from '../support/municipality';
import { plainMunicipal } from '../support/svod';

const current = municipality({
  indicators: [
    indicator('i1', pupilsShare, { title: 'Доля обучающихся с цифровым профилем' }),
    indicator('i4', speedShare),
  ],
  activities: [
    activity('a3', { number: '1', title: 'Провести совещание с директорами школ' }),
    activity('a7', { number: '2', title: 'Закупить оборудование', reportedBy: 'municipality' }),
  ],
});

function draft({ plan, schools }: Municipality): DraftPlan {
  return { source: 'plan.docx', plan, schools, tables: [], doubts: [], unused: [], sourceTexts: new Map() };
}

const next = municipality({
  indicators: [
    indicator('i1', null, { title: 'Доля обучающихся с цифровым профилем', targets: [{ year: 2021, value: 60 }] }),
  ],
  activities: [
    activity('a1', { number: '1', title: 'Провести совещание с директорами всех школ', reportedBy: null }),
    activity('a2', { number: '3', title: 'Обучить педагогов', reportedBy: null }),
  ],
  schools: [school('2'), school('9')],
});

test('a corrected plan keeps keys and what was decided, and names what changes', () => {
  const { workbook, changes } = draftWorkbook([draft(next)], valuesOf(plainMunicipal(current)), 'книга');
  const merged = municipalFileOf(valuesOf(workbook), '')?.reading.municipality;
  expect(merged?.plan.indicators.map(({ key, measure, targets }) => [key, measure, targets])).toEqual([
    ['i1', pupilsShare, [{ year: 2021, value: 60 }]],
    ['i4', speedShare, current.plan.indicators[1]?.targets],
  ]);
  expect(merged?.plan.activities.map(({ key, title, reportedBy }) => [key, title, reportedBy])).toEqual([
    ['a3', 'Провести совещание с директорами всех школ', 'schools'],
    ['a8', 'Обучить педагогов', null],
    ['a7', 'Закупить оборудование', 'municipality'],
  ]);
  expect(merged?.schools.map(({ code }) => code)).toEqual(['1', '2', '3', '9']);
  expect(changes?.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    'changed i1',
    'gone i4',
    'changed a3',
    'added a8',
    'gone a7',
  ]);
});

test('a document of indicators alone says nothing of the activities', () => {
  const indicators = draft({ ...next, plan: { ...next.plan, activities: [] } });
  const { changes } = draftWorkbook([indicators], valuesOf(plainMunicipal(current)), 'книга');
  expect(changes?.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['changed i1', 'gone i4']);
});

test('several documents make one plan', () => {
  const indicators = draft({ ...next, plan: { ...next.plan, activities: [] } });
  const activities = draft({ ...next, plan: { ...next.plan, indicators: [] } });
  const empty = { sheets: [], properties: { title: '', subject: '', modified: null, custom: {} } };
  const { workbook } = draftWorkbook([indicators, activities], empty, 'книга');
  const { plan } = municipalFileOf(valuesOf(workbook), '')?.reading.municipality ?? next;
  expect([plan.indicators.length, plan.activities.length]).toEqual([1, 2]);
});

test('the same plan again changes nothing', () => {
  const { changes } = draftWorkbook([draft(current)], valuesOf(plainMunicipal(current)), 'книга');
  expect(changes).toEqual([]);
});

test('what somebody typed beside an activity stays with it', () => {
  const book = plainMunicipal(current);
  const block = findBlocks(valuesOf(book)).find(({ identity }) => identity.form === 'plan-activities');
  const row = block?.rows.find(({ key }) => key === 'a3');
  const cell = block === undefined || row === undefined ? null : cellOfBlock(block, row, 'comment');
  if (block === undefined || cell === null) throw new Error('no cell for a comment');
  const typed = withCells(book, [{ sheet: block.sheet, ...cell, value: 'перенесено на май' }]);
  const { workbook } = draftWorkbook([draft(next)], valuesOf(typed), 'книга');
  const after = findBlocks(valuesOf(workbook)).find(({ identity }) => identity.form === 'plan-activities');
  expect(after?.rows.map(({ key, cells }) => [key, cells.get('comment') ?? null]).slice(0, 2)).toEqual([
    ['a3', 'перенесено на май'],
    ['a8', null],
  ]);
});

test('a plan drawn into a workbook of somebody else is read back whole, and no sheet of theirs is touched', () => {
  const theirs = { name: 'Показатели', visibility: 'visible', rows: [0], columns: [0], values: ['моё'] } as const;
  const properties = { title: '', subject: '', modified: null, custom: {} };
  const { workbook, changes, redrawn, foreign } = draftWorkbook(
    [draft(next)],
    { sheets: [theirs], properties },
    'книга',
  );
  expect({ changes, redrawn, foreign }).toEqual({ changes: null, redrawn: [], foreign: ['Показатели'] });
  const read = municipalFileOf(valuesOf(workbook), '')?.reading.municipality;
  expect(read?.plan.activities.map(({ key, title }) => [key, title])).toEqual([
    ['a1', 'Провести совещание с директорами всех школ'],
    ['a2', 'Обучить педагогов'],
  ]);
});

test('what was typed and cannot be read stands in the sheets that are drawn anew', () => {
  const open = typedInto(plainMunicipal(current), [
    { form: 'schools', row: '1', field: 'pupils', value: 'около 300' },
    { form: 'schools', row: 'new1', field: 'name', value: 'Школа без кода' },
    { form: 'plan-activities', row: 'a3', field: 'comment', value: 'перенесено' },
  ]);
  const { workbook } = draftWorkbook([draft(next)], valuesOf(open), 'книга');
  const rows = (form: string) => findBlocks(valuesOf(workbook)).find(({ identity }) => identity.form === form)?.rows;
  expect(
    rows('schools')
      ?.find(({ key }) => key === '1')
      ?.cells.get('pupils'),
  ).toBe('около 300');
  expect(rows('schools')?.at(-1)).toMatchObject({ key: '', cells: new Map([['name', 'Школа без кода']]) });
  expect(
    rows('plan-activities')
      ?.find(({ key }) => key === 'a3')
      ?.cells.get('comment'),
  ).toBe('перенесено');
});
