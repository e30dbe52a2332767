import fc from 'fast-check';
import type { OpenSpan } from '../../src/domain/date-span';
import type { Deadline } from '../../src/domain/deadline/deadline';
import { recurrences } from '../../src/domain/deadline/deadline';
import type { LocalDate } from '../../src/domain/local-date';
import { dayNumber, firstOfYear, fromDayNumber, lastOfYear } from '../../src/domain/local-date';

const day: fc.Arbitrary<LocalDate> = fc
  .integer({ min: dayNumber(firstOfYear(1990)), max: dayNumber(lastOfYear(2099)) })
  .map(fromDayNumber);

const period: fc.Arbitrary<OpenSpan> = fc.oneof(
  fc.tuple(day, day).map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a })),
  day.map((end) => ({ start: null, end })),
  day.map((start) => ({ start, end: null })),
);

const dueDay = fc.oneof(
  fc.constant({ dueDay: null, dueMonth: 'last' } as const),
  fc.record({
    dueDay: fc.integer({ min: 1, max: 31 }),
    dueMonth: fc.constantFrom('last' as const, 'following' as const),
  }),
);

/** Any deadline there could be, certain where it has a date. */
export const arbitraryDeadline: fc.Arbitrary<Omit<Deadline, 'source'>> = fc
  .record({ periods: fc.array(period, { maxLength: 5 }), recurrence: fc.constantFrom(...recurrences), due: dueDay })
  .map(({ periods, recurrence, due }) => {
    const isDated = periods.length > 0;
    const certainty = isDated ? 'certain' : 'undated';
    return { periods, recurrence, ...due, certainty, reason: isDated ? null : 'noDeadline' };
  });

const letters = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕКМНОПРСТУX0123456789 .,;:-–—/()«»№%\n*';
const vocabulary = [
  ...['до', 'по', 'с', 'к', 'от', 'за', 'в', 'не позднее', 'в течение', 'до конца', 'начало', 'вторая половина'],
  ...['15', '1', '31', '30.02.2021', '15.09.2021', '01.12', '2021', '2022', '1995', '2099', 'I', 'IV', '3'],
  ...['сентября', 'февраль', 'май', 'квартал', 'полугодие', 'четверть', 'декада', 'недели', 'год', 'года', 'гг.'],
  ...['учебный год', '2021/22', '2021-2024', 'числа', 'месяца', 'каждого', 'раз', 'ежегодно', 'ежемесячно', 'далее'],
  ...['по графику', 'следующего за отчетным', 'разработка', 'школа', '–', ',', ';', '(', ')', 'и', 'или', ':', '\n'],
  ...[
    'весь',
    'период',
    'реализации',
    'проекта',
    'каникулы',
    'осень',
    'после',
    'кроме',
    'постоянно',
    'г.',
    'включительно',
  ],
];

/** Texts a cell may hold: letters without sense, and words of deadlines in any order. */
export const arbitraryCell: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...letters), { maxLength: 80 }).map((text) => text.join('')),
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
