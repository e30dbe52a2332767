import fc from 'fast-check';
import { fieldValidity } from '../../src/forms/check/field-validity';
import { parseNumber, readCell } from '../../src/forms/readers/read-cell';
import type { Field } from '../../src/forms/spec/field';
import { wording } from '../../src/forms/spec/wording';
import type { CellValue } from '../../src/workbook/cell-value';
import { truthOf } from '../../src/workbook/expression/truth';
import { day } from '../support/municipality';

const base = { title: wording('Поле', 'Field'), entry: 'typed', required: true } as const;
const count: Field = { ...base, kind: 'number', min: 0, max: 500, integer: true };
const percent: Field = { ...base, kind: 'number', min: 0, max: 100, integer: false, percent: true };
const date: Field = { ...base, kind: 'date' };
const text: Field = { ...base, kind: 'text', maxLength: 10 };
const yesNo: Field = {
  ...base,
  kind: 'choice',
  options: [
    { value: 'yes', title: wording('да', 'yes') },
    { value: 'no', title: wording('нет', 'no') },
  ],
};

const given = (value: unknown) => ({ state: 'given', value, repair: null });
const repaired = (value: unknown, code: string, shown: string, as: unknown = value) => ({
  state: 'given',
  value,
  repair: { code, shown, value: as },
});
const blank = { state: 'blank', repair: null };
const nothing = (shown: string) => ({ state: 'blank', repair: { code: 'markForNothing', shown } });
const unreadable = (shown: string, problem: object) => ({ state: 'unreadable', shown, problem });

test.each<[string, Field, CellValue, unknown]>([
  ['a number', count, 12, given(12)],
  ['zero, which is not blank', count, 0, given(0)],
  ['a blank cell', count, null, blank],
  ['an empty text', count, '', blank],
  ['spaces of several kinds', count, ' \u00a0\u202f', blank],
  ['a dash', count, '–', nothing('–')],
  ['«нет данных»', count, 'Нет данных', nothing('Нет данных')],
  ['«нет», which may mean zero', count, 'нет', unreadable('нет', { code: 'notANumber', shown: 'нет' })],
  ['a number as text', count, '312', repaired(312, 'numberAsText', '312')],
  [
    'a number with spaces',
    count,
    ' 1\u00a0234',
    unreadable('1 234', { code: 'aboveMaximum', value: 1234, maximum: 500 }),
  ],
  ['a percent as text', count, '35%', unreadable('35%', { code: 'percentInsteadOfCount', shown: '35%' })],
  ['a fraction', count, 12.5, unreadable('12,5', { code: 'notWhole', value: 12.5 })],
  ['a negative number', count, -1, unreadable('-1', { code: 'belowMinimum', value: -1, minimum: 0 })],
  ['a guess', count, '≈200', unreadable('≈200', { code: 'notANumber', shown: '≈200' })],
  ['an error', count, { error: '#REF!' }, unreadable('#REF!', { code: 'cellError', error: '#REF!' })],
  [
    'a day where a number is asked',
    count,
    { date: day('2021-05-01') },
    unreadable('01.05.2021', { code: 'dateInsteadOfNumber', shown: '01.05.2021' }),
  ],
  ['a boolean where a number is asked', count, true, unreadable('ИСТИНА', { code: 'notANumber', shown: 'ИСТИНА' })],
  ['a percent where one is asked', percent, '17 %', repaired(17, 'numberAsText', '17 %')],
  ['a decimal comma', percent, '85,5', repaired(85.5, 'numberAsText', '85,5')],
  ['a day', date, { date: day('2021-09-15') }, given({ date: '2021-09-15' })],
  [
    'a day as text',
    date,
    '15.09.2021 г.',
    repaired({ date: '2021-09-15' }, 'dateAsText', '15.09.2021 г.', '2021-09-15'),
  ],
  ['a day of two digits', date, '5.9.21', repaired({ date: '2021-09-05' }, 'dateAsText', '5.9.21', '2021-09-05')],
  ['a day as its serial number', date, 44561, repaired({ date: '2021-12-31' }, 'numberAsDate', '44561', '2021-12-31')],
  [
    'a day that does not exist',
    date,
    '31.02.2021',
    unreadable('31.02.2021', { code: 'notADate', shown: '31.02.2021' }),
  ],
  ['a number that is no day', date, 12, unreadable('12', { code: 'notADate', shown: '12' })],
  ['an option', yesNo, 'да', given('yes')],
  ['an option in capitals', yesNo, ' ДА.', repaired('yes', 'otherSpelling', 'ДА.', 'да')],
  ['a boolean for yes', yesNo, true, given('yes')],
  ['no option', yesNo, 'может быть', unreadable('может быть', { code: 'notAnOption', shown: 'может быть' })],
  ['a text', text, 'приказ', given('приказ')],
  ['a number as text', text, 1.1, given('1,1')],
  ['a long text, whole', text, 'очень длинно', given('очень длинно')],
])('reads %s', (_name, field, value, expected) => {
  expect(readCell(field, value)).toEqual(expected);
});

test.each([
  ['1 234', 1234],
  ['12 345 678,9', 12345678.9],
  ['−3', -3],
  ['0,5', 0.5],
  ['1 23', null],
  ['1,234,5', null],
  ['12 чел.', null],
  ['', null],
])('parses «%s» as %j', (shown, expected) => {
  expect(parseNumber(shown)).toBe(expected);
});

test('what the sheet marks as wrong is what the check cannot read, repairs aside', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom(null, '', 'да', 'нет', 'слово', 'длинный текст', true, false),
    fc.integer({ min: -10, max: 600 }),
    fc.double({ noNaN: true, min: -1, max: 1 }),
    fc.constantFrom({ error: '#REF!' } as const, { error: '#DIV/0!' } as const),
  );
  fc.assert(
    fc.property(fc.constantFrom(count, percent, yesNo), value, (field, content) => {
      const reading = readCell(field, content);
      const readAsTyped = reading.state !== 'unreadable' && reading.repair !== null;
      // Booleans become TRUE() in some suites: the check knows them as yes and no, a sheet does not.
      fc.pre(!readAsTyped && typeof content !== 'boolean');
      const validity = fieldValidity('field', field);
      // A sheet holds titles where a form speaks of values.
      const cell =
        reading.state === 'given' && field.kind === 'choice' && typeof reading.value === 'string'
          ? reading.value
          : content;
      expect(validity !== null && truthOf(validity, () => cell) === false).toBe(reading.state === 'unreadable');
    }),
    { numRuns: 2000 },
  );
});
