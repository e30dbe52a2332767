import { numbered } from '../../domain/plan/numbered';
import type { CountSource, Measure } from '../../domain/plan/measure';
import type { Indicator } from '../../domain/plan/indicator';
import { valueOfYear } from '../../domain/plan/indicator';
import type { School } from '../../domain/school';
import { speedNorm } from '../../domain/school';
import type { Condition } from '../../workbook/expression/condition';
import { constant, reference } from '../../workbook/expression/expression';
import type { ContentRow } from '../block/form-content';
import { contentRow } from '../block/form-content';
import type { FieldValue } from '../readers/read-cell';
import { shown, shownDate } from '../readers/shown';
import { both, either } from '../spec/conditions';
import type { FieldExpression } from '../spec/field-expression';
import { decide, plain, words } from '../spec/field-expression';
import type { ForeignFieldReference } from '../spec/field-reference';
import type { PreviousAnswers } from './previous-answers';
import { previousRow } from './previous-answers';
import { settlementOptions } from './settlement-options';

/** The rows of «Показатели» for one school; null for an indicator that schools are not asked about. */
export function indicatorRow(
  indicator: Indicator,
  school: School,
  year: number,
  previous: PreviousAnswers,
): ContentRow | null {
  const { measure } = indicator;
  if (measure === null || measure.kind === 'value') return null;
  const goal = goalOf(measure, indicator, school, year);
  const given = new Map<string, FieldValue>([
    ['number', indicator.number],
    ['title', titleWithUnit(indicator)],
    ['measure', measure.kind],
    ['goal', goal],
    ...givenTarget(indicator, year),
    ['previous', previousText(previousRow(previous, 'indicators', indicator.key))],
  ]);
  const count = (source: CountSource, part: 'numerator' | 'denominator'): void => {
    given.set(`${part}Label`, source.label);
    given.set(`${part}From`, source.kind === 'typed' ? 'typed' : source.field);
  };
  switch (measure.kind) {
    case 'shareOfPeople':
      count(measure.numerator, 'numerator');
      count(measure.denominator, 'denominator');
      break;
    case 'count':
      count(measure.count, 'numerator');
      break;
    case 'shareOfSchools':
      given.set('factLabel', measure.fact.kind === 'yesNo' ? measure.fact.label : 'Скорость не ниже нормы');
      given.set('factFrom', measure.fact.kind);
      break;
  }
  const label = numbered(indicator.number, indicator.title);
  return contentRow({ key: indicator.key, label, given, linked: linkedAnswers(given) });
}

/** Cells that «Оснащение» answers, by what is given in the row: the same in a form we draw and in one we read. */
export function linkedAnswers(given: ReadonlyMap<string, FieldValue>): ReadonlyMap<string, FieldExpression> {
  const linked = new Map<string, FieldExpression>();
  for (const part of ['numerator', 'denominator'] as const) {
    const from = given.get(`${part}From`);
    if (typeof from === 'string' && from !== 'typed') linked.set(part, equipmentNumber(from));
  }
  if (given.get('factFrom') === 'speedNorm') linked.set('fact', speedMeetsNorm);
  return linked;
}

/** The municipality's target as a number, where the share of a school can be held against it: a hint, no verdict. */
function givenTarget(
  { measure, direction, targets }: Indicator,
  year: number,
): readonly (readonly [string, FieldValue])[] {
  const target = valueOfYear(targets, year);
  if (measure?.kind !== 'shareOfPeople' || target === null) return [];
  return [
    ['target', target],
    ['direction', direction],
  ];
}

function titleWithUnit({ title, unit }: Indicator): string {
  return unit === '' ? title : `${title}, ${unit}`;
}

/** A share of schools asks the school for its own norm; every other target is the municipality's, a hint and no verdict. */
function goalOf(measure: Measure, indicator: Indicator, school: School, year: number): string {
  if (measure.kind === 'shareOfSchools') {
    return `${measure.fact.kind === 'yesNo' ? 'да' : speedGoal(school)} (норма для школы)`;
  }
  const target = valueOfYear(indicator.targets, year);
  if (target === null) return 'не задана';
  const unit = measure.kind === 'shareOfPeople' ? ' %' : '';
  const word = indicator.direction === 'increase' ? 'не менее' : 'не более';
  return `${word} ${shown(target)}${unit} (план по муниципалитету на ${year} год)`;
}

function speedGoal({ settlement }: School): string {
  return settlement === null ? 'город — 100, село и пгт — 50 Мбит/с' : `не менее ${speedNorm(settlement)} Мбит/с`;
}

function previousText(answers: ReadonlyMap<string, FieldValue>): string {
  const text = (field: string): string | null => {
    const value = answers.get(field);
    if (value === undefined) return null;
    return typeof value === 'object' ? shownDate(value.date) : shown(value);
  };
  const [fact, numerator, denominator] = ['fact', 'numerator', 'denominator'].map(text);
  if (fact !== null && fact !== undefined) return fact === 'yes' ? 'да' : 'нет';
  if (numerator === null || numerator === undefined) return '';
  return denominator === null || denominator === undefined ? numerator : `${numerator} из ${denominator}`;
}

function equipmentCell(field: string): ForeignFieldReference {
  return { form: 'equipment', field };
}

/** A blank cell stays blank: a bare reference would show 0. */
function equipmentNumber(field: string): FieldExpression {
  const cell = equipmentCell(field);
  return decide({ kind: 'isNumber', cell }, plain(reference(cell)), words(''));
}

/** Whether the speed reaches the norm of the type of place; no data unless both are known. */
const speedMeetsNorm: FieldExpression = (() => {
  const settlement = equipmentCell('settlement');
  const speed = equipmentCell('internetSpeed');
  const known: Condition<ForeignFieldReference> = both(
    { kind: 'isNumber', cell: speed },
    { kind: 'isOneOf', cell: settlement, texts: settlementOptions.map((option) => option.value) },
  );
  const meets = either(
    ...settlementOptions.map(({ value }): Condition<ForeignFieldReference> => ({
      kind: 'and',
      of: [
        { kind: 'isOneOf', cell: settlement, texts: [value] },
        { kind: 'compare', left: reference(speed), operator: '>=', right: constant(speedNorm(value)) },
      ],
    })),
  );
  return decide(known, decide(meets, words('да'), words('нет')), words(''));
})();
