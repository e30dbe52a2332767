import type { OpenSpan } from '../date-span';
import type { LocalDate } from '../local-date';
import { localDate } from '../local-date';
import type { Deadline, Recurrence } from './deadline';
import { recurrences } from './deadline';
import type { DeadlineContext } from './deadline-context';
import { deadlineFrom } from './meaning/deadline-from';
import type { Reading } from './meaning/reading';
import { reading } from './meaning/reading';
import { noDateWords, recurrenceWords } from './print-deadlines';

/** Reads what `printDeadlines` prints and nothing else; null for any other text. */
export function readPrintedDeadlines(text: string, context: DeadlineContext): readonly Deadline[] | null {
  const parts = text.trim().split(/;\s*/);
  const readings = parts.map((part) => readPrinted(part.trim(), context));
  const all = readings.flatMap((each) => each ?? []);
  if (all.length < parts.length) return null;
  return all.map((each, index) => deadlineFrom(each, parts.length === 1 ? text : (parts[index] ?? ''), context));
}

const printedForm = new RegExp(
  `^(?:(${Object.values(recurrenceWords)
    .filter((words) => words !== '')
    .join('|')})?(?:(?:^|\\s)до (\\d{1,2}) числа( следующего месяца)?)?:\\s*)?(.+)$`,
);

function readPrinted(part: string, context: DeadlineContext): Reading | null {
  const match = printedForm.exec(part);
  const dates = match?.[4] ?? '';
  const dueDay = match?.[2] === undefined ? null : Number(match[2]);
  if (match === null || dueDay === 0 || (dueDay !== null && dueDay > 31)) return null;
  const periods = dates === noDateWords ? [] : dates.split(/,\s*/).map((date) => readPeriod(date, context));
  const known = periods.flatMap((period) => period ?? []);
  if (known.length < periods.length) return null;
  const dueMonth = match[3] === undefined ? 'last' : 'following';
  return { ...reading(known, recurrenceOf(match[1]), known.length === 0 ? 'noDeadline' : null), dueDay, dueMonth };
}

function recurrenceOf(words: string | undefined): Recurrence {
  return recurrences.find((recurrence) => recurrenceWords[recurrence] === (words ?? '')) ?? 'none';
}

const day = '(\\d{2})\\.(\\d{2})\\.(199\\d|20\\d\\d)';
const rangeForm = new RegExp(`^${day}–${day}$`);
const singleForm = new RegExp(`^(до |с )?${day}$`);

function readPeriod(text: string, { period }: DeadlineContext): OpenSpan | null {
  const range = rangeForm.exec(text);
  if (range !== null) {
    const [start, end] = [dateFrom(range, 1), dateFrom(range, 4)];
    return start === null || end === null || end < start ? null : { start, end };
  }
  const single = singleForm.exec(text);
  const date = single === null ? null : dateFrom(single, 2);
  if (single === null || date === null) return null;
  if (single[1] === 'до ') return { start: null, end: date };
  if (single[1] === 'с ') return { start: date, end: period !== null && period.end >= date ? period.end : null };
  return { start: date, end: date };
}

function dateFrom(match: RegExpExecArray, group: number): LocalDate | null {
  return localDate(Number(match[group + 2]), Number(match[group + 1]), Number(match[group]));
}
