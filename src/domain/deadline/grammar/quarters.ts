import type { YearlessStretch } from '../meaning/stretch';
import { yearless } from '../meaning/stretch';
import type { Built, FormRow } from './form-row';
import { inItsYear, unitIn } from './in-its-year';
import type { Match } from './piece';
import { numberOf, pieceOf } from './piece';

/** Quarters of the calendar. */
export const quarterForms: readonly FormRow[] = [
  {
    example: 'IV квартал 2021 г.',
    reads: '01.10.2021–31.12.2021',
    form: 'roman|number|ordinal|last quarterWord comma? year',
    build: quarterOf,
  },
  {
    example: '2021 г., 3 кв.',
    reads: '01.07.2021–30.09.2021',
    form: 'year comma|dash|colon|open? roman|number|ordinal quarterWord close? !year',
    build: (match) => aheadOf(match, quarter(ordinalOf(match, 4))),
  },
  {
    example: 'I квартал 2021/22 уч. года',
    plan: '2021/22',
    reads: '01.01.2022–31.03.2022',
    form: 'roman|number|ordinal|last quarterWord schoolYear',
    build: quarterOf,
  },
  {
    example: 'II квартал 2021-2022 гг.',
    plan: '2021-2024',
    reads: 'ежегодно: 01.04.2021–30.06.2021, 01.04.2022–30.06.2022',
    form: 'roman|number|ordinal|last quarterWord comma? years',
    build: quarterOf,
  },
  {
    example: 'второй квартал',
    reads: '01.04.2021–30.06.2021',
    form: 'roman|number|ordinal|last quarterWord yearWord?',
    build: quarterOf,
  },
  {
    example: 'квартал III',
    reads: '01.07.2021–30.09.2021',
    form: 'quarterWord roman',
    build: quarterOf,
  },
];

function quarterOf(match: Match): Built | null {
  return inItsYear(match, quarter(ordinalOf(match, 4)));
}

export function quarter(number: number | null): YearlessStretch | null {
  if (number === null || number < 1 || number > 4) return null;
  return yearless('quarter', { month: number * 3 - 2, day: 1 }, { month: number * 3, day: 31 });
}

/** The number of a quarter or half; «последний» is the last of its year. */
export function ordinalOf(match: Match, last: number): number | null {
  return pieceOf(match, 'last') !== null ? last : numberOf(match, 'roman', 'number', 'ordinal');
}

/** «2021 г.: 1 кв., 3 кв.»: the year stands ahead of a list. */
export function aheadOf(match: Match, stretch: YearlessStretch | null): Built | null {
  return stretch === null ? null : unitIn(stretch, numberOf(match, 'year') ?? 0, 'ahead');
}
