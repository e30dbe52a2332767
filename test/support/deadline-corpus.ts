import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DateSpan, OpenSpan } from '../../src/domain/date-span';
import type { Deadline } from '../../src/domain/deadline/deadline';
import type { DeadlineContext } from '../../src/domain/deadline/deadline-context';
import type { LocalDate } from '../../src/domain/local-date';

/** A phrase of a plan and what it means, written by hand. */
export interface CorpusPhrase {
  readonly text: string;
  readonly plan: CorpusPlan;
  readonly deadlines: readonly CorpusDeadline[];
}

/** Periods as ISO intervals with open ends («/2021-12-31»); what is left out is none, null, last, certain. */
interface CorpusDeadline extends Partial<Omit<Deadline, 'source' | 'periods'>> {
  readonly periods: readonly string[];
}

/** The plans that the phrases of the corpus stand in. */
export const corpusPlans = {
  '2021': plan('2021-01-01', '2021-12-31'),
  '2022': plan('2022-01-01', '2022-12-31'),
  '2023': plan('2023-01-01', '2023-12-31'),
  '2021-2024': plan('2021-01-01', '2024-12-31'),
  '2022-2024': plan('2022-01-01', '2024-12-31'),
  '2021/22': { ...plan('2021-09-01', '2022-08-31'), calendar: 'school' },
  '2023/24': { ...plan('2023-09-01', '2024-08-31'), calendar: 'school' },
  '2021/22-2023/24': { ...plan('2021-09-01', '2024-08-31'), calendar: 'school' },
  'second half of 2021': plan('2021-07-01', '2021-12-31'),
  '2021-2024, act of July 2021': { ...plan('2021-01-01', '2024-12-31'), actDate: day('2021-07-12') },
  unknown: { period: null, calendar: 'calendar', actDate: null },
  'unknown, act of July 2021': { period: null, calendar: 'calendar', actDate: day('2021-07-12') },
} as const satisfies Readonly<Record<string, DeadlineContext>>;
export type CorpusPlan = keyof typeof corpusPlans;

const folder = join(__dirname, '../fixtures/deadlines');

/** Each file of the corpus by its name. */
export function deadlineCorpus(): readonly { readonly topic: string; readonly phrases: readonly CorpusPhrase[] }[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.map((name) => ({
    topic: name.replace('.json', ''),
    phrases: JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly CorpusPhrase[],
  }));
}

/** A reading of the corpus in full, without the source. */
export function fullReading(deadline: CorpusDeadline): Omit<Deadline, 'source'> {
  return {
    recurrence: 'none',
    dueDay: null,
    dueMonth: 'last',
    certainty: 'certain',
    reason: null,
    ...deadline,
    periods: deadline.periods.map(openSpan),
  };
}

/** A reading without the words it was read from. */
export function withoutSource({ source: _, ...reading }: Deadline): Omit<Deadline, 'source'> {
  return reading;
}

function openSpan(interval: string): OpenSpan {
  const [start = '', end = ''] = interval.split('/');
  return { start: start === '' ? null : day(start), end: end === '' ? null : day(end) };
}

function plan(start: string, end: string): { period: DateSpan; calendar: 'calendar'; actDate: null } {
  return { period: { start: day(start), end: day(end) }, calendar: 'calendar', actDate: null };
}

function day(iso: string): LocalDate {
  return iso as LocalDate;
}
