import type { Kind } from '../grammar/kind';
import type { DeadlineDoubt } from '../deadline';
import type { TimeClaim } from './claim';
import type { TimeItem } from './time-item';

/** Claims of one sort that make one deadline of several periods. */
export interface TimeGroup {
  readonly claims: readonly TimeClaim[];
  /** Members that no comma parts may be a list or a range; «или» leaves the choice open. */
  readonly doubt: DeadlineDoubt | null;
}

/** «до 1 мая, 1 ноября» is one list; «сентябрь, в течение года» are two deadlines. */
export function groupTimes(items: readonly TimeItem[]): readonly TimeGroup[] {
  const groups: { claims: TimeClaim[]; doubt: DeadlineDoubt | null }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const before = last?.claims.at(-1);
    const claim = before === undefined ? item.claim : inherited(item, before);
    if (last === undefined || before === undefined || !sameSort(before, claim)) {
      groups.push({ claims: [claim], doubt: null });
      continue;
    }
    last.claims.push(claim);
    if (isDoubtful(item.after, claim)) last.doubt = 'severalDeadlines';
  }
  return groups;
}

const listMarks: readonly (Kind | null)[] = ['comma', 'and', 'or', 'slash', 'line'];

/** «до 15 марта, 15 июня»: the second day is due as well. */
function inherited({ claim, after }: TimeItem, before: TimeClaim): TimeClaim {
  const plain = claim.bound === 'in' && claim.part === 'whole' && claim.to === null;
  const isDue = before.bound === 'by' && listMarks.includes(after) && unitOf(claim) === unitOf(before);
  return plain && isDue ? { ...claim, bound: 'by', part: before.part, doubt: before.doubt } : claim;
}

function sameSort(a: TimeClaim, b: TimeClaim): boolean {
  const listed = a.stretch.kind === 'yearless' || a.stretch.kind === 'dated';
  return (
    listed &&
    a.stretch.kind === b.stretch.kind &&
    a.to === null &&
    b.to === null &&
    a.bound === b.bound &&
    a.bound !== 'from' &&
    a.part === b.part &&
    unitOf(a) === unitOf(b)
  );
}

/** Years and ranges of years are of one sort: «2021, 2023-2024 гг.». */
function unitOf({ stretch }: TimeClaim): string {
  if (stretch.kind !== 'yearless' && stretch.kind !== 'dated') return stretch.kind;
  return { years: 'year', schoolYears: 'schoolYear' }[stretch.unit as string] ?? stretch.unit;
}

function isDoubtful(after: Kind | null, claim: TimeClaim): boolean {
  // Days on two lines may be the start and the end.
  const onLines = claim.bound === 'in' && (claim.stretch.kind === 'yearless' || unitOf(claim) === 'day');
  return after === null || after === 'or' || (after === 'line' && onLines);
}
