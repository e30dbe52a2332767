import type { LocalDate } from '../local-date';
import type { DeadlineContext } from '../deadline/deadline-context';
import type { FoundCommitment } from './found-commitment';
import { areAlike, commonStems, stemsOf } from './likeness';
import { readCommitments } from './read-commitments';

/** Two numbers about one thing that cannot both be meant: «17 %» in a title, «8 %» in its description. */
export interface Contradiction {
  readonly one: FoundCommitment;
  readonly other: FoundCommitment;
}

/**
 * The contradictions between two texts about one thing. Numbers are set against each other where they have the same
 * unit, count the same and are due by the same day, and none of one text's numbers stands in the other.
 */
export function contradictionsBetween(one: string, other: string, context: DeadlineContext): readonly Contradiction[] {
  return contradictions(readCommitments(one, context), readCommitments(other, context));
}

export function contradictions(
  ones: readonly FoundCommitment[],
  others: readonly FoundCommitment[],
): readonly Contradiction[] {
  return ones.flatMap((one) => {
    const same = others.filter((other) => sameThing(one, other));
    const agrees = ones.filter((mate) => sameThing(mate, one)).some((mate) => same.some((other) => equal(mate, other)));
    const [first] = same;
    return first === undefined || agrees ? [] : [{ one, other: first }];
  });
}

/** What a plan promises: an outcome, or an activity whose title is one. */
export interface Statement {
  readonly title: string;
  readonly description: string;
  readonly due: LocalDate | null;
}

/** A contradiction and where it stands; the same statement twice: between its title and its description. */
export interface PlacedContradiction extends Contradiction {
  /** Indexes into the statements. */
  readonly between: readonly [number, number];
}

/** The contradictions of a plan: inside a statement, and between statements with like titles due on the same day. */
export function contradictionsIn(
  statements: readonly Statement[],
  context: DeadlineContext,
): readonly PlacedContradiction[] {
  const common = commonStems(statements.map(({ title }) => title));
  const inside = statements.flatMap(({ title, description }, index) =>
    contradictionsBetween(title, description, context).map((found) => ({ ...found, between: [index, index] as const })),
  );
  const across = statements.flatMap((one, index) =>
    statements.slice(index + 1).flatMap((other, offset) => {
      if (one.due === null || one.due !== other.due || !areAlike(one.title, other.title, common)) return [];
      const between = [index, index + 1 + offset] as const;
      return contradictionsBetween(one.title, other.title, context).map((found) => ({ ...found, between }));
    }),
  );
  return [...inside, ...across];
}

function sameThing(one: FoundCommitment, other: FoundCommitment): boolean {
  const sameDay = one.by === null || other.by === null || one.by === other.by;
  return one.unit === other.unit && sameDay && stemsOf(one.subject).join() === stemsOf(other.subject).join();
}

function equal(one: FoundCommitment, other: FoundCommitment): boolean {
  return one.value === other.value && one.upper === other.upper;
}
