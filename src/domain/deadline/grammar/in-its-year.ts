import type { DatedStretch, YearlessStretch } from '../meaning/stretch';
import { dated, inYear, yearsFrom } from '../meaning/stretch';
import type { Built } from './form-row';
import type { Match, Piece } from './piece';
import { pieceOf } from './piece';

/**
 * A stretch with the year that stands beside it: of the calendar, of the school («май 2021/22 уч. года» is May 2022),
 * or several («март 2021-2024 гг.»); without one it stays as it is. Null where the year has no such day.
 */
export function inItsYear(match: Match, stretch: YearlessStretch | null): Built | null {
  if (stretch === null) return null;
  const years = pieceOf(match, 'years');
  if (years !== null) {
    const [first = 0, last = 0] = years.numbers;
    return { kind: 'unit', stretch: { kind: 'everyYear', of: stretch, years: yearsFrom(first, last).span } };
  }
  const year = pieceOf(match, 'year');
  if (year !== null) return unitIn(stretch, year.numbers[0] ?? 0, howNamed(year));
  const school = pieceOf(match, 'schoolYear');
  if (school === null) return { kind: 'unit', stretch };
  return unitIn(stretch, (school.numbers[0] ?? 0) + (stretch.from.month < 9 ? 1 : 0), 'schoolYear');
}

export function unitIn(stretch: YearlessStretch, year: number, named: DatedStretch['named']): Built | null {
  const span = inYear(stretch, year);
  return span === null ? null : { kind: 'unit', stretch: { ...dated(stretch.unit, span, stretch.doubt), named } };
}

/** How the year of a month, a quarter or of itself is written. */
export function howNamed(year: Piece | null | undefined): DatedStretch['named'] {
  return (['bare', 'year', 'years'] as const)[year?.numbers[1] ?? 0] ?? 'year';
}
