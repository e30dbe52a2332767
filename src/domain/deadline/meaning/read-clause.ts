import type { DateSpan } from '../../date-span';
import { addDays } from '../../local-date';
import type { DeadlineDoubt } from '../deadline';
import type { Claim, OftenClaim } from './claim';
import { often } from './claim';
import type { Clause, ClauseItem } from './clause';
import { framed } from './frame';
import { withoutGlosses } from './glosses';
import { frequencyOf, withFrequency, wholePlan } from './frequency-reading';
import type { TimeGroup } from './group-times';
import { groupTimes } from './group-times';
import { lendYears } from './lend-years';
import { readDueDay } from './read-due-day';
import { readTimes } from './read-time';
import type { Reading } from './reading';
import { withoutDay } from './reading';
import type { Scope } from './scope';
import { splitByFrequency } from './split-by-frequency';
import type { TimeItem } from './time-item';
import { isYearless, timeItems } from './time-item';

/** What a clause comes to: one reading for each deadline it names. */
export function readClause(clause: Clause, scope: Scope): readonly Reading[] {
  const readings: Reading[] = [];
  for (const items of splitByFrequency(clause.items)) {
    const before = readings.at(-1)?.periods[0]?.end ?? null;
    const later =
      items[0]?.onward === true && before !== null ? { ...scope, period: periodAfter(before, scope) } : scope;
    readings.push(...readPart(items, later));
  }
  const doubt = doubtOf(clause);
  return readings.map((each) => ({ ...each, doubt: each.doubt ?? doubt }));
}

/** «…, далее ежегодно до 1 марта»: what is named after «далее» starts where the part before has ended. */
function periodAfter(end: DateSpan['end'], { period }: Scope): DateSpan | null {
  const start = addDays(end, 1);
  return period !== null && period.end >= start ? { start, end: period.end } : period;
}

function doubtOf(clause: Clause): DeadlineDoubt | null {
  const says = new Set(clause.items.map(({ claim }) => claim.says));
  if (clause.unread || isRelative(clause) || says.has('exception')) return 'unreadText';
  if (says.has('elsewhere')) return 'scheduleElsewhere';
  return clause.vague ? 'vagueBounds' : null;
}

/** «в течение месяца со дня получения, но не позднее 1 ноября 2021 г.»: the day behind bounds what is reckoned. */
function isRelative({ items }: Clause): boolean {
  const last = items.map(({ claim }) => claim.says).lastIndexOf('relative');
  return last >= 0 && !items.slice(last + 1).some(({ claim }) => claim.says === 'time' && claim.bound === 'by');
}

/** Dates with the frequency and the due day that go with them. */
function readPart(items: readonly ClauseItem[], scope: Scope): readonly Reading[] {
  const frequencies = items.flatMap(({ claim }) => oftenOf(claim));
  const dueDays = items.flatMap(({ claim }) => (claim.says === 'dueDay' ? [claim] : []));
  const frequency = frequencyOf(
    frequencies,
    items.some(({ claim, onward }) => claim.says === 'often' && onward),
  );
  const times = withoutGlosses(timeItems(items));
  const own = { ...scope, eachYear: scope.eachYear || repeatsEachYear(frequencies, times) };
  const { left, frame } = framed(lendYears(times, own), frequency !== null || dueDays.length > 0, own);
  const inFrame = frame === null ? own : { ...own, period: frame, actDate: null };
  const groups = groupTimes(left);
  if (dueDays.length > 0) {
    // «5 и 20 числа каждого месяца»: what is said of the last holds for all.
    const shared = dueDays.find(({ recurrence }) => recurrence !== null)?.recurrence ?? null;
    const days = dueDays.map((dueDay) =>
      readDueDay({ ...dueDay, recurrence: dueDay.recurrence ?? shared }, groups, frequency, inFrame),
    );
    // «ежемесячно до 5 числа, по итогам года – до 15 января».
    return [...days, ...groups.filter(isDue).map((group) => readTimes(group.claims, inFrame))];
  }
  if (groups.length === 0) return [frequency === null ? withoutDay('noDateInText') : wholePlan(frequency, inFrame)];
  const readings = groups.map((group) => {
    const read = readTimes(group.claims, inFrame);
    const doubted = { ...read, doubt: read.doubt ?? group.doubt };
    return frequency === null ? doubted : withFrequency(doubted, group, frequency, inFrame);
  });
  // «до 1 сентября 2021 г. (к началу учебного года)» says one day twice.
  const ends = new Set(readings.map(({ periods }) => periods.map(({ end }) => end).join()));
  // «август (перед началом учебного года)»: the edge in brackets is the end of what is named.
  const spans = readings.filter(({ periods }) => periods.some(({ start }) => start !== null));
  const told = ends.size === 1 && spans.length > 0 ? spans : readings;
  return told.map((each) => ({ ...each, doubt: each.doubt ?? (ends.size > 1 ? 'severalDeadlines' : null) }));
}

function isDue({ claims }: TimeGroup): boolean {
  return claims[0]?.bound === 'by';
}

function oftenOf(claim: Claim): readonly OftenClaim[] {
  if (claim.says === 'time' && claim.each) return [often('yearly')];
  return claim.says === 'often' ? [claim] : [];
}

/** Whether the words of frequency speak of every year, so that a month without a year is no doubt. */
function repeatsEachYear(frequencies: readonly OftenClaim[], times: readonly TimeItem[]): boolean {
  const yearly = ['yearly', 'twiceAYear', 'every2Years', 'every3Years'];
  const named = times.filter(isYearless).length;
  return frequencies.some(({ recurrence }) => yearly.includes(recurrence) || (recurrence === 'quarterly' && named > 1));
}
