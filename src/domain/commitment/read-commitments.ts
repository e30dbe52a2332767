import type { DeadlineContext } from '../deadline/deadline-context';
import { normalText, sourceBetween, sourceEnd, sourceIndex } from '../deadline/text/normal-text';
import { amountSightings } from './amount-sightings';
import { dueDateNear, dueDatesIn } from './due-dates';
import type { FoundCommitment } from './found-commitment';
import { withoutNotAmounts } from './not-amounts';
import type { Sighting } from './sighting';
import { frequencySightings, wholeSightings } from './word-sightings';

/**
 * Numbers that bind in a text, in their order: levels to be reached («не менее 30 % организаций», «50–100 Мбит/с»,
 * «во всех школах»), counts and frequencies, each with the day it is due by where its sentence names one. Years,
 * dates, numbers of papers and schools are none, nor is a change («на 10 %», «в 2 раза»): it says nothing of a level.
 */
export function readCommitments(text: string, context: DeadlineContext): readonly FoundCommitment[] {
  const normal = normalText(text);
  const plain = withoutNotAmounts(normal.text);
  const found = [...amountSightings(plain), ...wholeSightings(plain), ...frequencySightings(plain)].sort(firstLongest);
  const apart = found.reduce<readonly Sighting[]>((kept, one) => (one.start < endOf(kept) ? kept : [...kept, one]), []);
  const dates = dueDatesIn(normal, context);
  return apart.map(({ value, upper, unit, comparison, start, end, subject }) => ({
    value,
    upper,
    unit,
    comparison,
    by: dueDateNear(normal.text, dates, start, end),
    source: sourceBetween(text, normal, start, end),
    subject: subject === null ? '' : sourceBetween(text, normal, subject.start, subject.end),
    at: { start: sourceIndex(text, normal, start), end: sourceEnd(text, normal, end) },
  }));
}

function firstLongest(a: Sighting, b: Sighting): number {
  return a.start === b.start ? b.end - a.end : a.start - b.start;
}

function endOf(kept: readonly Sighting[]): number {
  return kept.at(-1)?.end ?? 0;
}
