import { often, time } from '../meaning/claim';
import type { Built, FormRow } from './form-row';
import type { Match } from './piece';
import { has, numberOf, recurrenceOf } from './piece';

/** A part of each month, quarter or year. */
export const eachUnitForms: readonly FormRow[] = [
  {
    example: 'в первой декаде каждого месяца',
    reads: 'ежемесячно до 10 числа: 01.01.2021–31.12.2021',
    form: 'in? roman|number|ordinal|last decadeWord|weekWord each? monthWord',
    build: (match) => {
      const number = numberOf(match, 'roman', 'number', 'ordinal');
      const length = has(match, 'decadeWord') ? 10 : 7;
      return monthlyBy(number === null || number * length >= 28 ? 31 : number * length);
    },
  },
  {
    example: 'в конце каждого квартала',
    reads: 'ежеквартально: 01.01.2021–31.12.2021',
    form: 'in|till|by|upTo? end each monthWord|quarterWord|halfYearWord',
    build: (match) => ({ kind: 'claim', claim: often(recurrenceOf(match)) }),
  },
  {
    example: 'по итогам каждого квартала',
    reads: 'ежеквартально: 01.01.2021–31.12.2021',
    form: 'outcomeOf each monthWord|quarterWord|halfYearWord',
    build: (match) => ({ kind: 'claim', claim: often(recurrenceOf(match), 1, 'vagueBounds') }),
  },
  {
    example: 'в начале каждого месяца',
    reads: 'ежемесячно до 10 числа: 01.01.2021–31.12.2021',
    form: 'in? start|middle each monthWord',
    build: (match) => monthlyBy(has(match, 'start') ? 10 : 20),
  },
  {
    example: 'в начале каждого квартала',
    reads: 'ежеквартально: 01.01.2021–31.12.2021',
    form: 'in? start|middle each quarterWord|halfYearWord',
    build: (match) => ({ kind: 'claim', claim: often(recurrenceOf(match), 1, 'vagueBounds') }),
  },
  {
    example: 'в конце каждого учебного года',
    plan: '2021/22',
    reads: 'ежегодно: до 31.08.2022',
    form: 'in|till|by|upTo? end|start|middle each studyYear|yearWord|calendarYear|termWord',
    build: partOfEachYear,
  },
  {
    example: 'каждый второй вторник месяца',
    reads: 'ежемесячно: 01.01.2021–31.12.2021',
    form: 'in? each? ordinal|number|last weekday each? monthWord',
    build: () => ({ kind: 'claim', claim: often('monthly') }),
  },
  {
    example: 'еженедельно до пятницы',
    reads: 'еженедельно: 01.01.2021–31.12.2021',
    form: 'till|notLater|by weekday',
    build: () => ({ kind: 'weekday' }),
  },
  {
    example: 'ежемесячно в последний четверг',
    reads: 'ежемесячно: 01.01.2021–31.12.2021',
    form: 'in? ordinal|number|last weekday',
    build: () => ({ kind: 'weekday' }),
  },
];

function monthlyBy(day: number): Built {
  return { kind: 'claim', claim: { says: 'dueDay', day, month: 'last', recurrence: 'monthly' } };
}

function partOfEachYear(match: Match): Built {
  const unit = has(match, 'termWord') ? 'term' : has(match, 'studyYear') ? 'schoolYear' : 'year';
  const isDue = has(match, 'end', 'till', 'by', 'upTo');
  const part = has(match, 'end') ? 'end' : has(match, 'middle') ? 'middle' : isDue ? 'start' : 'opening';
  const claim = time(isDue ? 'by' : 'in', part, { kind: 'generic', unit }, isDue ? null : 'vagueBounds');
  return { kind: 'claim', claim: { ...claim, each: unit !== 'term' } };
}
