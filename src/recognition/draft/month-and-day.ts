import { isTimeHeading, namesMonth } from '../table/schedule-words';
import { plainWords } from '../text/words-of';

/**
 * What columns of times say together: «Январь» beside «27 января» adds nothing, beside «27» or «2 неделя» it is the
 * month of it; `apart` where they are no month and its day.
 */
export function monthAndDay(texts: readonly string[], apart: string): string {
  const wide = texts.filter((text) => isTimeHeading(plainWords(text)));
  const [month] = wide;
  const [day] = texts.filter((text) => !wide.includes(text));
  if (texts.length !== 2 || month === undefined || day === undefined) return apart;
  if (namesMonth(plainWords(day)) || /\d{1,2}\.\d{1,2}/.test(day)) return day;
  return startsWithDay.test(plainWords(day)) ? `${day} ${month.toLowerCase()}` : apart;
}

const startsWithDay = /^(?:(?:до|с|по|не позднее|к) )?\d{1,2}(?!\d)(?! ?(?:раз|квартал|полугод|четверт))|недел|декад/;
