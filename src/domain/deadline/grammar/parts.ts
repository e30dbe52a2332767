import type { Part } from '../meaning/claim';
import { bind } from './bind';
import type { FormRow } from './form-row';
import type { Match } from './piece';
import { numberOf } from './piece';

/** Ends, beginnings and halves of a stretch of time. */
export const partForms: readonly FormRow[] = [
  {
    example: 'к концу 2021 году',
    reads: 'до 31.12.2021',
    form: 'till|notLater|by|in|upTo? end unit|generic inclusive?',
    build: (match) => bind(match, 'by', 'end'),
  },
  {
    example: 'до начала 2022 года',
    reads: 'до 31.12.2021',
    form: 'till|before start unit|generic',
    build: (match) => bind(match, 'by', 'before'),
  },
  {
    example: 'к началу учебного года',
    plan: '2021/22',
    reads: 'до 01.09.2021',
    form: 'by|notLater start unit|generic',
    build: (match) => bind(match, 'by', 'start'),
  },
  {
    example: 'с начала 2021 года',
    reads: '01.01.2021–31.12.2021',
    form: 'from start unit|generic',
    build: (match) => bind(match, 'from', 'start'),
  },
  {
    example: 'с середины ноября',
    reads: '11.11.2021–31.12.2021',
    form: 'from middle unit|generic',
    build: (match) => bind(match, 'from', 'middle'),
  },
  {
    example: 'с конца октября 2021 г.',
    reads: '31.10.2021–31.12.2021',
    form: 'from end unit|generic',
    build: (match) => bind(match, 'from', 'end', 'vagueBounds'),
  },
  {
    example: 'в начале октября',
    reads: '01.10.2021–10.10.2021',
    form: 'in? start unit|generic',
    build: (match) => bind(match, 'in', 'opening', 'vagueBounds'),
  },
  {
    example: 'до середины ноября',
    reads: 'до 20.11.2021',
    form: 'till|notLater|by middle unit|generic',
    build: (match) => bind(match, 'by', 'middle', 'vagueBounds'),
  },
  {
    example: 'середина мая 2021 года',
    reads: '11.05.2021–20.05.2021',
    form: 'in? middle unit|generic',
    build: (match) => bind(match, 'in', 'middle', 'vagueBounds'),
  },
  {
    example: 'вторая половина сентября',
    reads: '16.09.2021–30.09.2021',
    form: 'in? number|roman|ordinal|last halfWord unit|generic',
    build: (match) => bind(match, 'in', halfOf(match)),
  },
  {
    example: 'не позднее первой половины октября',
    reads: 'до 15.10.2021',
    form: 'till|notLater|by|upTo number|roman|ordinal|last halfWord unit|generic',
    build: (match) => bind(match, 'by', halfOf(match)),
  },
];

export function halfOf(match: Match): Part {
  return numberOf(match, 'number', 'roman', 'ordinal') === 1 ? 'firstHalf' : 'secondHalf';
}
