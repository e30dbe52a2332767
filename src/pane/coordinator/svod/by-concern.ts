import type { FileVerdict } from '../../../app/background';
import type { InboxFile } from '../../../app/inbox-file';
import type { Verdict } from '../../../consolidation/verdict';

const concern: Readonly<Record<Verdict, number>> = {
  unreadable: 0,
  notOurs: 0,
  otherFormOrPeriod: 1,
  returned: 2,
  acceptedWithRemarks: 3,
  olderVersion: 4,
  duplicate: 4,
  accepted: 5,
};

/** What somebody has to do something about stands first, else as they were chosen. */
export function byConcern(
  files: readonly InboxFile[],
  verdicts: ReadonlyMap<string, FileVerdict>,
): readonly InboxFile[] {
  const rank = ({ name }: InboxFile): number => {
    const verdict = verdicts.get(name)?.verdict;
    return verdict === undefined ? -1 : concern[verdict];
  };
  return [...files].sort((a, b) => rank(a) - rank(b));
}
