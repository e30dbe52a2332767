import type { DeadlineContext } from '../../domain/deadline/deadline-context';
import { readCommitments } from '../../domain/commitment/read-commitments';
import { readDeadlines } from '../../domain/deadline/read-deadlines';
import type { Outcome } from '../../domain/plan/outcome';
import type { Doubt } from '../draft-plan';
import type { Drafted } from './draft-of-table';
import { deadlineOf } from './deadline-text';
import type { DraftRow } from './draft-row';
import { addressOf, numberOf, sourceOf, textOf, titleOf } from './draft-row';
import { embeddedDeadlines } from './embedded-deadlines';
import { isBlank } from './source-text';

/** A promised outcome with the numbers and the days that its words name. */
export function draftOutcome(row: DraftRow, key: string, context: DeadlineContext): Drafted<Outcome> {
  const title = titleOf(row);
  const description = textOf(row, 'description');
  const { text, lines } = deadlineOf(row, context.period);
  const deadlines = isBlank(text) ? embeddedDeadlines([description, title], context) : readDeadlines(lines, context);
  const commitments = [title, description].flatMap((words) =>
    readCommitments(words, context).map(({ value, upper, unit, comparison, by, source }) => ({
      value,
      upper,
      unit,
      comparison,
      by,
      source,
    })),
  );
  const doubts: readonly Doubt[] = isBlank(title)
    ? [
        {
          severity: 'warning',
          problem: { code: 'missingPart', part: 'title' },
          address: addressOf(row, 'title'),
          row: key,
        },
      ]
    : [];
  return {
    row: { key, number: numberOf(row), title, description, commitments, deadlines },
    doubts,
    source: sourceOf(row),
  };
}
