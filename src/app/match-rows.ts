import { stemsOf } from '../domain/commitment/likeness';

/** A row of a plan, as far as matching looks at it. */
export interface MatchedRow {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  /** Number and title of its section; empty without one. */
  readonly section: string;
  /** As its document words it. */
  readonly source: string;
}

/** Titles less alike than this are of different rows, whatever their numbers. */
const leastLikeness = 0.5;
/** Titles that moved to another number or section must be alike so much. */
const movedLikeness = 0.75;

/** For each row of a new document the key of the row that it was before; each earlier row is taken once. */
export function matchRows(before: readonly MatchedRow[], now: readonly MatchedRow[]): ReadonlyMap<string, string> {
  const stems = new Map([...before, ...now].map((row) => [row, new Set(stemsOf(row.title))]));
  const pairs = now.flatMap((row, at) =>
    before.flatMap((old, oldAt) => {
      const score = scoreOf(old, row, likeness(stems.get(old), stems.get(row)));
      return score === 0 ? [] : [{ row: row.key, old: old.key, score, distance: Math.abs(at - oldAt), at }];
    }),
  );
  pairs.sort((a, b) => b.score - a.score || a.distance - b.distance || a.at - b.at);
  const matches = new Map<string, string>();
  const taken = new Set<string>();
  for (const { row, old } of pairs) {
    if (matches.has(row) || taken.has(old)) continue;
    matches.set(row, old);
    taken.add(old);
  }
  return matches;
}

/** 0: not the same row. A row that is worded as before goes first, then number and section decide among the alike. */
function scoreOf(old: MatchedRow, row: MatchedRow, alike: number): number {
  const sameNumber = bare(old.number) === bare(row.number);
  const sameSection = bare(old.section) === bare(row.section);
  const sameTitle = old.title === row.title;
  const sameSource = old.source !== '' && old.source === row.source;
  const isSame = sameSource || sameTitle || alike >= (sameNumber && sameSection ? leastLikeness : movedLikeness);
  if (!isSame) return 0;
  return (sameSource ? 4 : 0) + (sameTitle ? 2 : alike) + (sameNumber ? 1 : 0) + (sameSection ? 0.5 : 0);
}

/** The final dot of «1.2.» and letters of another case make no other number. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
}

/** The words that both have, of the words that either has. */
function likeness(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
