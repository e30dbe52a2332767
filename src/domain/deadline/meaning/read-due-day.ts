import type { OpenSpan } from '../../date-span';
import type { DeadlineDoubt, Recurrence } from '../deadline';
import type { Claim } from './claim';
import type { Frequency } from './frequency-reading';
import type { TimeGroup } from './group-times';
import { readTimes } from './read-time';
import type { Reading } from './reading';
import { reading, withoutDay } from './reading';
import type { Scope } from './scope';

type DueDayClaim = Extract<Claim, { says: 'dueDay' }>;

/** «ежемесячно до 25 числа», «до 10 числа месяца, следующего за отчётным кварталом». */
export function readDueDay(
  claim: DueDayClaim,
  groups: readonly TimeGroup[],
  frequency: Frequency | null,
  scope: Scope,
): Reading {
  const within = groups.filter(({ claims }) => claims[0]?.bound !== 'by').map(({ claims }) => readTimes(claims, scope));
  const recurrence = recurrenceOf(claim, within, frequency);
  const periods = within.length > 0 ? within.flatMap((each) => each.periods) : planOf(scope);
  if (periods.length === 0) return withoutDay(scope.period === null ? 'planPeriodUnknown' : 'noDateInText', recurrence);
  const doubt =
    within.find((each) => each.doubt !== null)?.doubt ??
    frequency?.doubt ??
    monthDoubt(claim, recurrence, frequency, within);
  return { ...reading(periods, recurrence, doubt), dueDay: claim.day, dueMonth: dueMonthOf(claim, recurrence) };
}

function recurrenceOf(claim: DueDayClaim, within: readonly Reading[], frequency: Frequency | null): Recurrence {
  const said = frequency?.recurrence ?? claim.recurrence;
  if (said !== null && said !== undefined) return said;
  const [first] = within;
  return first === undefined ? 'monthly' : first.recurrence;
}

function planOf(scope: Scope): readonly OpenSpan[] {
  return scope.period === null ? [] : [scope.period];
}

/** «ежеквартально до 5 числа» does not say of which month. */
function monthDoubt(
  claim: DueDayClaim,
  recurrence: Recurrence,
  frequency: Frequency | null,
  within: readonly Reading[],
): DeadlineDoubt | null {
  if (claim.month === 'following' || claim.recurrence === recurrence) return null;
  if (frequency === null && claim.recurrence === null) return within.length > 0 ? null : 'monthWithoutYear';
  return isMonthOpen(recurrence) ? 'monthsOfFrequencyNotNamed' : null;
}

/** A report on a quarter is due early in the month after it, late in its own last month. */
function dueMonthOf(claim: DueDayClaim, recurrence: Recurrence): 'last' | 'following' {
  if (claim.month === 'following' || claim.recurrence === recurrence) return claim.month;
  return isMonthOpen(recurrence) && claim.day <= 15 ? 'following' : 'last';
}

function isMonthOpen(recurrence: Recurrence): boolean {
  return recurrence !== 'monthly' && recurrence !== 'weekly' && recurrence !== 'daily' && recurrence !== 'none';
}
