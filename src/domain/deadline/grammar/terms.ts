import type { YearlessStretch } from '../meaning/stretch';
import { yearless } from '../meaning/stretch';
import type { FormRow } from './form-row';
import { inItsYear } from './in-its-year';
import type { Match } from './piece';
import { numberOf } from './piece';
import { ordinalOf } from './quarters';
import { term, usual } from './school-calendar';

/** The school's own units of time and the seasons: bounds are the usual ones, so never certain. */
export const termForms: readonly FormRow[] = [
  {
    example: 'первая четверть 2021/22 уч. г.',
    plan: '2021/22',
    reads: '01.09.2021–31.10.2021',
    form: 'roman|number|ordinal|last termWord comma? schoolYear|year',
    build: (match) => inItsYear(match, term(ordinalOf(match, 4))),
  },
  {
    example: 'II четверть',
    plan: '2021/22',
    reads: '01.11.2021–31.12.2021',
    form: 'roman|number|ordinal|last termWord studyYear|yearWord?',
    build: (match) => inItsYear(match, term(ordinalOf(match, 4))),
  },
  {
    example: '2 триместр 2021/2022 учебного года',
    plan: '2021/22',
    reads: '01.12.2021–28.02.2022',
    form: 'roman|number|ordinal|last trimesterWord schoolYear|year',
    build: (match) => inItsYear(match, partOfSchoolYear(match)),
  },
  {
    example: 'II семестр',
    plan: '2021/22',
    reads: '01.01.2022–30.06.2022',
    form: 'roman|number|ordinal|last trimesterWord studyYear|yearWord?',
    build: (match) => inItsYear(match, partOfSchoolYear(match)),
  },
  {
    example: 'осенние каникулы 2021 года',
    reads: '25.10.2021–08.11.2021',
    form: 'holidays year|schoolYear',
    build: (match) => inItsYear(match, holidays(match)),
  },
  {
    example: 'весенние каникулы',
    reads: '23.03.2021–01.04.2021',
    form: 'holidays yearWord?',
    build: (match) => inItsYear(match, holidays(match)),
  },
  {
    example: 'осень 2021 г.',
    reads: '01.09.2021–30.11.2021',
    form: 'season year',
    build: (match) => inItsYear(match, season(match)),
  },
  {
    example: 'весной',
    reads: '01.03.2021–31.05.2021',
    form: 'season yearWord?',
    build: (match) => inItsYear(match, season(match)),
  },
];

function partOfSchoolYear(match: Match): YearlessStretch | null {
  const parts = numberOf(match, 'trimesterWord') ?? 3;
  const number = ordinalOf(match, parts) ?? 0;
  const bounds =
    parts === 3
      ? ([
          [9, 11],
          [12, 2],
          [3, 5],
        ] as const)
      : ([
          [9, 12],
          [1, 6],
        ] as const);
  const months = bounds[number - 1];
  return months === undefined ? null : usual(parts === 3 ? 'term' : 'halfYear', months);
}

/** By the month of the season; in summer whole months. */
const usualHolidays: ReadonlyMap<number, YearlessStretch> = new Map([
  [3, yearless('season', { month: 3, day: 23 }, { month: 4, day: 1 }, 'schoolTermBounds')],
  [6, usual('season', [6, 8])],
  [9, yearless('season', { month: 10, day: 25 }, { month: 11, day: 8 }, 'schoolTermBounds')],
  [12, yearless('season', { month: 12, day: 29 }, { month: 1, day: 10 }, 'schoolTermBounds')],
]);

function holidays(match: Match): YearlessStretch | null {
  return usualHolidays.get(numberOf(match, 'holidays') ?? 0) ?? null;
}

function season(match: Match): YearlessStretch {
  const first = numberOf(match, 'season') ?? 6;
  return usual('season', [first, first === 12 ? 2 : first + 2], 'vagueBounds');
}
