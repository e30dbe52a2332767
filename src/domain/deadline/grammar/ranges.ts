import { yearOf } from '../../local-date';
import type { Part, TimeClaim } from '../meaning/claim';
import { time } from '../meaning/claim';
import { joinedStretch } from '../meaning/join-stretches';
import { partOfStretch } from '../meaning/part-of-stretch';
import { isInside } from '../meaning/scope';
import type { Stretch } from '../meaning/stretch';
import { dated, inYear } from '../meaning/stretch';
import type { Built, FormRow } from './form-row';
import type { Match, Piece } from './piece';
import { halfOf } from './parts';
import { has, stretchesOf } from './piece';

/** «с … по …», «… – …». */
export const rangeForms: readonly FormRow[] = [
  {
    example: '2021 год – до 1 июня',
    reads: 'до 01.06.2021',
    form: 'unit dash|colon till|notLater|by unit',
    build: dueOf,
  },
  {
    example: 'начало – 01.02.2021, окончание – 30.06.2021',
    reads: '01.02.2021–30.06.2021',
    form: 'start generic? dash|colon? unit comma|semicolon|line|and? word? end generic? dash|colon? unit',
    build: (match) => range(match),
  },
  {
    example: 'с 1 по 15 октября 2021 г.',
    reads: '01.10.2021–15.10.2021',
    form: 'from|of? unit dash? till|upTo unit inclusive?',
    build: (match) => range(match),
  },
  {
    example: 'не ранее 15 января и не позднее 1 марта',
    reads: '15.01.2021–01.03.2021',
    form: 'from unit comma|and? and? notLater unit inclusive?',
    build: (match) => range(match),
  },
  {
    example: 'сентябрь – декабрь 2021',
    reads: '01.09.2021–31.12.2021',
    form: 'from? unit dash unit inclusive? !dash|word',
    build: (match) => range(match),
  },
  {
    example: '15–20 сентября',
    reads: '15.09.2021–20.09.2021',
    form: 'from? unit dash unit inclusive?',
    build: (match) => range(match),
  },
  {
    example: '01.09.2020 / 31.12.2020',
    reads: '01.09.2020–31.12.2020',
    form: 'unit slash unit',
    build: (match) => (stretchesOf(match).every(isDay) ? range(match) : null),
  },
  {
    example: '- / 31.12.2020',
    reads: 'до 31.12.2020',
    form: 'dash|slash slash|line? unit',
    build: (match) => {
      const [stretch] = stretchesOf(match);
      const startMissing = match.pieces.length === 3 && stretch !== undefined && isDay(stretch);
      return startMissing ? claimed(time('by', 'end', stretch)) : null;
    },
  },
  {
    example: '01.09.2021 / -',
    reads: '01.09.2021–31.12.2021',
    form: 'unit slash dash !unit',
    build: (match) => {
      const [stretch] = stretchesOf(match);
      return stretch === undefined ? null : claimed(time('from', 'whole', stretch));
    },
  },
  {
    example: 'середина мая – начало июня',
    reads: '11.05.2021–10.06.2021',
    form: 'start|middle|end? unit dash start|middle|end? unit',
    build: openRange,
  },
  {
    example: 'октябрь – первая половина ноября',
    reads: '01.10.2021–15.11.2021',
    form: 'unit dash number|roman|ordinal|last halfWord unit',
    build: openRange,
  },
  {
    example: 'вторая половина августа – сентябрь',
    reads: '16.08.2021–30.09.2021',
    form: 'number|roman|ordinal|last halfWord unit dash unit',
    build: openRange,
  },
  {
    example: 'с 1 сентября до конца 2021 года',
    reads: '01.09.2021–31.12.2021',
    form: 'from start|middle|end? unit|generic and|dash? till|upTo|by start|end? unit|generic',
    build: openRange,
  },
];

function range(match: Match): Built | null {
  const [from, to] = stretchesOf(match);
  if (from === undefined || to === undefined) return null;
  const joined = joinedStretch(from, to);
  if (joined !== null) return claimed(time('in', 'whole', joined));
  return claimed({ ...time('in', 'whole', from), to: { stretch: to, part: 'end' } });
}

/** «с начала учебного года до конца октября», «октябрь – первая половина ноября»: ends with parts of their own. */
function openRange(match: Match): Built | null {
  const first = match.pieces.findIndex((piece) => piece.stretch !== null);
  const second = match.pieces.findIndex((piece, index) => index > first && piece.stretch !== null);
  const from = match.pieces[first]?.stretch ?? null;
  const to = match.pieces[second]?.stretch ?? null;
  if (from === null || to === null) return null;
  const fromPart = partNamed(match.pieces.slice(0, first), 'start');
  const named = partNamed(match.pieces.slice(first + 1, second), 'end');
  const isTill = has(match, 'till', 'by');
  const toPart = named !== 'start' ? named : isTill ? 'before' : 'opening';
  const isVague = fromPart === 'middle' || fromPart === 'end' || toPart === 'middle' || toPart === 'opening';
  const doubt = isVague ? 'vagueBounds' : null;
  const [start, end] = [partOfStretch(fromPart, from), partOfStretch(toPart, to)];
  const joined = start === null || end === null ? null : joinedStretch(start, end);
  if (joined !== null) return claimed(time('in', 'whole', joined, doubt));
  return claimed({ ...time('in', fromPart, from, doubt), to: { stretch: to, part: toPart } });
}

function partNamed(words: readonly Piece[], otherwise: Part): Part {
  const match = { pieces: words, rest: [] };
  if (has(match, 'halfWord')) return halfOf(match);
  return has(match, 'start') ? 'start' : has(match, 'middle') ? 'middle' : has(match, 'end') ? 'end' : otherwise;
}

/** «2021 – до 1 июня» is due in that year; «I полугодие – до 5 июля» says what the report is about. */
function dueOf(match: Match): Built | null {
  const [about, due] = stretchesOf(match);
  if (about === undefined || due === undefined || isDay(about)) return null;
  const isYear = about.kind === 'dated' && (about.unit === 'year' || about.unit === 'schoolYear');
  if (!isYear || due.kind !== 'yearless') return claimed(time('by', 'end', due));
  const years = [yearOf(about.span.start), yearOf(about.span.end)];
  const span = years.flatMap((year) => inYear(due, year) ?? []).find((each) => isInside(each, about.span));
  return span === undefined ? null : claimed(time('by', 'end', dated(due.unit, span, due.doubt)));
}

function isDay(stretch: Stretch): boolean {
  return stretch.kind === 'impossible' || ('unit' in stretch && stretch.unit === 'day');
}

function claimed(claim: TimeClaim): Built {
  return { kind: 'claim', claim };
}
