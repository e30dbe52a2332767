import type { TableLayout } from '../block/layout';
import { atMost, both, compared, isNumber, isOneOf, not, percentOf, when } from '../spec/conditions';
import type { NumberField } from '../spec/field';
import { decide, plain, words } from '../spec/field-expression';
import { givenText } from '../spec/field-shorthand';
import { defineForm } from '../spec/form';
import type { Wording } from '../spec/wording';
import { wording } from '../spec/wording';
import { readinessBanner } from './cover';
import { directionOptions, measureOptions, yesNoOptions } from './measure-options';

function typedCount(title: Wording, hint: Wording): Omit<NumberField, 'appliesWhen'> {
  return { kind: 'number', title, hint, entry: 'typed', required: true, min: 0, max: 100_000, integer: true };
}

/** «Показатели» of a school: counts and facts, from which the share is calculated and never typed. */
export const indicatorReport = defineForm({
  id: 'indicators',
  version: 1,
  title: wording('Показатели', 'Indicators'),
  shape: 'table',
  rowName: ['title'],
  fields: {
    number: givenText(wording('№', 'No.')),
    title: givenText(wording('Показатель', 'Indicator')),
    measure: {
      kind: 'choice',
      title: wording('Способ', 'Measured as'),
      entry: 'given',
      required: false,
      options: measureOptions,
    },
    numeratorFrom: givenText(wording('Часть: откуда', 'Part: from')),
    denominatorFrom: givenText(wording('Целое: откуда', 'Whole: from')),
    factFrom: givenText(wording('Ответ: откуда', 'Answer: from')),
    goal: givenText(wording('Цель', 'Goal')),
    target: {
      kind: 'number',
      title: wording('План', 'Target'),
      entry: 'given',
      required: false,
      min: null,
      max: null,
      integer: false,
    },
    direction: {
      kind: 'choice',
      title: wording('Направление', 'Direction'),
      entry: 'given',
      required: false,
      options: directionOptions,
    },
    numeratorLabel: givenText(wording('Что считать', 'What to count')),
    numerator: {
      ...typedCount(
        wording('Число', 'Number'),
        wording(
          'Сколько людей или предметов — само число, не процент',
          'How many people or things: the number, not a percent',
        ),
      ),
      appliesWhen: isOneOf('measure', 'shareOfPeople', 'count'),
    },
    denominatorLabel: givenText(wording('Из общего числа', 'Out of')),
    denominator: {
      ...typedCount(
        wording('Всего', 'In all'),
        wording('Общее число, от которого берётся доля', 'The whole that the share is taken of'),
      ),
      appliesWhen: isOneOf('measure', 'shareOfPeople'),
    },
    factLabel: givenText(wording('Вопрос', 'Question')),
    fact: {
      kind: 'choice',
      title: wording('Да / нет', 'Yes or no'),
      hint: wording('Ответ школы на вопрос', 'The answer of the school'),
      entry: 'typed',
      required: true,
      options: yesNoOptions,
      appliesWhen: isOneOf('measure', 'shareOfSchools'),
    },
    share: {
      kind: 'computed',
      title: wording('Доля, %', 'Share, %'),
      entry: 'given',
      required: false,
      expression: decide(
        both(isOneOf('measure', 'shareOfPeople'), isNumber('numerator'), compared('denominator', '>', 0)),
        plain(percentOf('numerator', 'denominator')),
        words(''),
      ),
      format: '0.0',
    },
    previous: givenText(wording('Прошлый период', 'Last period')),
    note: {
      kind: 'text',
      title: wording('Примечание', 'Note'),
      hint: wording('По желанию', 'Optional'),
      entry: 'typed',
      required: false,
      maxLength: 500,
    },
  },
  rules: [
    {
      code: 'numeratorAtMostDenominator',
      severity: 'error',
      message: wording(
        'Часть больше целого: число не может превышать общее',
        'The part is larger than the whole: the number cannot exceed the total',
      ),
      holds: atMost('numerator', 'denominator'),
      blames: 'numerator',
    },
    {
      // The part comes from «Оснащение»: the whole is the only cell of the row that can be mended.
      code: 'denominatorAtLeastNumerator',
      severity: 'error',
      message: wording(
        'Общее число меньше части, взятой с листа «Оснащение»: исправьте одно из двух',
        'The total is smaller than the part taken from «Equipment»: correct one of the two',
      ),
      holds: when(not(isOneOf('numeratorFrom', 'typed')), atMost('numerator', 'denominator')),
      blames: 'denominator',
    },
    {
      code: 'denominatorNotZero',
      severity: 'warning',
      message: wording(
        'Общее число — 0, доля не считается: проверьте его',
        'The total is 0 and gives no share: check it',
      ),
      holds: compared('denominator', '>', 0),
      blames: 'denominator',
    },
  ],
});

export const indicatorReportLayout: TableLayout = {
  shape: 'table',
  sheet: 'Показатели',
  intro: [
    'Заполните жёлтые ячейки: числа и ответы, а не проценты. Серые заполнять не нужно, голубые считаются сами или берутся с листа «Оснащение».',
  ],
  ...readinessBanner,
  signatures: [],
  spareRows: 0,
  columns: [
    { field: 'number', width: 5 },
    { field: 'title', width: 44 },
    { field: 'measure', width: 10, hidden: true },
    { field: 'numeratorFrom', width: 10, hidden: true },
    { field: 'denominatorFrom', width: 10, hidden: true },
    { field: 'factFrom', width: 10, hidden: true },
    { field: 'goal', width: 22 },
    { field: 'numeratorLabel', width: 20, group: 'Часть' },
    { field: 'numerator', width: 10, group: 'Часть' },
    { field: 'denominatorLabel', width: 16, group: 'Целое' },
    { field: 'denominator', width: 10, group: 'Целое' },
    { field: 'factLabel', width: 20, group: 'Ответ' },
    { field: 'fact', width: 8, group: 'Ответ' },
    { field: 'share', width: 9 },
    { field: 'previous', width: 11 },
    { field: 'note', width: 18 },
    { field: 'target', width: 10, hidden: true },
    { field: 'direction', width: 10, hidden: true },
  ],
};
