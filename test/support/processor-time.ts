/** What a piece of work gave, and the processor time it took: a busy machine makes the clock say anything. */
export interface Timed<Result> {
  result: Result;
  milliseconds: number;
}

export function processorTime<Result>(work: () => Result): Timed<Result> {
  const before = process.cpuUsage();
  const result = work();
  return { result, milliseconds: spentSince(before) };
}

/** The least of three goes, since the first also compiles, and any may meet the collection of garbage. */
export function leastProcessorTime<Result>(work: () => Result): Timed<Result> {
  const goes = [work, work, work].map(processorTime);
  return goes.reduce((least, go) => (go.milliseconds < least.milliseconds ? go : least));
}

/** Milliseconds of the processor since then. */
export function spentSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
