import type { DateSpan } from '../../date-span';
import type { Scope } from './scope';
import type { TimeItem } from './time-item';
import { isYearless, namesAnyYear, namesYears } from './time-item';

/** The claims that are left to read, and the years they are read in where the text names those beside them. */
export interface Framed {
  readonly left: readonly TimeItem[];
  readonly frame: DateSpan | null;
}

/**
 * Years named beside months and days without a year are where those fall: «2021-2024 гг., ежегодно до 1 декабря»,
 * «2022 г.: март, октябрь». «В течение года» and «постоянно» say nothing more where a frequency, the years or the
 * months in brackets do.
 */
export function framed(items: readonly TimeItem[], often: boolean, scope: Scope): Framed {
  const years = items.filter(namesYears);
  const details = items.some(isYearless);
  const narrow = items.some((item) => item.claim.stretch.kind === 'dated' && !namesYears(item));
  const frame = details && !narrow ? hull(years, scope) : null;
  const left = items.filter((item, index) => {
    if (frame !== null && namesYears(item)) return false;
    if (!namesAnyYear(item)) return true;
    const isDetailed = ['open', 'colon', 'dash'].includes(items[index + 1]?.after ?? '');
    return !((details && (often || isDetailed)) || years.length > 0 || saidElsewhere(item, items));
  });
  return { left, frame };
}

/** «с 1 января 2022 г. постоянно», «постоянно, в течение года»: the plan is named beside something narrower. */
function saidElsewhere(item: TimeItem, items: readonly TimeItem[]): boolean {
  const isPlan = isPlanItself(item);
  const before = items.indexOf(item);
  const others = items.filter((other, index) => index < before || (index > before && !isPlanItself(other)));
  const runsOn = others.some((other) => other.claim.bound === 'from');
  return isPlan && (runsOn || (others.some(namesAnyYear) && !item.onward));
}

function isPlanItself({ claim }: TimeItem): boolean {
  return claim.stretch.kind === 'generic' && claim.stretch.unit === 'plan';
}

function hull(years: readonly TimeItem[], { period }: Scope): DateSpan | null {
  const spans = years.flatMap(({ claim }) => {
    if (claim.stretch.kind !== 'dated') return [];
    const { start, end } = claim.stretch.span;
    // «начиная с 2022 года» runs to the end of the plan.
    return [{ start, end: claim.bound === 'from' && period !== null && period.end > end ? period.end : end }];
  });
  const [first] = spans;
  if (first === undefined) return null;
  return spans.reduce(
    (all, { start, end }) => ({ start: start < all.start ? start : all.start, end: end > all.end ? end : all.end }),
    first,
  );
}
