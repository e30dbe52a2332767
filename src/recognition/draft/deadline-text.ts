import type { DeadlineContext } from '../../domain/deadline/deadline-context';
import { yearOf } from '../../domain/local-date';
import { cleanText } from '../text/clean-text';
import { isDeadline } from '../table/cell-contents';
import { monthTold } from '../table/month-numbers';
import { isDayOf, isMark, isTimeHeading, namesMonth } from '../table/schedule-words';
import { plainWords } from '../text/words-of';
import type { DraftRow } from './draft-row';
import { columnsAt, linesOf, textOf } from './draft-row';
import { monthAndDay } from './month-and-day';
import { isBlank, textOfCells } from './source-text';

/** «Срок» of a row: as it is shown, and with its lines apart for reading. */
export interface DeadlineText {
  readonly text: string;
  readonly lines: string;
}

/** Years of the plan: columns of one year need not repeat it. */
type PlanPeriod = DeadlineContext['period'];

/** From the column of deadlines, from «начало» and «окончание», or from the months and years that are marked. */
export function deadlineOf(row: DraftRow, plan: PlanPeriod, section = ''): DeadlineText {
  const own = inMonthOf(section, ownDeadline(row));
  const span = spanText(row);
  const marked = markedTimes(row, plan === null || yearOf(plan.start) !== yearOf(plan.end));
  const found = [own, same(span), same(marked)].filter(({ text }) => !isBlank(text));
  // «Январь» over rows that have no column of times.
  const isTimed = (['deadline', 'start', 'end', 'schedule'] as const).some((field) => columnsAt(row, field).length > 0);
  if (!isTimed && isTimeHeading(plainWords(section))) return same(section);
  if (found.length === 0) return own;
  return { text: found.map(({ text }) => text).join('; '), lines: found.map(({ lines }) => lines).join('\n') };
}

/** «до 20» under the section «Сентябрь». */
function inMonthOf(section: string, own: DeadlineText): DeadlineText {
  const isMonth = isTimeHeading(plainWords(section)) && namesMonth(plainWords(section));
  return isMonth && !isBlank(own.text) ? { ...own, lines: monthAndDay([section, own.lines], own.lines) } : own;
}

/** Several columns of deadlines, as «Месяц» and «Дата», say one thing. */
function ownDeadline(row: DraftRow): DeadlineText {
  const own = { text: textOf(row, 'deadline'), lines: linesOf(row, 'deadline') };
  const texts = columnsAt(row, 'deadline')
    .map((at) => textOfCells(row.cells[at] ?? []))
    .filter((text) => !isBlank(text));
  return texts.length < 2 ? own : { text: own.text, lines: monthAndDay(texts, own.lines) };
}

function same(text: string): DeadlineText {
  return { text, lines: text };
}

function spanText(row: DraftRow): string {
  const [start, end] = [textOf(row, 'start'), textOf(row, 'end')];
  // «постоянно» over both columns.
  const reachesOver = columnsAt(row, 'start').some((at) => row.cells[at]?.some(({ columnSpan }) => columnSpan > 1));
  if (reachesOver && isBlank(end)) return start;
  if (isBlank(end)) return isBlank(start) ? '' : /^(?:с|со|от)\s/i.test(start) ? start : `с ${start}`;
  if (isBlank(start)) return /^(?:до|не позднее|по|к)\s/i.test(end) ? end : `до ${end}`;
  return start === end ? end : `${start} – ${end}`;
}

/** «I квартал 2024, III квартал 2024»: the columns of times that hold a mark; figures under years are money. */
function markedTimes(row: DraftRow, severalYears: boolean): string {
  const times = columnsAt(row, 'schedule').flatMap((at) => {
    const text = textOfCells(row.cells[at] ?? []);
    const heading = timeOf(row.columns[at]?.heading ?? '', severalYears);
    if (isBlank(text) && !/^[+✓✔•●■]/.test(text)) return [];
    if (isMark(text)) return [heading];
    const year = severalYears ? (row.columns[at]?.year ?? null) : null;
    // «до 01.09» under «2022 год» is due in that year.
    if (isDeadline(text))
      return [year === null || namesYear.test(text) ? text : `${yearWords(heading, year)}: ${text}`];
    return /\p{L}/u.test(text) || isDayOf(heading, text) ? [`${text} ${heading}`] : [];
  });
  return times.join(times.some((time) => time.includes(':')) ? '; ' : ', ');
}

const namesYear = /(?:19|20)\d{2}|\d{1,2}\.\d{1,2}\.\d{2}/;

/** The levels of such a heading from the lowest: «2024 год / I квартал» → «I квартал 2024 год». */
function timeOf(heading: string, severalYears: boolean): string {
  const levels = heading
    .split(' / ')
    .map(cleanText)
    .map((level) =>
      /^(?:срок|период|график|календар|год|месяц)/i.test(level) ? (severalYears ? yearIn(level) : '') : level,
    )
    .filter((level) => level !== '')
    .map((level) => monthTold(level) ?? level);
  return levels.reverse().join(' ');
}

/** «2022/2023 учебный год» is no calendar year. */
function yearWords(heading: string, year: number): string {
  const pair = /(20\d{2}) ?[/–-] ?(?:20)?(\d{2})(?!\d)/.exec(heading);
  return pair === null ? `${year} год` : `${pair[1] ?? ''}/${pair[2] ?? ''} учебный год`;
}

/** «Сроки выполнения: 2022 год» → «2022 год»; empty where it names none, or several. */
function yearIn(level: string): string {
  const [year, second] = [...level.matchAll(/(?:19|20)\d{2}(?: (?:год[а-я]*|г\.?))?/gu)];
  return second === undefined ? (year?.[0] ?? '') : '';
}
