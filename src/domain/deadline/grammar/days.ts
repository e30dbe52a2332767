import { localDate } from '../../local-date';
import type { DatedStretch } from '../meaning/stretch';
import { dayOf, noSuchDay, yearless } from '../meaning/stretch';
import type { Built, FormRow } from './form-row';
import { howNamed } from './in-its-year';
import type { Kind } from './kind';
import type { Match } from './piece';
import { has, numberOf, pieceOf } from './piece';

/** Days, with their year and without. */
export const dayForms: readonly FormRow[] = [
  {
    example: '15.09.2021 г.',
    reads: '15.09.2021',
    form: 'fullDay yearWord?',
    build: ({ pieces }) => {
      const [year = 0, month = 0, day = 0] = pieces[0]?.numbers ?? [];
      return { kind: 'unit', stretch: dayOf(year, month, day) };
    },
  },
  {
    example: '15.09 2021 года',
    reads: '15.09.2021',
    form: 'dayMonth year',
    build: dayOfYear,
  },
  {
    example: 'до 15 января года, следующего за отчетным',
    reads: 'до 15.01.2022',
    form: 'number month yearWord? comma? following',
    build: dayOfNextYear,
  },
  {
    example: 'до 15.01 следующего года',
    reads: 'до 15.01.2022',
    form: 'dayMonth yearWord? comma? following',
    build: dayOfNextYear,
  },
  {
    example: '15.09',
    reads: '15.09.2021',
    form: 'dayMonth yearWord?',
    build: yearlessDay,
  },
  {
    example: 'до 1 числа марта 2021 г.',
    reads: 'до 01.03.2021',
    form: 'number dayNumber month year',
    build: dayOfYear,
  },
  {
    example: 'до 1 числа марта',
    reads: 'до 01.03.2021',
    form: 'number dayNumber month',
    build: yearlessDay,
  },
  {
    example: '15 сентября 2021 г.',
    reads: '15.09.2021',
    form: 'number month year',
    build: dayOfYear,
  },
  {
    example: '15 сентября, 2021 г.',
    reads: '15.09.2021',
    form: 'number month comma year !dash|colon|month|number',
    build: dayOfYear,
  },
  {
    example: '15 сентября 21 г.',
    reads: '15.09.2021',
    form: 'number month number yearWord',
    build: (match) => dayIn(match, 2000 + (match.pieces[2]?.numbers[0] ?? 0), 'year'),
  },
  {
    example: '15 мая 2021/22 уч. года',
    plan: '2021/22',
    reads: '15.05.2022',
    form: 'number month schoolYear',
    build: (match) => {
      const spring = (numberOf(match, 'month') ?? 0) < 9 ? 1 : 0;
      return dayIn(match, (numberOf(match, 'schoolYear') ?? 0) + spring, 'schoolYear');
    },
  },
  {
    example: '15 сентября',
    reads: '15.09.2021',
    form: 'number month yearWord?',
    build: yearlessDay,
  },
  {
    example: '10, 20 и 30 сентября 2021 г.',
    reads: '10.09.2021, 20.09.2021, 30.09.2021',
    form: 'number =comma|and|dash|line|upTo|till|slash',
    build: borrowedMonth,
  },
];

function dayOfYear(match: Match): Built {
  return dayIn(match, numberOf(match, 'year') ?? 0, howNamed(pieceOf(match, 'year')));
}

function dayIn(match: Match, year: number, named: DatedStretch['named']): Built {
  const { month, day } = monthAndDay(match);
  const stretch = dayOf(year, month, day);
  return { kind: 'unit', stretch: stretch.kind === 'dated' ? { ...stretch, named } : stretch };
}

function yearlessDay(match: Match): Built {
  return namedDay(monthAndDay(match));
}

/** «… года, следующего за отчётным»; a following month or quarter is about something else. */
function dayOfNextYear(match: Match): Built | null {
  const { stretch } = yearlessDay(match);
  const months = numberOf(match, 'following') ?? 0;
  const isYear = months === 12 || (months === 0 && has(match, 'yearWord'));
  return isYear && stretch?.kind === 'yearless' ? { kind: 'unit', stretch: { ...stretch, yearsLater: 1 } } : null;
}

/** «15, 20 сентября», «с 1 по 15.10.2021»: a bare number takes its month from the day the list ends with. */
function borrowedMonth(match: Match): Built | null {
  const index = match.rest.findIndex((piece) => !listed.includes(piece.kind));
  const [before, lender] = [match.rest[index - 1], match.rest[index]];
  const months: ReadonlyMap<string, number | undefined> = new Map([
    ['month', before?.kind === 'number' ? lender?.numbers[0] : undefined],
    ['fullDay', lender?.numbers[1]],
    ['dayMonth', lender?.numbers[0]],
  ]);
  const month = months.get(lender?.kind ?? '');
  return month === undefined ? null : namedDay({ month, day: numberOf(match, 'number') ?? 0 });
}

const listed: readonly Kind[] = ['number', 'comma', 'and', 'dash', 'line', 'upTo', 'till', 'slash'];

interface MonthAndDay {
  readonly month: number;
  readonly day: number;
}

function monthAndDay(match: Match): MonthAndDay {
  const [month, day] = pieceOf(match, 'dayMonth')?.numbers ?? [numberOf(match, 'month'), numberOf(match, 'number')];
  return { month: month ?? 0, day: day ?? 0 };
}

/** A leap year shows whether the day exists in some year. */
function namedDay(day: MonthAndDay): Built {
  const exists = localDate(2020, day.month, day.day) !== null;
  return { kind: 'unit', stretch: exists ? yearless('day', day, day) : noSuchDay };
}
