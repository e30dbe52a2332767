import type { DeadlineDoubt, Recurrence } from '../deadline';
import { often } from '../meaning/claim';
import type { Built } from './form-row';
import type { Kind } from './kind';
import type { Match } from './piece';

/** Once a unit of time. Where no recurrence has the very length, the next longer one keeps every due day true. */
const once = {
  dayWord: 'daily',
  decadeWord: 'monthly',
  weekWord: 'weekly',
  monthWord: 'monthly',
  quarterWord: 'quarterly',
  termWord: 'quarterly',
  trimesterWord: 'twiceAYear',
  halfAYear: 'twiceAYear',
  halfYearWord: 'twiceAYear',
  yearWord: 'yearly',
  studyYear: 'yearly',
  calendarYear: 'yearly',
} as const satisfies Partial<Readonly<Record<Kind, Recurrence>>>;
type FrequencyUnit = keyof typeof once;

/** So many times in so many units of the last unit of a match. */
export function perUnit(match: Match, times: number, per = 1, doubt: DeadlineDoubt | null = null): Built {
  const unit =
    match.pieces
      .map(({ kind }) => kind)
      .filter(isUnit)
      .at(-1) ?? 'yearWord';
  if (per > 1) return severalUnits(times, per, unit, doubt);
  if (times === 1) return claimed(once[unit], 1, doubt ?? ownDoubt(unit));
  return claimed(severalTimes(times, once[unit]), times, doubt ?? 'monthsOfFrequencyNotNamed');
}

/** «4 раза в год» is once a quarter; of an odd number all are due by the end of the unit. */
function severalTimes(times: number, recurrence: Recurrence): Recurrence {
  const inAYear = recurrence === 'yearly' ? times : recurrence === 'twiceAYear' ? times * 2 : 0;
  return inAYear === 2 ? 'twiceAYear' : inAYear === 4 ? 'quarterly' : inAYear === 12 ? 'monthly' : recurrence;
}

function ownDoubt(unit: FrequencyUnit): DeadlineDoubt | null {
  if (unit === 'decadeWord') return 'monthsOfFrequencyNotNamed';
  return unit === 'termWord' || unit === 'trimesterWord' ? 'schoolTermBounds' : null;
}

/** Recurrences by their length in months. */
const lengths: readonly (readonly [number, Recurrence])[] = [
  [1, 'monthly'],
  [3, 'quarterly'],
  [6, 'twiceAYear'],
  [12, 'yearly'],
  [24, 'every2Years'],
  [36, 'every3Years'],
];

/** «раз в 2 года», «раз в два месяца»; longer than the longest is once in the whole plan. */
function severalUnits(times: number, per: number, unit: FrequencyUnit, doubt: DeadlineDoubt | null): Built {
  const months = once[unit] === 'yearly' ? per * 12 : unit === 'monthWord' ? per : 1;
  const [length, recurrence] = lengths.find(([each]) => each >= months) ?? [0, 'none' as const];
  const isExact = length === months && (unit === 'monthWord' || once[unit] === 'yearly') && times === 1;
  return claimed(recurrence, times, doubt ?? (isExact ? null : 'monthsOfFrequencyNotNamed'));
}

function claimed(recurrence: Recurrence, times: number, doubt: DeadlineDoubt | null): Built {
  return { kind: 'claim', claim: often(recurrence, times, doubt) };
}

function isUnit(kind: Kind): kind is FrequencyUnit {
  return kind in once;
}
