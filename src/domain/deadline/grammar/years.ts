import type { Built, FormRow } from './form-row';
import type { Kind } from './kind';
import type { Match } from './piece';
import { numberOf, pieceOf } from './piece';

/** Years and school years, by themselves and in ranges, before months and quarters take them. */
export const yearForms: readonly FormRow[] = [
  {
    example: '2021-2022 учебный год',
    reads: '01.09.2021–31.08.2022',
    form: 'yearNumber yearWord? dash|slash yearNumber studyYear',
    build: (match) => schoolYearRange(yearNumbers(match), match),
  },
  {
    example: '2021-2022, 2022-2023 учебные годы',
    plan: '2021-2024',
    reads: '01.09.2021–31.08.2022, 01.09.2022–31.08.2023',
    form: 'yearNumber dash|slash yearNumber =comma|and|dash|upTo|till|line',
    build: (match) => (endsWithStudyYear(match) ? schoolYearRange(yearNumbers(match), match) : null),
  },
  {
    example: '2021-22 уч. г.',
    reads: '01.09.2021–31.08.2022',
    form: 'shortPair|schoolPair studyYear',
    build: (match) => schoolYearRange(match.pieces[0]?.numbers ?? [], match),
  },
  {
    example: 'учебный год 2021/2022',
    reads: '01.09.2021–31.08.2022',
    form: 'studyYear schoolPair|shortPair yearWord?',
    build: (match) => schoolYearRange(match.pieces[1]?.numbers ?? [], match),
  },
  {
    example: 'учебный год 2021-2022',
    reads: '01.09.2021–31.08.2022',
    form: 'studyYear yearNumber dash|slash yearNumber yearWord?',
    build: (match) => schoolYearRange(yearNumbers(match), match),
  },
  {
    example: '2021/2022',
    reads: '01.09.2021–31.08.2022',
    form: 'schoolPair yearWord?',
    build: (match) => schoolYearRange(match.pieces[0]?.numbers ?? [], match),
  },
  {
    example: '2021-24 гг.',
    reads: '01.01.2021–31.12.2024',
    form: 'shortPair yearWord?',
    build: (match) => yearRange(match.pieces[0]?.numbers ?? []),
  },
  {
    example: '2021 учебный год',
    reads: '01.09.2021–31.08.2022',
    form: 'yearNumber studyYear',
    build: (match) => {
      const year = numberOf(match, 'yearNumber') ?? 0;
      return { kind: 'schoolYears', numbers: [year, year + 1] };
    },
  },
  {
    example: '2021 - 2024 годы',
    reads: '01.01.2021–31.12.2024',
    form: 'yearNumber yearWord? dash yearNumber calendarYear|yearWord?',
    build: (match) => yearRange(yearNumbers(match)),
  },
  {
    example: '2021 год',
    reads: '01.01.2021–31.12.2021',
    form: 'yearNumber calendarYear|yearWord?',
    build: (match) => ({
      kind: 'year',
      numbers: [numberOf(match, 'yearNumber') ?? 0, pieceOf(match, 'yearWord', 'calendarYear')?.numbers[0] ?? 0],
    }),
  },
];

/** «2021-2022, 2022-2023 учебные годы»: the last member says what they all are. */
function endsWithStudyYear({ rest }: Match): boolean {
  const listed: readonly Kind[] = [
    'yearNumber',
    'schoolPair',
    'shortPair',
    'dash',
    'slash',
    'comma',
    'and',
    'upTo',
    'till',
    'line',
  ];
  return rest.find((piece) => !listed.includes(piece.kind))?.kind === 'studyYear';
}

function yearNumbers(match: Match): readonly number[] {
  return match.pieces.flatMap((piece) => (piece.kind === 'yearNumber' ? piece.numbers : []));
}

function yearRange(numbers: readonly number[]): Built | null {
  const [first = 0, last = 0] = numbers;
  return last > first ? { kind: 'years', numbers: [first, last] } : null;
}

function schoolYearRange(numbers: readonly number[], match: Match): Built | null {
  const [first = 0, last = 0] = numbers;
  if (last === first + 1)
    return { kind: 'schoolYear', numbers: [first, numberOf(match, 'studyYear', 'yearWord') ?? 1] };
  return last > first ? { kind: 'schoolYears', numbers: [first, last] } : null;
}
