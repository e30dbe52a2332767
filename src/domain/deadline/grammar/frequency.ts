import { recurrences } from '../deadline';
import { often } from '../meaning/claim';
import type { FormRow } from './form-row';
import { perUnit } from './per-unit';
import { numberOf } from './piece';

const year = 'yearWord|studyYear|calendarYear';
const unit = `${year}|halfAYear|halfYearWord|quarterWord|monthWord|decadeWord|weekWord|dayWord|termWord|trimesterWord`;

/** How often: «раз в квартал», «каждый месяц», «2 раза в год». Months are named beside it, or not at all. */
export const frequencyForms: readonly FormRow[] = [
  {
    example: 'ежемесячно',
    reads: 'ежемесячно: 01.01.2021–31.12.2021',
    form: 'recurrence',
    build: ({ pieces }) => ({ kind: 'claim', claim: often(recurrences[pieces[0]?.numbers[0] ?? 0] ?? 'none') }),
  },
  {
    example: 'один раз в полугодие',
    reads: 'два раза в год: 01.01.2021–31.12.2021',
    form: `number|cardinal|roman times in|about|slash each? ${unit} !number|yearNumber|year|schoolYear`,
    build: (match) => perUnit(match, numberOf(match, 'number', 'cardinal', 'roman') ?? 1),
  },
  {
    example: 'раз в квартал',
    reads: 'ежеквартально: 01.01.2021–31.12.2021',
    form: `times in|about|slash each? ${unit}`,
    build: (match) => perUnit(match, 1),
  },
  {
    example: 'дважды в год',
    reads: 'два раза в год: 01.01.2021–31.12.2021',
    form: `timesNumber in|about|slash ${unit}`,
    build: (match) => perUnit(match, numberOf(match, 'timesNumber') ?? 1),
  },
  {
    example: '1-2 раза в год',
    reads: 'ежегодно: 01.01.2021–31.12.2021',
    form: `number|cardinal dash|comma|or number|cardinal times in|about|slash ${unit}`,
    build: (match) => perUnit(match, numberOf(match, 'number', 'cardinal') ?? 1, 1, 'monthsOfFrequencyNotNamed'),
  },
  {
    example: 'не менее 1 раза в 3 года',
    plan: '2021-2024',
    reads: 'раз в 3 года: 01.01.2021–31.12.2024',
    form: `number|cardinal times in|about|slash number|cardinal ${unit}`,
    build: (match) => perUnit(match, match.pieces[0]?.numbers[0] ?? 1, match.pieces[3]?.numbers[0] ?? 1),
  },
  {
    example: 'раз в 2-3 года',
    plan: '2021-2024',
    reads: 'раз в 3 года: 01.01.2021–31.12.2024',
    form: `number|cardinal? times in|about|slash number|cardinal dash|comma number|cardinal ${unit}`,
    build: (match) => perUnit(match, 1, match.pieces.at(-2)?.numbers[0] ?? 1, 'monthsOfFrequencyNotNamed'),
  },
  {
    example: 'раз в два года',
    plan: '2021-2024',
    reads: 'раз в 2 года: 01.01.2021–31.12.2024',
    form: `times in|about|slash number|cardinal ${unit}`,
    build: (match) => perUnit(match, 1, match.pieces[2]?.numbers[0] ?? 1),
  },
  {
    example: '2 раза в 2021 году',
    reads: 'два раза в год: 01.01.2021–31.12.2021',
    form: 'number|cardinal? times|timesNumber in? =during|whole|year|years|schoolYear|studyYear',
    build: (match) => perUnit(match, numberOf(match, 'number', 'cardinal', 'timesNumber') ?? 1),
  },
  {
    example: 'каждые два года',
    plan: '2021-2024',
    reads: 'раз в 2 года: 01.01.2021–31.12.2024',
    form: `each number|cardinal ${unit}`,
    build: (match) => perUnit(match, 1, match.pieces[1]?.numbers[0] ?? 1),
  },
  {
    example: 'каждый квартал',
    reads: 'ежеквартально: 01.01.2021–31.12.2021',
    form: `in|during? each ${unit}`,
    build: (match) => perUnit(match, 1),
  },
  {
    example: 'каждую пятницу',
    reads: 'еженедельно: 01.01.2021–31.12.2021',
    form: 'each|upTo weekday',
    // «по рабочим дням» is every day.
    build: ({ pieces }) => ({ kind: 'claim', claim: often(pieces[1]?.numbers[0] === 1 ? 'daily' : 'weekly') }),
  },
  {
    example: 'каждый сентябрь',
    plan: '2021-2024',
    reads: 'ежегодно: 01.09.2021–30.09.2021, 01.09.2022–30.09.2022, 01.09.2023–30.09.2023, 01.09.2024–30.09.2024',
    form: 'each =month|season|holidays',
    build: () => ({ kind: 'claim', claim: often('yearly') }),
  },
];
