import type { YearlessStretch } from '../meaning/stretch';
import { yearless } from '../meaning/stretch';
import type { Built, FormRow } from './form-row';
import { inItsYear, unitIn } from './in-its-year';
import type { Match } from './piece';
import { numberOf } from './piece';

/** Months. */
export const monthForms: readonly FormRow[] = [
  {
    example: 'сентябре месяце 2021 года',
    reads: '01.09.2021–30.09.2021',
    form: 'month monthWord? year',
    build: monthOfMatch,
  },
  {
    example: 'Июль, 2021 г.',
    reads: '01.07.2021–31.07.2021',
    form: 'month comma|dash|open|line year close? !month|dash',
    build: monthOfMatch,
  },
  {
    example: 'сентябрь, 2021 – декабрь, 2021',
    reads: '01.09.2021–31.12.2021',
    form: 'month comma year =dash',
    build: (match) => (match.rest[1]?.kind === 'month' && match.rest[2]?.kind !== 'dash' ? monthOfMatch(match) : null),
  },
  {
    example: 'май 2021/22 уч. г.',
    plan: '2021/22',
    reads: '01.05.2022–31.05.2022',
    form: 'month comma? schoolYear',
    build: monthOfMatch,
  },
  {
    example: 'март 2021-2022 гг.',
    plan: '2021-2024',
    reads: 'ежегодно: 01.03.2021–31.03.2021, 01.03.2022–31.03.2022',
    form: 'month comma? years',
    build: monthOfMatch,
  },
  {
    example: 'сентябрь 21 г.',
    reads: '01.09.2021–30.09.2021',
    form: 'month number yearWord',
    build: (match) => unitIn(yearlessMonth(match), 2000 + (numberOf(match, 'number') ?? 0), 'year'),
  },
  {
    example: 'сен.21',
    reads: '01.09.2021–30.09.2021',
    form: 'month number !month|dayNumber|number',
    build: excelMonth,
  },
  {
    example: '2021 год - сентябрь',
    reads: '01.09.2021–30.09.2021',
    form: 'year comma|dash|colon|open|line? month close? !year|number',
    build: (match) => unitIn(yearlessMonth(match), numberOf(match, 'year') ?? 0, 'ahead'),
  },
  {
    example: '09.2021 г.',
    reads: '01.09.2021–30.09.2021',
    form: 'monthYear yearWord?',
    build: ({ pieces }) => {
      const [year = 0, month = 0] = pieces[0]?.numbers ?? [];
      return unitIn(wholeMonth(month), year, 'year');
    },
  },
  {
    example: 'в сентябре',
    reads: '01.09.2021–30.09.2021',
    form: 'month monthWord? yearWord?',
    build: monthOfMatch,
  },
];

function monthOfMatch(match: Match): Built | null {
  return inItsYear(match, yearlessMonth(match));
}

/** The way Excel shows a month it was given; «сентябрь 21» may still be something else. */
function excelMonth(match: Match): Built | null {
  const year = numberOf(match, 'number') ?? 0;
  const stretch: YearlessStretch = { ...yearlessMonth(match), doubt: 'yearNotNamed' };
  return year < 15 || year > 40 ? null : unitIn(stretch, 2000 + year, 'year');
}

function yearlessMonth(match: Match): YearlessStretch {
  return wholeMonth(numberOf(match, 'month') ?? 0);
}

function wholeMonth(month: number): YearlessStretch {
  return yearless('month', { month, day: 1 }, { month, day: 31 });
}
