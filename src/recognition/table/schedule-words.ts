/** A time that stands in a heading: «2024 год», «I квартал», «сентябрь». */
export function yearInHeading(words: string): number | null {
  const match = /(?:^|[^\d])((?:19|20)\d{2})(?:[^\d]|$)/.exec(words);
  return match === null ? null : Number(match[1]);
}

const partOfYear =
  /^(?:(?:[1-4]|i{1,3}|iv)(?:-?[йея])? ?(?:кв|квартал|полугоди|четверт|триместр)\S*|(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\S*)(?: ?(?:19|20)\d{2}\S*(?: ?г\S*)?)?$/;

const year =
  /^(?:на )?(?:19|20)\d{2}(?: ?[/-] ?(?:(?:19|20)?\d{2}))?(?: ?(?:г\.?|год[ау]?|уч\S* ?(?:г\S*|год\S*)?))*\.?$/;

/** Whether the heading is nothing but a time. */
export function isTimeHeading(words: string): boolean {
  return year.test(words) || partOfYear.test(words);
}

/** Whether the heading is nothing but the last day of something. */
export function isDayHeading(words: string): boolean {
  return /^(?:на|к|до|по состоянию на) (?:31\.12|31 декабря|01\.01|1 января)[. ]?(?:19|20)\d{2}(?: ?г\S*)?\.?$/.test(
    words,
  );
}

/** Whether a cell under such a heading says only that it is then. */
export function isMark(text: string): boolean {
  return /^(?:[+*xх✓✔v•●■✗]|да)$/iu.test(text.trim());
}
