import { yearOf } from '../../local-date';
import type { DeadlineDoubt } from '../deadline';
import type { DatedStretch, Stretch, Unit, YearlessStretch } from './stretch';
import { dated, inYear, noSuchDay, startsLater, yearless } from './stretch';

/** «с … по …» as one stretch; null where the plan must first give one of the ends its days. */
export function joinedStretch(from: Stretch, to: Stretch): Stretch | null {
  if (from.kind === 'impossible') return from;
  if (to.kind === 'impossible') return to;
  if (from.kind === 'yearless' && to.kind === 'yearless') return joinedYearless(from, to);
  if (from.kind === 'yearless' && to.kind === 'everyYear') {
    const of = joinedYearless(from, to.of);
    return of.kind === 'yearless' ? { ...to, of } : of;
  }
  if (from.kind === 'dated' && to.kind === 'dated') return joinedDated(from, to, to.doubt ?? from.doubt);
  if (from.kind === 'yearless' && to.kind === 'dated') return yearFromEnd(from, to);
  if (from.kind === 'dated' && to.kind === 'yearless') return yearFromStart(from, to);
  return null;
}

function joinedYearless(from: YearlessStretch, to: YearlessStretch): Stretch {
  if (isTurnedRound(from, to)) return { kind: 'impossible', reason: 'endBeforeStart', end: null };
  return yearless(joinedUnit(from.unit, to.unit), from.from, to.to, from.doubt ?? to.doubt);
}

/** «28–3 октября»: within one month a range does not pass New Year. */
function isTurnedRound(from: YearlessStretch, to: YearlessStretch): boolean {
  return from.unit === 'day' && to.unit === 'day' && from.from.month === to.to.month && startsLater(from.from, to.to);
}

function joinedDated(from: DatedStretch, to: DatedStretch, doubt: DeadlineDoubt | null): Stretch {
  if (to.span.end < from.span.start) return { kind: 'impossible', reason: 'endBeforeStart', end: to.span };
  const span = { start: from.span.start, end: to.span.end };
  const named = from.named === to.named ? from.named : 'year';
  return { ...dated(joinedUnit(from.unit, to.unit), span, doubt), named };
}

/** «15 сентября – 20 октября 2021», «сентябрь – май 2022»: the year stands at the end. */
function yearFromEnd(from: YearlessStretch, to: DatedStretch): Stretch {
  const year = yearOf(to.span.start);
  const same = inYear(from, year);
  if (same === null) return noSuchDay;
  const start = dated(from.unit, same, from.doubt);
  if (same.start <= to.span.end) return joinedDated(start, to, from.doubt ?? to.doubt);
  const oneMonth = from.unit === 'day' && to.unit === 'day' && from.from.month === Number(to.span.start.slice(5, 7));
  const before = oneMonth ? null : inYear(from, year - 1);
  if (before === null) return { kind: 'impossible', reason: 'endBeforeStart', end: to.span };
  const doubt = to.named === 'schoolYear' ? to.doubt : 'yearNotNamed';
  return joinedDated(dated(from.unit, before), to, doubt);
}

/** «сентябрь 2021 – май»: the first May after. */
function yearFromStart(from: DatedStretch, to: YearlessStretch): Stretch {
  const year = yearOf(from.span.start);
  const same = inYear(to, year);
  const span = same !== null && same.end >= from.span.start ? same : inYear(to, year + 1);
  return span === null ? noSuchDay : joinedDated(from, dated(to.unit, span, to.doubt), from.doubt ?? to.doubt);
}

function joinedUnit(a: Unit, b: Unit): Unit {
  if (a === b) return a === 'year' ? 'years' : a === 'schoolYear' ? 'schoolYears' : a;
  // Of a day and a month the longer one sets how the last day is found.
  return a === 'day' ? b : a;
}
