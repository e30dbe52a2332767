import { half, schoolHalf } from './school-calendar';
import type { Built, FormRow } from './form-row';
import { inItsYear } from './in-its-year';
import type { Match } from './piece';
import { has } from './piece';
import { aheadOf, ordinalOf } from './quarters';

/** Half-years, of the calendar and of the school. */
export const halfYearForms: readonly FormRow[] = [
  {
    example: '1 полугодие 2021-2022 уч. года',
    plan: '2021/22',
    reads: '01.09.2021–31.12.2021',
    form: 'roman|number|ordinal|last halfYearWord schoolYear',
    build: halfYearOf,
  },
  {
    example: 'II полугодие учебного года',
    plan: '2021/22',
    reads: '01.01.2022–31.05.2022',
    form: 'roman|number|ordinal|last halfYearWord studyYear',
    build: halfYearOf,
  },
  {
    example: 'первое полугодие 2021 г.',
    reads: '01.01.2021–30.06.2021',
    form: 'roman|number|ordinal|last halfYearWord comma? year',
    build: halfYearOf,
  },
  {
    example: '2021 год, 2 полугодие',
    reads: '01.07.2021–31.12.2021',
    form: 'year comma|dash|colon|open? roman|number|ordinal halfYearWord close? !year',
    build: (match) => aheadOf(match, half(ordinalOf(match, 2))),
  },
  {
    example: 'II полугодие 2021-2022 гг.',
    plan: '2021-2024',
    reads: 'ежегодно: 01.07.2021–31.12.2021, 01.07.2022–31.12.2022',
    form: 'roman|number|ordinal|last halfYearWord comma? years',
    build: halfYearOf,
  },
  {
    example: 'второе полугодие',
    reads: '01.07.2021–31.12.2021',
    form: 'roman|number|ordinal|last halfYearWord yearWord?',
    build: halfYearOf,
  },
];

function halfYearOf(match: Match): Built | null {
  const isSchool = has(match, 'schoolYear', 'studyYear');
  return inItsYear(match, isSchool ? schoolHalf(ordinalOf(match, 2)) : half(ordinalOf(match, 2)));
}
