import { readDeadlines } from '../../domain/deadline/read-deadlines';
import { plainWords } from '../text/words-of';
import { isResponsible } from '../responsible/post-words';

/** What the text of a cell looks like by itself. */
export type CellLook = 'number' | 'figure' | 'deadline' | 'responsible' | 'text';

export function lookOf(text: string): CellLook {
  if (isRowNumber(text)) return 'number';
  if (/^[-–—]?\s?\d[\d\s]*(?:[.,]\d+)?\s?%?$/.test(text)) return 'figure';
  if (isDeadline(text)) return 'deadline';
  return isResponsible(text) ? 'responsible' : 'text';
}

/** «1», «1.2.», «I.», «2)»: what stands in the column of numbers. */
export function isRowNumber(text: string): boolean {
  return (
    /^(?:№ ?)?(?:\d{1,3}|[IVXІХ]{1,5}|[А-Яа-яA-Za-z])(?:\.\d{1,3})*[.)]{0,2}$/u.test(text.trim()) &&
    !/^[а-я]$/.test(text.trim())
  );
}

/** Whether the text says when and little else. */
export function isDeadline(text: string): boolean {
  const words = plainWords(text);
  if (words.length > 160 || !mayBeTime.test(words)) return false;
  const read = readDeadlines(text, { period: null, calendar: 'calendar', actDate: null });
  const unread = read.some(({ reason }) => reason === 'unreadText' || reason === 'noDateInText');
  return !unread && read.some(({ reason }) => reason !== 'noDeadline');
}

/** Without any of these words nothing says when. */
export const mayBeTime =
  /\d|год|месяц|квартал|постоянно|весь|всего|течени|период|январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр|еже|раз|необходимост|график|полугод|четверт|недел|систематич|срок/;
