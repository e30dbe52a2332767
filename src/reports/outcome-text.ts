import type { FileOutcome } from '../consolidation/submission';
import { intakeText } from '../text/intake-text';

/** The first thing to say about a file: why it does not count, or the gravest remark; empty where all is well. */
export function outcomeText({ issues }: FileOutcome): string {
  const first = issues.find(({ severity }) => severity === 'error') ?? issues[0];
  return first === undefined ? '' : intakeText(first.problem, 'ru');
}
