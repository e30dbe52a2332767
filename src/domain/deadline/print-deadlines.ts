import type { OpenSpan } from '../date-span';
import type { LocalDate } from '../local-date';
import type { Deadline, Recurrence } from './deadline';

/** How recurrences are printed; `readPrintedDeadlines` knows the same words. */
export const recurrenceWords = {
  none: '',
  daily: 'ежедневно',
  weekly: 'еженедельно',
  monthly: 'ежемесячно',
  quarterly: 'ежеквартально',
  twiceAYear: 'два раза в год',
  yearly: 'ежегодно',
  every2Years: 'раз в 2 года',
  every3Years: 'раз в 3 года',
} as const satisfies Readonly<Record<Recurrence, string>>;

/** What stands in the place of dates where there are none. */
export const noDateWords = 'без срока';

/**
 * Deadlines in plain Russian that a person may edit: «01.09.2021–30.09.2021», «до 31.12.2020», «с 01.01.2023»,
 * «ежемесячно до 25 числа: 01.01.2021–31.12.2024», joined by «; ». `readDeadlines` reads them back to the same
 * periods, recurrence and due day; the certainty and the source are not printed.
 */
export function printDeadlines(deadlines: readonly Deadline[]): string {
  return deadlines.map(printDeadline).join('; ');
}

function printDeadline(deadline: Deadline): string {
  const often = [recurrenceWords[deadline.recurrence], dueDayText(deadline)].filter((words) => words !== '').join(' ');
  const periods = deadline.periods.filter(({ start, end }) => start !== null || end !== null);
  const dates = periods.length === 0 ? noDateWords : periods.map(periodText).join(', ');
  return often === '' ? dates : `${often}: ${dates}`;
}

function dueDayText({ dueDay, dueMonth }: Deadline): string {
  if (dueDay === null) return '';
  return dueMonth === 'following' ? `до ${dueDay} числа следующего месяца` : `до ${dueDay} числа`;
}

function periodText({ start, end }: OpenSpan): string {
  if (start === null) return `до ${dateText(end)}`;
  if (end === null) return `с ${dateText(start)}`;
  return start === end ? dateText(start) : `${dateText(start)}–${dateText(end)}`;
}

function dateText(date: LocalDate | null): string {
  return date === null ? '' : `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}
