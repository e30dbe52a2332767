import type { Recurrence } from '../deadline';
import { often } from '../meaning/claim';
import type { Built, FormRow } from './form-row';
import type { Kind } from './kind';
import type { Match } from './piece';
import { has, numberOf, pieceOf, recurrenceOf } from './piece';

const reported = 'monthWord|quarterWord|halfYearWord';

/** «до 25 числа»: the day of the month by which each report is due. */
export const dueDayForms: readonly FormRow[] = [
  {
    example: 'до 10 числа первого месяца квартала, следующего за отчетным',
    reads: 'ежеквартально до 10 числа следующего месяца: 01.01.2021–31.12.2021',
    form: 'till|notLater|by|in|upTo? number|last dayNumber|dayWord comma? ordinal|number monthWord each? quarterWord comma? following?',
    build: (match) => {
      const month = numberOf({ ...match, pieces: match.pieces.slice(2) }, 'ordinal', 'number');
      // The month in the middle has no due day of ours.
      if (month === 2) return { kind: 'claim', claim: often('quarterly', 1, 'monthsOfFrequencyNotNamed') };
      return dueDay(match, month === 1, 'quarterly');
    },
  },
  {
    example: 'до 5 числа первого месяца следующего квартала',
    reads: 'ежеквартально до 5 числа следующего месяца: 01.01.2021–31.12.2021',
    form: 'till|notLater|by|in|upTo? number|last dayNumber|dayWord comma? ordinal|number monthWord comma? following',
    build: (match) =>
      numberOf({ ...match, pieces: match.pieces.slice(2) }, 'ordinal', 'number') === 1
        ? dueDay(match, true, null)
        : null,
  },
  {
    example: 'до 25 числа последнего месяца квартала',
    reads: 'ежеквартально до 25 числа: 01.01.2021–31.12.2021',
    form: 'till|notLater|by|in|upTo? number dayNumber comma? last monthWord each? quarterWord',
    build: (match) => dueDay(match, false, 'quarterly'),
  },
  {
    example: 'не позднее 10 числа месяца, следующего за отчетным кварталом',
    reads: 'ежеквартально до 10 числа следующего месяца: 01.01.2021–31.12.2021',
    form: 'till|notLater|by|in|upTo? number|last dayNumber|dayWord comma? monthWord? comma? following',
    build: (match) => dueDay(match, true, null),
  },
  {
    example: 'в течение 10 дней после окончания квартала',
    reads: 'ежеквартально до 10 числа следующего месяца: 01.01.2021–31.12.2021',
    form: `in|during|notLater|till? through? number|cardinal dayQuality? dayWord after|outcomeOf end? each? ${reported}`,
    build: afterUnit,
  },
  {
    example: 'не позднее 15 дней после отчётного квартала',
    reads: 'ежеквартально до 15 числа следующего месяца: 01.01.2021–31.12.2021',
    form: 'in|during|notLater|till? through? number|cardinal dayQuality? dayWord following',
    build: afterUnit,
  },
  {
    example: 'по итогам квартала до 10 числа',
    reads: 'ежеквартально до 10 числа следующего месяца: 01.01.2021–31.12.2021',
    form: `outcomeOf each? ${reported} comma|dash|open? till|notLater|by|in? number dayNumber`,
    build: (match) => dueDay(match, true, recurrenceOf(match)),
  },
  {
    example: 'до 10 числа по итогам полугодия',
    reads: 'два раза в год до 10 числа следующего месяца: 01.01.2021–31.12.2021',
    form: `till|notLater|by|in? number dayNumber comma|open? outcomeOf each? ${reported}`,
    build: (match) => dueDay(match, true, recurrenceOf(match)),
  },
  {
    example: 'с 1 по 5 число каждого месяца',
    reads: 'ежемесячно до 5 числа: 01.01.2021–31.12.2021',
    form: 'from? number till|upTo|dash number dayNumber monthWord?',
    build: (match) => dueDay({ ...match, pieces: match.pieces.slice(-3) }, false, null),
  },
  {
    example: '5 и 20 числа ежемесячно',
    reads: 'ежемесячно до 5 числа: 01.01.2021–31.12.2021; ежемесячно до 20 числа: 01.01.2021–31.12.2021',
    form: 'till|notLater|by? number =comma|and',
    build: (match) => (endsWithDayNumber(match) ? dueDay(match, false, null) : null),
  },
  {
    example: 'последний рабочий день месяца',
    reads: 'ежемесячно до 31 числа: 01.01.2021–31.12.2021',
    form: 'in|till|notLater|by? last dayQuality? dayWord|dayNumber|weekday each? monthWord',
    build: (match) => dueDay(match, false, 'monthly'),
  },
  {
    example: 'в последний день квартала',
    reads: 'ежеквартально до 31 числа: 01.01.2021–31.12.2021',
    form: 'in|till|notLater|by? last dayQuality? dayWord|dayNumber|weekday each? quarterWord',
    build: (match) => dueDay(match, false, 'quarterly'),
  },
  {
    example: 'ежемесячно до 25 числа',
    reads: 'ежемесячно до 25 числа: 01.01.2021–31.12.2021',
    form: 'till|notLater|by|in|upTo? each? number|last|ordinal dayNumber each? monthWord? !month',
    build: (match) => dueDay(match, false, has(match, 'each') ? 'monthly' : null),
  },
];

/** Working days are no days of the calendar: the day stays open. */
function afterUnit(match: Match): Built | null {
  const months = pieceOf(match, 'following')?.numbers[0] ?? null;
  const recurrence = months === null ? recurrenceOf(match) : byMonths(months);
  if (recurrence === null) return null;
  const isWorking = match.pieces.some(({ kind, numbers }) => kind === 'dayQuality' && numbers[0] !== 1);
  if (isWorking) return { kind: 'claim', claim: often(recurrence, 1, 'unreadText') };
  return dueDay(match, true, recurrence);
}

function endsWithDayNumber({ rest }: Match): boolean {
  const listed: readonly Kind[] = ['comma', 'and', 'number', 'till', 'notLater', 'by'];
  return rest.find((piece) => !listed.includes(piece.kind))?.kind === 'dayNumber';
}

function dueDay(match: Match, follows: boolean, recurrence: Recurrence | null): Built | null {
  const day = numberOf(match, 'number', 'ordinal', 'cardinal') ?? (has(match, 'last') ? 31 : null);
  if (day === null || day < 1 || day > 31) return null;
  const months = pieceOf(match, 'following')?.numbers[0] ?? 0;
  const month = follows ? 'following' : 'last';
  return { kind: 'claim', claim: { says: 'dueDay', day, month, recurrence: recurrence ?? byMonths(months) } };
}

/** The recurrence of a unit of so many months. */
function byMonths(months: number): Recurrence | null {
  return ({ 1: 'monthly', 3: 'quarterly', 6: 'twiceAYear', 12: 'yearly' } as const)[months] ?? null;
}
