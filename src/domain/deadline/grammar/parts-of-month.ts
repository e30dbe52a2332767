import { daysInMonth } from '../../local-date';
import { yearless } from '../meaning/stretch';
import type { Built, FormRow } from './form-row';
import { inItsYear } from './in-its-year';
import type { Kind } from './kind';
import type { Match } from './piece';
import { numberOf } from './piece';

/** Tenths and weeks of months. */
export const partOfMonthForms: readonly FormRow[] = [
  {
    example: 'II декада сентября 2021 г.',
    reads: '11.09.2021–20.09.2021',
    form: 'roman|number|ordinal|last decadeWord month comma? year',
    build: (match) => partOfMonth('decade', match),
  },
  {
    example: 'первая декада октября',
    reads: '01.10.2021–10.10.2021',
    form: 'roman|number|ordinal|last decadeWord month',
    build: (match) => partOfMonth('decade', match),
  },
  {
    example: '3 неделя сентября 2021',
    reads: '15.09.2021–21.09.2021',
    form: 'roman|number|ordinal|last weekWord month comma? year',
    build: (match) => partOfMonth('week', match),
  },
  {
    example: 'последняя неделя мая',
    reads: '25.05.2021–31.05.2021',
    form: 'roman|number|ordinal|last weekWord month',
    build: (match) => partOfMonth('week', match),
  },
  {
    example: 'I, II декада ноября',
    reads: '01.11.2021–10.11.2021, 11.11.2021–20.11.2021',
    form: 'roman|number|ordinal =comma|and|dash',
    build: borrowedPart,
  },
];

function partOfMonth(unit: 'decade' | 'week', match: Match): Built | null {
  const month = numberOf(match, 'month') ?? 0;
  const part = partDays(unit, numberOf(match, 'roman', 'number', 'ordinal'), month);
  if (part === null) return null;
  // Weeks of the calendar start on other days.
  const doubt = unit === 'week' ? 'vagueBounds' : null;
  return inItsYear(match, yearless(unit, { month, day: part.first }, { month, day: part.last }, doubt));
}

/** The shortened member of «I, II декада ноября», «1-2 неделя мая». */
function borrowedPart(match: Match): Built | null {
  const at = match.rest.findIndex((piece) => piece.kind === 'decadeWord' || piece.kind === 'weekWord');
  const [word, month] = [match.rest[at], match.rest[at + 1]];
  const isList = match.rest.slice(0, Math.max(0, at)).every((piece) => listed.includes(piece.kind));
  if (word === undefined || month?.kind !== 'month' || !isList) return null;
  const lender = { pieces: [...match.pieces, word, month], rest: [] };
  return partOfMonth(word.kind === 'weekWord' ? 'week' : 'decade', lender);
}

const listed: readonly Kind[] = ['roman', 'number', 'ordinal', 'comma', 'and', 'dash'];

interface Days {
  readonly first: number;
  readonly last: number;
}

/** Days of the numbered part, of the last one for null. */
function partDays(unit: 'decade' | 'week', number: number | null, month: number): Days | null {
  const last = unit === 'decade' ? 3 : 5;
  if (number !== null && (number < 1 || number > last)) return null;
  if (unit === 'decade')
    return number === 1 ? { first: 1, last: 10 } : number === 2 ? { first: 11, last: 20 } : { first: 21, last: 31 };
  if (number === null) return { first: daysInMonth(2021, month) - 6, last: 31 };
  return { first: number * 7 - 6, last: number === 5 ? 31 : number * 7 };
}
