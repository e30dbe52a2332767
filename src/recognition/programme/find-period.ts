import type { DateSpan } from '../../domain/date-span';
import { readDeadlines } from '../../domain/deadline/read-deadlines';
import { firstOfMonth, firstOfYear, lastOfMonth, lastOfYear, monthOf, yearOf } from '../../domain/local-date';
import type { PlanCalendar } from '../../domain/plan/programme';
import { plainWords } from '../text/words-of';

export interface FoundPeriod {
  readonly period: DateSpan;
  readonly calendar: PlanCalendar;
}

/** How a plan names its period: tried in order, each with its example. */
const periods: readonly { readonly example: string; readonly pattern: RegExp; readonly calendar: PlanCalendar }[] = [
  {
    example: 'в 2022/2023 – 2024/2025 учебных годах',
    pattern:
      /(20\d{2}) ?\/ ?(?:20)?\d{2}(?: ?уч\S*)?(?: ?г\S*)? ?(?:-|по|до) ?20\d{2} ?\/ ?((?:20)?\d{2}) ?(?:уч\.|учебн)/,
    calendar: 'school',
  },
  {
    example: 'на 2021/2022, 2022/2023 и 2023/2024 учебные годы',
    pattern:
      /(20\d{2}) ?[/-] ?(?:20)?\d{2}(?: ?(?:,|и) ?20\d{2} ?[/-] ?(?:20)?\d{2})* ?(?:,|и) ?20\d{2} ?[/-] ?((?:20)?\d{2}) ?(?:-?г\S* )?(?:уч\.|учебн)/,
    calendar: 'school',
  },
  {
    example: 'на 2021/2022 учебный год',
    pattern: /(20\d{2}) ?[/-] ?((?:20)?\d{2}) ?(?:-?г\S* )?(?:уч\.|учебн)/,
    calendar: 'school',
  },
  { example: 'на 2022, 2023 учебные годы', pattern: /(20\d{2}) ?(?:,|и) ?(20\d{2}) ?учебн/, calendar: 'school' },
  {
    example: 'на 2021 – 2024 годы',
    pattern: /(20\d{2})(?: ?(?:г\.|гг\.|год[ауы]?))? ?(?:-|по|до) ?(20\d{2})/,
    calendar: 'calendar',
  },
  { example: 'на 2021 и 2022 годы', pattern: /(20\d{2})(?: г\.?)? ?(?:,|и) ?(?:на )?(20\d{2})/, calendar: 'calendar' },
  {
    example: 'на 2024 год',
    pattern: /(?:^|\s)(?:на|в|за) (20\d{2}) ?(?:г(?:\.|од|оду)?(?:\s|$|[,.)])|$)/,
    calendar: 'calendar',
  },
  { example: '2024 год', pattern: /(?:^|\s)(20\d{2}) ?(?:г\.?|год)(?:$|[,.)])/, calendar: 'calendar' },
];

/** The period that a title or a sentence about the plan names. */
export function periodIn(text: string): FoundPeriod | null {
  return spanOfDays(text) ?? spanOfYears(text);
}

const daysFromTo = /(?:^|\s)(?:с|со) \d{1,2}[^,;()]{0,24}? по \d{1,2}(?:\.\d{1,2}\.20\d{2}| [а-я]{3,8} 20\d{2})/;

/** «с 10 по 20 февраля 2025 года»: a plan of a week, «с 1 сентября 2023 года по 31 мая 2024 года»: of a school year. */
function spanOfDays(text: string): FoundPeriod | null {
  const days = daysFromTo.exec(plainWords(text))?.[0];
  if (days === undefined) return null;
  const [only, second] = readDeadlines(days, { period: null, calendar: 'calendar', actDate: null });
  const [period] = only?.periods ?? [];
  const [start, end] = [period?.start ?? null, period?.end ?? null];
  if (second !== undefined || start === null || end === null) return null;
  const isSchoolYear = yearOf(end) === yearOf(start) + 1 && monthOf(start) >= 8 && monthOf(end) <= 8;
  return { period: { start, end }, calendar: isSchoolYear ? 'school' : 'calendar' };
}

function spanOfYears(text: string): FoundPeriod | null {
  // Numbers and days of acts are no periods.
  const words = plainWords(text).replace(
    /(?:от )?\d{1,2}(?:\.\d{1,2}\.| (?:янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)\S* )20\d{2}(?: ?г(?:ода|\.)?)?(?: ?№ ?\S+)?/g,
    ' ',
  );
  for (const { pattern, calendar } of periods) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const start = Number(match[1]);
    const end = match[2] === undefined ? start : yearAfter(start, match[2]);
    if (end < start || end - start > 15) continue;
    return { period: spanOf(start, end, calendar, match[2] === undefined), calendar };
  }
  return null;
}

function yearAfter(start: number, shown: string): number {
  return shown.length === 4 ? Number(shown) : Math.floor(start / 100) * 100 + Number(shown);
}

/** The span of whole years; school years run from September to August. */
export function spanOf(start: number, end: number, calendar: PlanCalendar, single: boolean): DateSpan {
  if (calendar === 'calendar') return { start: firstOfYear(start), end: lastOfYear(end) };
  return { start: firstOfMonth(start, 9), end: lastOfMonth(single ? end + 1 : end, 8) };
}

/** Sentences that say when the plan runs. */
export function isAboutPeriod(text: string): boolean {
  return /^(?:срок|период)\S* (?:реализаци|действи|исполнени|выполнени)/.test(plainWords(text));
}

export const periodExamples = periods;
