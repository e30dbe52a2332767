import type { Statement } from '../domain/commitment/contradictions';
import { contradictionsIn } from '../domain/commitment/contradictions';
import { readCommitments } from '../domain/commitment/read-commitments';
import type { DeadlineContext } from '../domain/deadline/deadline-context';
import type { Deadline } from '../domain/deadline/deadline';
import type { LocalDate } from '../domain/local-date';
import type { Plan } from '../domain/plan/plan';
import type { RawAddress } from '../workbook/raw-table';
import type { Doubt } from './draft-plan';

/** Numbers of the plan that cannot both be meant, at the first of the two places; the other is named. */
export function contradictionDoubts(
  { outcomes, activities }: Pick<Plan, 'outcomes' | 'activities'>,
  addressOf: (key: string) => RawAddress,
  context: DeadlineContext,
): readonly Doubt[] {
  const rows = [
    ...outcomes.map(({ key, title, description, deadlines }) => ({ key, title, description, due: lastDue(deadlines) })),
    ...activities.map(({ key, title, expectedResult, deadlines }) => ({
      key,
      title,
      description: expectedResult,
      due: lastDue(deadlines),
    })),
  ];
  // A contradiction has one side in a title, so only titles with a figure that binds are compared.
  const stated = rows.filter(({ title }) => mayBind.test(title) && readCommitments(title, context).length > 0);
  const statements: readonly Statement[] = stated;
  return contradictionsIn(statements, context).map(({ between: [first, second], one, other }): Doubt => {
    const [row, otherRow] = [stated[first]?.key ?? '', stated[second]?.key ?? ''];
    return {
      severity: 'warning',
      problem: { code: 'contradiction', one: one.source, other: other.source, otherRow },
      address: addressOf(row),
      row,
    };
  });
}

/** A figure, or «все», «каждый». */
const mayBind = /\d|все|кажд/i;

function lastDue(deadlines: readonly Deadline[]): LocalDate | null {
  return (
    deadlines
      .flatMap(({ periods }) => periods.flatMap(({ end }) => end ?? []))
      .sort()
      .at(-1) ?? null
  );
}
