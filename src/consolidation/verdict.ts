import type { Issue } from '../domain/issue';
import type { IntakeProblem } from './intake-problem';

export const verdicts = [
  'accepted',
  'acceptedWithRemarks',
  'returned',
  'otherFormOrPeriod',
  'duplicate',
  'olderVersion',
  'notOurs',
  'unreadable',
] as const;

/**
 * Every file gets exactly one. `returned` files are counted cell by cell: a bad cell costs only itself; one without an
 * answer is none.
 */
export type Verdict = (typeof verdicts)[number];

/** The verdict on a file that is ours, for this period and of a known school. */
export function verdictOf(issues: readonly Issue<IntakeProblem>[]): Verdict {
  if (issues.some((issue) => issue.severity === 'error')) return 'returned';
  return issues.length > 0 ? 'acceptedWithRemarks' : 'accepted';
}
