import type { OpenSpan } from '../../date-span';
import type { DeadlineDoubt, Recurrence } from '../deadline';
import { recurrences } from '../deadline';
import type { OftenClaim } from './claim';
import type { TimeGroup } from './group-times';
import { eachLaterYear } from './read-time';
import type { Reading } from './reading';
import { reading, withoutDay } from './reading';
import type { Scope } from './scope';

/** How often, over all the words that say it. */
export interface Frequency {
  readonly recurrence: Recurrence;
  readonly times: number;
  readonly doubt: DeadlineDoubt | null;
  /** «далее ежегодно»: what is named before goes on. */
  readonly onward: boolean;
}

/** The finest of several («ежегодно, ежемесячно с сентября по май»); null where nothing says how often. */
export function frequencyOf(often: readonly OftenClaim[], onward: boolean): Frequency | null {
  const sorted = [...often].sort((a, b) => recurrences.indexOf(a.recurrence) - recurrences.indexOf(b.recurrence));
  const [finest] = sorted;
  if (finest === undefined) return null;
  const different = sorted.filter(({ recurrence }) => recurrence !== finest.recurrence && recurrence !== 'yearly');
  const doubt = finest.doubt ?? (different.length > 0 ? 'severalDeadlines' : null);
  return { recurrence: finest.recurrence, times: finest.times, doubt, onward };
}

export function wholePlan({ recurrence, doubt }: Frequency, scope: Scope): Reading {
  if (scope.period === null) return withoutDay('planPeriodUnknown', recurrence);
  return reading([scope.period], recurrence, doubt);
}

/** A reading of dates with how often they come round. */
export function withFrequency(read: Reading, group: TimeGroup, frequency: Frequency, scope: Scope): Reading {
  const { recurrence } = frequency;
  if (read.periods.length === 0) return { ...read, recurrence };
  const kind = group.claims[0]?.stretch.kind;
  if (kind === 'generic') return ofGeneric(read, frequency);
  const named = { ...read, doubt: read.doubt ?? monthsDoubt(group, frequency) };
  if (kind === 'dated' && isYearlyAtMost(recurrence)) return goneOn(named, group, frequency, scope);
  const isUntil = group.claims[0]?.bound === 'by' && read.periods.length === 1 && kind === 'dated';
  if (isUntil || (group.claims[0]?.bound === 'by' && !isYearlyAtMost(recurrence) && read.periods.length === 1))
    return until(named, recurrence, scope);
  // Two months of each year say more than «ежегодно».
  return recurrence === 'yearly' && read.recurrence !== 'none' ? named : { ...named, recurrence };
}

function ofGeneric(read: Reading, { recurrence, doubt }: Frequency): Reading {
  const said = read.recurrence === recurrence || read.doubt !== 'monthsOfFrequencyNotNamed';
  return {
    ...read,
    recurrence,
    doubt: (said && read.doubt === 'monthsOfFrequencyNotNamed' ? null : read.doubt) ?? doubt,
  };
}

/** Months named as often as they are asked for leave nothing open. */
function monthsDoubt(group: TimeGroup, { times, doubt }: Frequency): DeadlineDoubt | null {
  const isLong = group.claims.some(
    ({ stretch }) => stretch.kind === 'dated' && stretch.unit.toLowerCase().includes('year'),
  );
  return doubt === 'monthsOfFrequencyNotNamed' && group.claims.length >= Math.min(times, 2) && !isLong ? null : doubt;
}

function isYearlyAtMost(recurrence: Recurrence): boolean {
  return recurrences.indexOf(recurrence) >= recurrences.indexOf('twiceAYear');
}

/** «Сентябрь 2021 г., далее ежегодно» goes on; «ежегодно до 31.12.2024» ends there; several years are named already. */
function goneOn(read: Reading, group: TimeGroup, { recurrence, onward }: Frequency, scope: Scope): Reading {
  const [claim] = group.claims;
  const years = new Set(read.periods.map(({ start, end }) => (end ?? start)?.slice(0, 4)));
  const isYear = claim?.stretch.kind === 'dated' && ['year', 'schoolYear'].includes(claim.stretch.unit);
  if (claim?.bound === 'from' || (years.size > 1 && !isYear)) return { ...read, recurrence };
  if (onward && isYear) return { ...read, recurrence, periods: read.periods.map((period) => toPlanEnd(period, scope)) };
  const later = eachLaterYear(read, scope);
  if (later.periods.length > read.periods.length) {
    return { ...later, recurrence, doubt: read.doubt ?? (onward ? null : 'severalDeadlines') };
  }
  return claim?.bound === 'by' ? until(read, recurrence, scope) : { ...read, recurrence };
}

/** «2021 год и далее ежегодно». */
function toPlanEnd(span: OpenSpan, { period }: Scope): OpenSpan {
  return period !== null && span.end !== null && period.end > span.end ? { ...span, end: period.end } : span;
}

/** «ежемесячно до 31.12.2021»: from the start of the plan until then. */
function until(read: Reading, recurrence: Recurrence, scope: Scope): Reading {
  const end = read.periods[0]?.end ?? null;
  const start = scope.period?.start ?? null;
  if (start === null || end === null || end < start) return { ...read, recurrence };
  return { ...read, recurrence, periods: [{ start, end }] };
}
