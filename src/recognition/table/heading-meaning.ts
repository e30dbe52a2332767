import { plainWords } from '../text/words-of';
import type { Column } from './column';
import type { FieldId } from './field';
import { headingWords } from './heading-words';
import { isTimeHeading, yearEndedAt, yearInHeading } from './schedule-words';

/** Longer texts are no headings. */
const longestHeading = 160;

/** The field that a heading names, or null. */
export function fieldOfHeading(heading: string): FieldId | null {
  const words = plainWords(heading).replace(/[:;.]+$/, '');
  if (words === '' || words.length > longestHeading) return null;
  return headingWords.find(({ pattern }) => pattern.test(words))?.field ?? null;
}

/** A column by its heading, the levels from the top. */
export function columnOf(levels: readonly string[]): Column {
  const heading = levels.join(' / ');
  const words = plainWords(heading);
  const field = fieldOfHeading(heading);
  if (field === 'money' || field === 'baselineValue' || field === 'baselineDate') return { heading, field, year: null };
  const times = levels.map(plainWords).filter(isTimeHeading);
  const year = yearInHeading(times.at(-1) ?? '') ?? yearInHeading(words);
  // «на 31.12.2024»: a level reached by that day.
  const ended = levels.map((level) => yearEndedAt(plainWords(level))).find((each) => each !== null) ?? null;
  if (ended !== null) return timeColumn(heading, ended);
  if (times.length > 0) return timeColumn(heading, year);
  if (year !== null && /план|целев|значени|прогноз|факт|отчет|достигнут/.test(words)) return timeColumn(heading, year);
  return { heading, field, year: null };
}

function timeColumn(heading: string, year: number | null): Column {
  const words = plainWords(heading);
  if (year === null || /квартал|полугод|месяц/.test(words)) return { heading, field: 'schedule', year };
  return { heading, field: /факт|отчетн|достигнут/.test(words) ? 'actual' : 'target', year };
}
