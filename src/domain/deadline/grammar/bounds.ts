import { time } from '../meaning/claim';
import type { Stretch } from '../meaning/stretch';
import type { Built, FormRow } from './form-row';
import type { Match } from './piece';
import { stretchesOf } from './piece';
import { bind } from './bind';

/** One stretch of time with the words that bind it. */
export const boundForms: readonly FormRow[] = [
  {
    example: 'по окончании I полугодия 2021 года',
    reads: 'до 30.06.2021',
    form: 'outcomeOf unit|generic',
    build: (match) => about(bind(match, 'by', 'end', 'vagueBounds')),
  },
  {
    example: 'за 2021 год',
    reads: '01.01.2021–31.12.2021',
    form: 'about whole? unit|generic',
    build: (match) => about(bind(match, 'in', 'whole')),
  },
  {
    example: 'в 2021 и последующих годах',
    plan: '2021-2024',
    reads: '01.01.2021–31.12.2024',
    form: 'in? unit and|comma? onward generic',
    build: (match) => bind(match, 'from', 'whole'),
  },
  {
    example: 'после окончания I квартала',
    reads: '01.04.2021–31.12.2021',
    form: 'after end? unit|generic',
    build: (match) => bind(match, 'from', 'after'),
  },
  {
    example: 'кроме июля',
    reads: 'без срока',
    form: 'except in? unit|generic and? unit?',
    build: () => ({ kind: 'claim', claim: { says: 'exception' } }),
  },
  {
    example: 'приказ от 15.03.2021 № 44',
    reads: 'без срока',
    form: 'of unit',
    build: () => ({ kind: 'claim', claim: { says: 'exception' } }),
  },
  {
    example: 'до декабря 2021 г. включительно',
    reads: 'до 31.12.2021',
    form: 'till|by unit inclusive',
    build: (match) => bind(match, 'by', 'end'),
  },
  {
    example: 'до 15 сентября',
    reads: 'до 15.09.2021',
    form: 'till unit',
    build: (match) => due(match, 'before'),
  },
  {
    example: 'к 1 сентября',
    reads: 'до 01.09.2021',
    form: 'by unit',
    build: (match) => due(match, 'start'),
  },
  {
    example: 'к новому учебному году',
    plan: '2021/22',
    reads: 'до 01.09.2021',
    form: 'by generic',
    build: (match) => (standsAlone(stretchesOf(match)[0]) ? bind(match, 'by', 'start', 'startOrEnd') : null),
  },
  {
    example: 'не позднее октября 2021 г.',
    reads: 'до 31.10.2021',
    form: 'notLater|upTo unit inclusive?',
    build: (match) => bind(match, 'by', 'end'),
  },
  {
    example: 'перед 1 сентября 2021',
    reads: 'до 31.08.2021',
    form: 'before unit',
    build: (match) => bind(match, 'by', 'before'),
  },
  {
    example: 'с 2021 года',
    reads: '01.01.2021–31.12.2021',
    form: 'from unit',
    build: (match) => bind(match, 'from', 'whole'),
  },
  {
    example: 'в течение 2021 года',
    reads: '01.01.2021–31.12.2021',
    form: 'during|whole whole? unit',
    build: (match) => {
      const [stretch] = stretchesOf(match);
      const during = stretch?.kind === 'dated' ? { ...stretch, named: 'during' as const } : stretch;
      return during === undefined ? null : { kind: 'claim', claim: time('in', 'whole', during) };
    },
  },
  {
    example: 'октябрь 2021 г.',
    reads: '01.10.2021–31.10.2021',
    form: 'unit',
    build: (match) => bind(match, 'in', 'whole'),
  },
  {
    example: 'в течение всего учебного года',
    plan: '2021/22',
    reads: '01.09.2021–31.08.2022',
    form: 'during|whole whole? generic',
    build: (match) => bind(match, 'in', 'whole'),
  },
  {
    example: 'учебный год',
    plan: '2021/22',
    reads: '01.09.2021–31.08.2022',
    form: 'generic !colon|dash',
    build: (match) => (standsAlone(stretchesOf(match)[0]) ? bind(match, 'in', 'whole') : null),
  },
];

/** A day is due on itself; a longer stretch named by «до» or «к» is due at its edge, and which one is a question. */
function due(match: Match, edge: 'start' | 'before'): Built | null {
  const [stretch] = stretchesOf(match);
  if (stretch === undefined) return null;
  const isDay = stretch.kind === 'impossible' || ('unit' in stretch && stretch.unit === 'day');
  const isYear = stretch.kind === 'dated' && (stretch.unit === 'year' || stretch.unit === 'years');
  if (isDay) return bind(match, 'by', 'end');
  return bind(match, 'by', isYear ? (edge === 'start' ? 'endOrStart' : 'endOrBefore') : edge, 'startOrEnd');
}

function about(built: Built | null): Built | null {
  if (built?.claim?.says !== 'time') return null;
  return { kind: 'claim', claim: { says: 'about', time: built.claim } };
}

/** «учебный год» and «период реализации» say enough by themselves; «год», «месяц» are part of something unread. */
function standsAlone(stretch: Stretch | undefined): boolean {
  return stretch?.kind === 'generic' && (stretch.unit === 'plan' || stretch.unit === 'schoolYear');
}
