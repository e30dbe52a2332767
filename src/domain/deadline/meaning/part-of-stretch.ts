import type { DateSpan } from '../../date-span';
import { dayOf, daysInMonth, monthOf, yearOf } from '../../local-date';
import type { Part } from './claim';
import { partOf } from './part-of';
import type { Stretch, YearlessDay } from './stretch';
import { inYear } from './stretch';

/** «вторая половина августа» as a stretch of its own, with its year or without; null where the plan must date it. */
export function partOfStretch(part: Part, stretch: Stretch): Stretch | null {
  if (stretch.kind === 'dated') return { ...stretch, span: partOf(part, stretch.span, null) };
  if (stretch.kind !== 'yearless') return stretch.kind === 'impossible' ? stretch : null;
  // Any common year will do: months are cut the same way in each.
  const span = inYear(stretch, 2021);
  if (span === null) return null;
  const cut = partOf(part, span, null);
  return { ...stretch, from: yearlessDay(cut.start), to: yearlessDay(cut.end) };
}

/** The month's last day stays the last in a longer month. */
function yearlessDay(date: DateSpan['start']): YearlessDay {
  const [month, day] = [monthOf(date), dayOf(date)];
  return { month, day: day === daysInMonth(yearOf(date), month) ? 31 : day };
}
