/** What a slice of the work took, in milliseconds: by the clock, and of all processors together. */
export interface Spent {
  readonly clock: number;
  readonly processor: number;
}

/** A way of doing the work, over numbered pieces of it. */
export interface Contender {
  readonly name: string;
  /** Does the pieces from one number up to another, which is left out. */
  run(from: number, to: number): Promise<Spent>;
}

/** What each contender spent on all pieces, a round an entry. */
export type Times = ReadonlyMap<string, readonly Spent[]>;

/**
 * Every contender works on a slice before any works on the next, so that what else the machine does weighs on all
 * alike; who was the first is the last on the next one.
 */
export async function interleaved(
  contenders: readonly Contender[],
  pieces: number,
  rounds: number,
  slice: number,
): Promise<Times> {
  const times = new Map(contenders.map(({ name }) => [name, [] as Spent[]]));
  let order = contenders;
  for (let round = 0; round < rounds; round += 1) {
    const sums = new Map<string, Spent>();
    for (let from = 0; from < pieces; from += slice) {
      for (const { name, run } of order) {
        const { clock, processor } = await run(from, Math.min(pieces, from + slice));
        const sum = sums.get(name) ?? { clock: 0, processor: 0 };
        sums.set(name, { clock: sum.clock + clock, processor: sum.processor + processor });
      }
      order = [...order].reverse();
    }
    for (const [name, sum] of sums) times.get(name)?.push(sum);
  }
  return times;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** How many times faster the first was than the second, a round an entry. */
export function timesFaster(times: Times, first: string, second: string, by: keyof Spent): readonly number[] {
  const slower = times.get(second) ?? [];
  return (times.get(first) ?? []).map((spent, round) => (slower[round]?.[by] ?? Number.NaN) / spent[by]);
}
