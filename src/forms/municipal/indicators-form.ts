import type { IndicatorType } from '../../domain/plan/indicator';
import type { TableColumn, TableLayout } from '../block/layout';
import { atLeast, atMost, filled, isOneOf, when } from '../spec/conditions';
import type { Field, NumberField, Option } from '../spec/field';
import { typedDate, typedText } from '../spec/field-shorthand';
import type { FormRule, FormSpec } from '../spec/form';
import { fieldOf } from '../spec/form';
import { wording } from '../spec/wording';
import { equipment } from '../school/equipment';
import { directionOptions, factOptions, measureOptions } from '../school/measure-options';
import { questionsField, questionsMark, sourceField } from './margin-fields';

export const typeOptions: readonly Option<IndicatorType>[] = [
  { value: 'main', title: wording('основной', 'main') },
  { value: 'additional', title: wording('дополнительный', 'additional') },
];

/** Where a count comes from: typed by the school, or a number of its «Оснащение». */
const countSourceOptions: readonly Option[] = [
  { value: 'typed', title: wording('вводит школа', 'typed by the school') },
  ...Object.entries(equipment.fields).flatMap(([value, field]) =>
    field.kind === 'number' && field.integer ? [{ value, title: field.title }] : [],
  ),
];

function level(ru: string, en: string): NumberField {
  return {
    kind: 'number',
    title: wording(ru, en),
    entry: 'typed',
    required: false,
    min: 0,
    max: 1_000_000_000,
    integer: false,
    percent: true,
  };
}

function choice(ru: string, en: string, hint: string, hintEn: string, options: readonly Option[]): Field {
  return {
    kind: 'choice',
    title: wording(ru, en),
    hint: wording(hint, hintEn),
    entry: 'typed',
    required: false,
    options,
  };
}

/** Column ids of a year: `target2021`, `actual2021`. */
export function targetField(year: number): string {
  return `target${year}`;
}

export function actualField(year: number): string {
  return `actual${year}`;
}

/** The years that a block's columns speak of. */
export function yearsOfColumns(columns: Iterable<string>): readonly number[] {
  const years = [...columns].flatMap((column) => /^(?:target|actual)(\d{4})$/.exec(column)?.[1] ?? []);
  return [...new Set(years.map(Number))].sort((a, b) => a - b);
}

const percentLimit = wording(
  'Доля больше 100 %: проверьте число и единицу',
  'A share above 100 %: check the number and the unit',
);

function shareAtMost100(field: string): FormRule {
  return {
    code: 'shareAtMost100',
    severity: 'error',
    message: percentLimit,
    holds: when(isOneOf('measure', 'shareOfPeople', 'shareOfSchools'), atMost(field, 100)),
    blames: field,
  };
}

/** «Показатели» of the plan; the years are those of the plan. */
export function indicatorsForm(years: readonly number[]): FormSpec {
  const targets = years.map((year) => [targetField(year), level(`План ${year}`, `Target ${year}`)] as const);
  const actuals = years.map((year) => [actualField(year), level(`Факт ${year}`, `Actual ${year}`)] as const);
  const lastYear = years.at(-1);
  return {
    id: 'plan-indicators',
    version: 1,
    title: wording('Показатели плана', 'Indicators of the plan'),
    shape: 'table',
    fields: {
      number: typedText(wording('№', 'No.'), 20),
      title: typedText(wording('Показатель', 'Indicator'), 2000),
      unit: typedText(wording('Ед. изм.', 'Unit'), 50),
      type: choice('Тип', 'Type', 'Как в документе', 'As in the act', typeOptions),
      direction: choice(
        'Лучше, когда',
        'Better is',
        'Возрастание — чем больше, тем лучше',
        'Increase: more is better',
        directionOptions,
      ),
      measure: choice(
        'Как измеряется',
        'Measured as',
        'Доля людей и доля школ считаются по данным школ; «значение» вводит координатор, оно не сводится',
        'Shares come from the schools; a value is typed by the coordinator',
        measureOptions,
      ),
      numeratorLabel: typedText(wording('Числитель: что считать', 'Numerator: what to count'), 300),
      numeratorFrom: choice(
        'Числитель: откуда',
        'Numerator: from',
        'Вводит школа или строка «Оснащения»',
        'Typed or from equipment',
        countSourceOptions,
      ),
      denominatorLabel: typedText(wording('Знаменатель: что считать', 'Denominator: what to count'), 300),
      denominatorFrom: choice(
        'Знаменатель: откуда',
        'Denominator: from',
        'Вводит школа или строка «Оснащения»',
        'Typed or from equipment',
        countSourceOptions,
      ),
      fact: choice(
        'Признак школы',
        'Fact of the school',
        'Для доли школ: ответ «да/нет» или скорость по норме',
        'For a share of schools',
        factOptions,
      ),
      factLabel: typedText(wording('Вопрос школе', 'Question to the school'), 300),
      baselineValue: level('Базовое значение', 'Baseline'),
      baselineDate: typedDate(wording('Дата базового значения', 'Date of the baseline')),
      ...Object.fromEntries(targets),
      total: level('ИТОГО', 'Total'),
      ...Object.fromEntries(actuals),
      source: sourceField,
      questions: questionsField,
    },
    rules: [
      ...targets.map(([field]) => shareAtMost100(field)),
      ...actuals.map(([field]) => shareAtMost100(field)),
      ...(lastYear === undefined ? [] : totalRules(targetField(lastYear))),
      {
        code: 'measureNotSet',
        severity: 'warning',
        message: wording(
          'Не сказано, как измеряется показатель: пока это не выбрано, данных по нему не будет',
          'It is not said how the indicator is measured: until then there will be no data',
        ),
        holds: when(filled('title'), filled('measure')),
        blames: 'measure',
      },
    ],
  };
}

function totalRules(lastTarget: string): readonly FormRule[] {
  return [
    {
      code: 'totalIsLastTarget',
      severity: 'warning',
      message: wording(
        'ИТОГО не равно плану последнего года: годовые значения не складываются',
        'The total differs from the target of the last year: yearly values are not summed',
      ),
      holds: { kind: 'and', of: [atMost('total', lastTarget), atLeast('total', lastTarget)] },
      blames: 'total',
    },
  ];
}

/** Widths by field; years are narrow, and say themselves what they are of, so that pages may part them. */
export function indicatorsLayout(spec: FormSpec): TableLayout {
  const widths: Readonly<Record<string, number>> = {
    number: 6,
    title: 50,
    unit: 9,
    type: 15,
    direction: 13,
    measure: 14,
    numeratorLabel: 28,
    numeratorFrom: 22,
    denominatorLabel: 26,
    denominatorFrom: 22,
    fact: 18,
    factLabel: 28,
    baselineValue: 10,
    baselineDate: 13,
    source: 50,
    questions: 12,
  };
  const column = (field: string): TableColumn => ({ field, width: widths[field] ?? 9 });
  return {
    shape: 'table',
    sheet: 'Показатели',
    intro: ['Проверьте, как измеряется каждый показатель: от этого зависит, что спросят у школ и как сложится свод.'],
    banner: null,
    marks: [questionsMark],
    signatures: [],
    spareRows: 10,
    repeatThrough: 'title',
    columns: Object.keys(spec.fields)
      .filter((field) => fieldOf(spec, field) !== null)
      .map(column),
  };
}
