import type { Browser, Page } from 'playwright-core';

/** A task of the page's main thread: how long it took, how much of that the processor worked for it, in milliseconds. */
export interface Task {
  readonly at: number;
  readonly wall: number;
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

export interface MainThread {
  /** What follows belongs to this part, until the next one is named. */
  readonly part: (name: string) => Promise<void>;
  /** Ends the watch: the tasks of every part, the longest first. */
  readonly tasks: () => Promise<ReadonlyMap<string, readonly Task[]>>;
}

const mark = 'part:';

/** Watches the tasks of a page by Chromium's own trace, which knows the processor's time beside the clock's. */
export async function watchMainThread(browser: Browser, page: Page): Promise<MainThread> {
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
  await browser.startTracing(page, { categories });
  return {
    part: (name) => page.evaluate((text) => void performance.mark(text), mark + name),
    tasks: async () => {
      const trace = JSON.parse(String(await browser.stopTracing())) as { readonly traceEvents: readonly TraceEvent[] };
      return tasksByPart(trace.traceEvents);
    },
  };
}

function tasksByPart(events: readonly TraceEvent[]): ReadonlyMap<string, readonly Task[]> {
  const marks = events.filter(({ name }) => name.startsWith(mark)).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === first?.pid && tid === first.tid,
  );
  if (tasks.length === 0) throw new Error('The trace holds no tasks of the main thread');
  return new Map(
    marks.map(({ name, ts }, at) => {
      const end = marks[at + 1]?.ts ?? Infinity;
      const own = tasks.filter((task) => task.ts >= ts && task.ts < end);
      return [name.slice(mark.length), own.map((task) => taskOf(task, ts)).sort((a, b) => b.wall - a.wall)];
    }),
  );
}

function taskOf({ ts, dur = 0, tdur = 0 }: TraceEvent, start: number): Task {
  return { at: (ts - start) / 1000, wall: dur / 1000, processor: tdur / 1000 };
}
