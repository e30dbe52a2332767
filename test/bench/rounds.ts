/** A way of doing the work; it is given a slice of the corpus at a time. */
export interface Contender<Item> {
  readonly name: string;
  run(items: readonly Item[]): Promise<void> | void;
}

/** Milliseconds that each contender took for the whole corpus, a round an entry. */
export type Times = ReadonlyMap<string, readonly number[]>;

/**
 * Every contender works on a slice before any works on the next, so that what else the machine does weighs on all
 * alike. The first slice warms them up.
 */
export async function interleaved<Item>(
  contenders: readonly Contender<Item>[],
  items: readonly Item[],
  rounds: number,
  sliceSize = 25,
): Promise<Times> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (const contender of contenders) await contender.run(items.slice(0, sliceSize));
  for (let round = 0; round < rounds; round += 1) {
    const sums = new Map<string, number>();
    for (let at = 0; at < items.length; at += sliceSize) {
      const slice = items.slice(at, at + sliceSize);
      for (const contender of contenders) {
        globalThis.gc?.();
        const before = performance.now();
        await contender.run(slice);
        sums.set(contender.name, (sums.get(contender.name) ?? 0) + performance.now() - before);
      }
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

/** How many times faster the first was than the second: the median of the rounds' ratios. */
export function timesFaster(times: Times, first: string, second: string): number {
  const slower = times.get(second) ?? [];
  return median((times.get(first) ?? []).map((time, round) => (slower[round] ?? Number.NaN) / time));
}
