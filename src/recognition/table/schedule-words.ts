import { plainWords } from '../text/words-of';
import { monthTold } from './month-numbers';

/** A time that stands in a heading: «2024 год», «I квартал», «сентябрь». */
export function yearInHeading(words: string): number | null {
  const match = /(?:^|[^\d])((?:19|20)\d{2})(?:[^\d]|$)/.exec(words);
  return match === null ? null : Number(match[1]);
}

const partOfYear =
  /^(?:(?:[1-4]|i{1,3}|iv)(?:-?[йея])? ?(?:кв|квартал|полугоди|четверт|триместр)\S*|(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\S*|(?:янв|февр?|мар|апр|авг|сент?|окт|нояб?|дек)\.?)(?: ?(?:19|20)\d{2}\S*(?: ?г\S*)?)?$/;

const year =
  /^(?:на )?(?:19|20)\d{2}(?: ?[/-] ?(?:(?:19|20)?\d{2}))?(?: ?(?:г\.?|год[ау]?|уч\S* ?(?:г\S*|год\S*)?))*\.?$/;

/** Whether the heading is nothing but a time. */
export function isTimeHeading(words: string): boolean {
  return year.test(words) || partOfYear.test(words) || monthTold(words) !== null;
}

const lastDay =
  /^(?:(?:значени|план|факт|показател)\S* )?(?:на|к|до|по состоянию на) (?:31\.12|31 декабря|конец|концу)[. ]?((?:19|20)\d{2})(?: ?г\S*)?\.?$/;
const dayAfter =
  /^(?:(?:значени|план|факт|показател)\S* )?(?:на|к|до|по состоянию на) (?:01\.01|1 января|начало|началу)[. ]?((?:19|20)\d{2})(?: ?г\S*)?\.?$/;

/** The year whose last day the heading is: «на 31.12.2024», «на конец 2024 года», «на 01.01.2025»; null: it is none. */
export function yearEndedAt(words: string): number | null {
  const year = lastDay.exec(words)?.[1];
  if (year !== undefined) return Number(year);
  const next = dayAfter.exec(words)?.[1];
  return next === undefined ? null : Number(next) - 1;
}

/** «в сентябре», «авг.»: whether a month stands in the words. */
export function namesMonth(words: string): boolean {
  return (
    /январ|феврал|март|апрел|(?:^|\s)ма[йяе](?:\s|$)|июн|июл|август|сентябр|октябр|ноябр|декабр/.test(words) ||
    shortMonth.test(words)
  );
}

const shortMonth = /(?:^|\s)(?:янв|февр?|мар|апр|авг|сент?|окт|нояб?|дек)\.?(?:\s|$)/;

/** «25» or «10-15» under «авг.»: days of that month. */
export function isDayOf(heading: string, text: string): boolean {
  const level = plainWords(heading.split(' / ').at(-1) ?? '');
  return /^(?:до )?(?:[12]?\d|3[01])(?:(?: ?[-–] ?|, ?)(?:[12]?\d|3[01]))*$/.test(text) && namesMonth(level);
}

/** Whether a cell under such a heading says only that it is then. */
export function isMark(text: string): boolean {
  return /^(?:[+*xх✓✔v•●■✗]|да)$/iu.test(text.trim());
}
