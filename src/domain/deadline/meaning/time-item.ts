import type { TimeClaim } from './claim';
import type { ClauseItem } from './clause';

/** A clause item that says a time. */
export interface TimeItem extends ClauseItem {
  readonly claim: TimeClaim;
}

export function timeItems(items: readonly ClauseItem[]): readonly TimeItem[] {
  return items.flatMap((item) => (item.claim.says === 'time' ? [{ ...item, claim: item.claim }] : []));
}

/** Whether it names years as a whole: «2021-2024 гг.», «2021/22 учебный год». */
export function namesYears({ claim }: TimeItem): boolean {
  const { stretch } = claim;
  return (
    claim.part === 'whole' &&
    claim.to === null &&
    claim.bound !== 'by' &&
    stretch.kind === 'dated' &&
    ['year', 'years', 'schoolYear', 'schoolYears'].includes(stretch.unit)
  );
}

/** Whether it names the plan or a year of it without saying which. */
export function namesAnyYear({ claim }: TimeItem): boolean {
  const { stretch } = claim;
  return (
    claim.part === 'whole' &&
    claim.bound === 'in' &&
    stretch.kind === 'generic' &&
    ['plan', 'year', 'schoolYear'].includes(stretch.unit)
  );
}

export function isYearless({ claim }: TimeItem): boolean {
  return claim.stretch.kind === 'yearless';
}
