import { activityReport } from '../../../src/forms/school/activity-report';
import { cover } from '../../../src/forms/school/cover';
import { equipment } from '../../../src/forms/school/equipment';
import { readCell } from '../../../src/forms/readers/read-cell';
import type { Field } from '../../../src/forms/spec/field';
import { mendedText, shownAnswer, typedAnswer } from '../../../src/pane/school/typed-answer';
import type { CellValue } from '../../../src/workbook/cell-value';

const { pupils, internetSpeed, settlement } = equipment.fields;
const { doneOn, status } = activityReport.fields;
const { comment } = cover.fields;

test.each<[string, Field, string, CellValue]>([
  ['a number', pupils, '742', 742],
  ['zero, which is no blank', pupils, '0', 0],
  ['nothing', pupils, '  ', null],
  ['a Russian comma', internetSpeed, '85,5', 85.5],
  ['thousands parted by a space of the Russian keyboard', pupils, '1\u00a0234', 1234],
  ['a percent goes in as it is, for the check to say why not', pupils, '17 %', '17 %'],
  ['a number out of bounds goes in as it is', pupils, '-5', -5],
  ['a Russian date', doneOn, '15.9.2021', { date: '2021-09-15' } as CellValue],
  ['a date without a year goes in as it is', doneOn, '15.09', '15.09'],
  ['an option as its title in the sheet', settlement, 'rural', 'село'],
  ['no option', status, '', null],
  ['a text with its lines', comment, ' первая\nвторая ', 'первая\nвторая'],
])('takes %s', (_name, field, text, value) => {
  expect(typedAnswer(field, text)).toEqual(value);
});

test.each<[string, Field, CellValue, string]>([
  ['a number with a comma', internetSpeed, 85.5, '85,5'],
  ['zero', pupils, 0, '0'],
  ['a blank', pupils, null, ''],
  ['what is no number as it stands', pupils, '17 %', '17 %'],
  ['a date', doneOn, { date: '2021-09-05' } as CellValue, '05.09.2021'],
  ['an option by its value', settlement, 'село', 'rural'],
  ['an option in another spelling as what it is read as', settlement, 'Село.', 'rural'],
  ['what is no option as no choice', settlement, 'деревня', ''],
])('shows %s', (_name, field, value, text) => {
  expect(shownAnswer(field, value)).toBe(text);
});

test('a number that was typed as a text shows as it stands', () => {
  expect(shownAnswer(pupils, '742')).toBe('742');
});

test.each<[string, Field, CellValue, CellValue]>([
  ['a number typed as a text', pupils, '1 234', 1234],
  ['a serial number of a day', doneOn, 44454, { date: '2021-09-15' } as CellValue],
  ['an option in another spelling', settlement, 'СЕЛО', 'село'],
])('%s can be written as it was read', (_name, field, value, mended) => {
  expect(typedAnswer(field, mendedText(field, value) ?? '')).toEqual(mended);
});

test.each([742, 'много', null])('%j needs no such help', (value) => {
  expect(mendedText(pupils, value)).toBeNull();
});

test.each(['742', '0', '17 %', '-5', '8,5', 'много'])('what is typed as %j reads the same again', (text) => {
  const value = typedAnswer(pupils, text);
  expect(readCell(pupils, typedAnswer(pupils, shownAnswer(pupils, value)))).toEqual(readCell(pupils, value));
});
