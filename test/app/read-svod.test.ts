import { filterChoices, findShortfalls, noFilter } from '../../src/app/find-shortfalls';
import { readSvod } from '../../src/app/read-svod';
import { activity, day, indicator, municipality, pupilsShare, speedShare } from '../support/municipality';
import { consolidated, goodAnswers } from '../support/intake';
import { svodValues } from '../support/svod';

const of = municipality({
  indicators: [indicator('i1', speedShare), indicator('i2', pupilsShare)],
  activities: [
    activity('a1', { responsible: ['директор школы', 'методист'] }),
    activity('a2', { reportedBy: 'municipality', responsible: ['управление образования'] }),
  ],
});

const open = { activities: { 'a1/2021-12-01': { status: 'выполняется' } } };
const files = [
  { name: 'one.xlsx', school: 0, answers: { ...goodAnswers(100, { i2: { numerator: 20 } }), ...open } },
  { name: 'two.xlsx', school: 1, answers: { ...goodAnswers(50, { i2: { numerator: 40 } }), ...open } },
];
const municipal = new Map([['a2', { status: 'inProgress', doneOn: null } as const]]);
const consolidation = consolidated(of, files, day('2021-12-31'), municipal);
const values = svodValues(consolidation);
const svod = readSvod(values);
if (svod === null) throw new Error('no consolidated sheets');
const isShare = (): boolean => true;

test('reads back what was consolidated, each figure with its cell', () => {
  expect(svod.period).toBe('2021-Q4');
  expect(
    svod.indicators.map(({ key, value, status, withData, registered }) => [key, value, status, withData, registered]),
  ).toEqual(
    consolidation.indicators.map(({ indicator: { key }, value, status, coverage }) => [
      key,
      value,
      status,
      coverage.withData,
      coverage.registered,
    ]),
  );
  expect(svod.schools.map(({ code, verdict }) => [code, verdict])).toEqual([
    ['1', consolidation.files.find(({ school }) => school === '1')?.verdict],
    ['2', consolidation.files.find(({ school }) => school === '2')?.verdict],
    ['3', null],
  ]);
  for (const { cell, status } of svod.obligations) {
    const sheet = values.sheets.find(({ name }) => name === cell.sheet);
    const at = sheet?.rows.findIndex((row, index) => row === cell.row && sheet.columns[index] === cell.column) ?? -1;
    expect([status, sheet?.values[at]]).not.toContain(undefined);
  }
});

test('finds the missed target and the schools below it', () => {
  const { indicators } = findShortfalls(svod, isShare, noFilter);
  expect(indicators.map(({ indicator: { key }, below }) => [key, below.map(({ school }) => school)])).toEqual([
    ['i2', ['Школа 1']],
  ]);
});

test('finds what is overdue, of schools and of the municipality, and filters it', () => {
  const names = (filter: Partial<typeof noFilter>): readonly string[] =>
    findShortfalls(svod, isShare, { ...noFilter, ...filter }).overdue.map(
      ({ number, school }) => `${number} ${school}`,
    );
  expect(names({})).toEqual(['1 Школа 1', '1 Школа 2', '2 ']);
  expect(names({ responsible: 'управление образования' })).toEqual(['2 ']);
  expect(names({ school: 'Школа 2' })).toEqual(['1 Школа 2']);
  expect(names({ indicator: 'i2' })).toEqual([]);
  expect(filterChoices(svod, isShare).responsible).toEqual(['директор школы', 'методист', 'управление образования']);
});

test('reads a consolidated workbook that was opened without its consolidated sheets as none', () => {
  const plan = { ...values, sheets: values.sheets.filter(({ name }) => !consolidatedNames.has(name)) };
  expect(readSvod(plan)).toBeNull();
});

const consolidatedNames = new Set([
  'Свод показателей',
  'Показатели по школам',
  'Свод мероприятий',
  'Мероприятия по школам',
  'Реестр сдачи',
]);
