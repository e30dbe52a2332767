import { borrowedUnitForms } from './borrowed-units';
import { boundForms } from './bounds';
import { dayForms } from './days';
import { dueDayForms } from './due-days';
import { eachUnitForms } from './each-unit';
import type { FormRow } from './form-row';
import { frequencyForms } from './frequency';
import { genericForms } from './generics';
import { halfYearForms } from './half-years';
import { formTable, join } from './join';
import { monthForms } from './months';
import { partForms } from './parts';
import { partOfMonthForms } from './parts-of-month';
import type { Piece } from './piece';
import { planTimeForms } from './plan-time';
import { quarterForms } from './quarters';
import { rangeForms } from './ranges';
import { durationForms, relativeForms } from './relative';
import { termForms } from './terms';
import { yearUnitForms } from './year-units';
import { yearForms } from './years';

/** The grammar: tables applied one after another, each from left to right over what the one before has made. */
export const grammar: readonly (readonly FormRow[])[] = [
  yearForms,
  [...dueDayForms, ...eachUnitForms, ...frequencyForms],
  [
    ...dayForms,
    ...partOfMonthForms,
    ...monthForms,
    ...quarterForms,
    ...halfYearForms,
    ...borrowedUnitForms,
    ...termForms,
    ...yearUnitForms,
  ],
  durationForms,
  genericForms,
  [...relativeForms, ...rangeForms, ...planTimeForms, ...partForms, ...boundForms],
];

const tables = grammar.map(formTable);

/** The words of a cell joined into claims; what the grammar did not take stays as it was. */
export function parse(words: readonly Piece[]): readonly Piece[] {
  return tables.reduce(join, words);
}
