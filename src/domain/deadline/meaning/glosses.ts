import { yearOf } from '../../local-date';
import { sharedDays } from './scope';
import { inYear } from './stretch';
import type { TimeItem } from './time-item';

/** «с 24.12.2021 по 08.01.2022 (зимние каникулы)»: a stretch in brackets that the dates before it lie in adds nothing. */
export function withoutGlosses(items: readonly TimeItem[]): readonly TimeItem[] {
  return items.filter((item, index) => !isGloss(item, items[index - 1]));
}

function isGloss({ claim, after }: TimeItem, before: TimeItem | undefined): boolean {
  const [gloss, stretch] = [claim.stretch, before?.claim.stretch];
  if (after !== 'open' || stretch?.kind !== 'dated') return false;
  const year = yearOf(stretch.span.start);
  const spans = gloss.kind === 'yearless' ? [year - 1, year].flatMap((each) => inYear(gloss, each) ?? []) : [];
  const isLong = ['season', 'term', 'quarter', 'halfYear'].includes(gloss.kind === 'yearless' ? gloss.unit : '');
  return isLong && spans.some((span) => sharedDays(span, stretch.span) > 0);
}
