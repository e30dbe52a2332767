import type { DateSpan } from '../domain/date-span';
import type { DeadlineContext } from '../domain/deadline/deadline-context';
import type { LocalDate } from '../domain/local-date';
import { firstOfMonth, firstOfYear, lastOfMonth, lastOfYear, parseLocalDate, yearOf } from '../domain/local-date';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { QuestionProblem } from '../text/cli-text';

/** A phrase to be read, and the plan that it stands in. */
export interface DeadlineQuestion {
  readonly text: string;
  readonly context: DeadlineContext;
}

/** What a plan is said to be, by the options or by a line; null where nothing is said. */
export interface PlanWords {
  readonly from: string | null;
  readonly to: string | null;
  readonly calendar: string | null;
  readonly actDate: string | null;
}
type PlanWord = keyof PlanWords;

const planWords: readonly PlanWord[] = ['from', 'to', 'calendar', 'actDate'];

/** A line of the input: a phrase as it is, or `{text, from, to, calendar, actDate}`, whose words go before `general`. */
export function readQuestion(line: string, general: PlanWords): Result<DeadlineQuestion, QuestionProblem> {
  if (!line.trimStart().startsWith('{')) {
    const context = readContext(general);
    return context.ok ? success({ text: line, context: context.value }) : context;
  }
  const json = parseObject(line);
  if (!json.ok) return json;
  const { text, ...rest } = json.value;
  if (typeof text !== 'string') return failure({ code: 'noText' });
  const words: Record<PlanWord, string | null> = { ...general };
  for (const [name, value] of Object.entries(rest)) {
    if (!isPlanWord(name)) return failure({ code: 'unknownWord', name });
    if (typeof value !== 'string' && typeof value !== 'number' && value !== null)
      return failure({ code: 'notAWord', name });
    words[name] = value === null ? null : String(value);
  }
  const context = readContext(words);
  return context.ok ? success({ text, context: context.value }) : context;
}

/** Years or ISO days to a period: of a school plan, years run from September to August. */
export function readContext({ from, to, calendar, actDate }: PlanWords): Result<DeadlineContext, QuestionProblem> {
  const kind = calendar ?? 'calendar';
  if (kind !== 'calendar' && kind !== 'school') return failure({ code: 'badCalendar', text: kind });
  const act = actDate === null ? null : parseLocalDate(actDate);
  if (actDate !== null && act === null) return failure({ code: 'badActDate', text: actDate });
  if (from === null && to === null) return success({ period: null, calendar: kind, actDate: act });
  if (from === null || to === null) return failure({ code: 'halfPeriod' });
  const period = kind === 'school' ? schoolPeriod(from, to) : span(dayOf(from, firstOfYear), dayOf(to, lastOfYear));
  return period === null
    ? failure({ code: 'badPlanPeriod', from, to })
    : success({ period, calendar: kind, actDate: act });
}

/** 2021 to 2021 and 2021 to 2022 are both the school year 2021/22. */
function schoolPeriod(from: string, to: string): DateSpan | null {
  const start = dayOf(from, (year) => firstOfMonth(year, 9));
  const end = dayOf(to, (year) => lastOfMonth(start !== null && year <= yearOf(start) ? year + 1 : year, 8));
  return span(start, end);
}

function span(start: LocalDate | null, end: LocalDate | null): DateSpan | null {
  return start === null || end === null || end < start ? null : { start, end };
}

function dayOf(text: string, ofYear: (year: number) => LocalDate): LocalDate | null {
  return /^[1-9]\d{3}$/.test(text) ? ofYear(Number(text)) : parseLocalDate(text);
}

function isPlanWord(name: string): name is PlanWord {
  return planWords.some((word) => word === name);
}

function parseObject(line: string): Result<Readonly<Record<string, unknown>>, QuestionProblem> {
  try {
    // A line that starts with a brace parses to an object or not at all.
    return success(JSON.parse(line) as Readonly<Record<string, unknown>>);
  } catch (error) {
    return failure({ code: 'notJson', detail: error instanceof Error ? error.message : String(error) });
  }
}
