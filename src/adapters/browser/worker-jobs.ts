import type { WorkProgress } from '../../app/background';
import type { InboxFile } from '../../app/inbox-file';
import type { ReadingStopped } from '../../workbook/file-problem';
import type { Sheet } from '../../workbook/sheet';
import type { SheetValues } from '../../workbook/workbook-values';
import { pause } from './pause';
import type { SheetSlice, SliceCollector } from './sheet-slices';
import { sliceCollector } from './sheet-slices';
import type { FromWorker, WorkRequest, WorkerEnd } from './wire';

/** How a job is watched; `limit` in milliseconds, null: none. */
export interface JobWatch {
  readonly onProgress: (progress: WorkProgress) => void;
  readonly mayContinue: () => 'go' | 'stop';
  readonly limit: number | null;
}

/** How a job ended: `lost` when its worker died or was ended over the limit. */
export type JobEnd = { readonly sheets: readonly Sheet[] } & (
  | { readonly kind: 'done'; readonly answer: unknown }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'lost'; readonly problem: ReadingStopped }
);

export interface StartedJob {
  /** Sends the bulky parts, letting the page breathe between them. */
  inSlices(parts: Iterable<JobPart>): Promise<void>;
  start(request: WorkRequest): Promise<JobEnd>;
}

type JobPart =
  { readonly kind: 'slice'; readonly slice: SheetSlice } | { readonly kind: 'values'; readonly values: SheetValues };

interface Running {
  readonly watch: JobWatch;
  readonly files: readonly InboxFile[];
  readonly slices: SliceCollector;
  /** Progress that is not told yet. */
  readonly told: WorkProgress[];
  isGathering: boolean;
  readonly resolve: (end: JobEnd) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds between two looks at whether the person wants to stop. */
const stopInterval = 25;

/** Milliseconds in which steps are gathered before they are told. */
const progressInterval = 150;

/** The jobs of one worker at a time: it is started with the first, and anew after its death. */
export function workerJobs(startWorker: () => WorkerEnd): {
  begin(watch: JobWatch, files: readonly InboxFile[]): StartedJob;
} {
  let worker: WorkerEnd | null = null;
  let count = 0;
  const running = new Map<number, Running>();

  /** Several steps in one task, so that the page is drawn once for them. */
  const tell = ({ told, watch }: Running): void => {
    for (const progress of told.splice(0)) watch.onProgress(progress);
  };
  /** The first step at once, what follows soon after it together. */
  const gather = (known: Running): void => {
    known.isGathering = true;
    tell(known);
    setTimeout(() => {
      if (known.told.length > 0) gather(known);
      else known.isGathering = false;
    }, progressInterval);
  };
  const finish = (job: number, end: JobEnd): void => {
    const known = running.get(job);
    running.delete(job);
    if (known !== undefined) tell(known);
    known?.resolve(end);
  };
  const lose = (problem: ReadingStopped): void => {
    worker?.end();
    worker = null;
    for (const job of [...running.keys()]) finish(job, { kind: 'lost', problem, sheets: [] });
  };
  const receive = (message: FromWorker): void => {
    if (message.kind === 'submission') return;
    const known = running.get(message.job);
    // What a stopped job still says is of no interest.
    if (known === undefined) return;
    switch (message.kind) {
      case 'slice':
        known.slices.add(message.slice);
        return;
      case 'progress':
        known.told.push(message.progress);
        if (!known.isGathering) gather(known);
        return;
      case 'want':
        void give(message.job, message.index, known.files[message.index]);
        return;
      case 'done':
        finish(message.job, { kind: 'done', answer: message.answer, sheets: known.slices.sheets() });
        return;
      case 'broke':
        running.delete(message.job);
        known.reject(new Error(message.detail));
        return;
    }
  };
  const connected = (): WorkerEnd => {
    if (worker !== null) return worker;
    worker = startWorker();
    worker.listen(receive, (detail) => lose({ code: 'readerFailed', detail }));
    return worker;
  };
  const give = async (job: number, index: number, file: InboxFile | undefined): Promise<void> => {
    const content = await (file?.read() ?? Promise.resolve({ ok: true, value: new Uint8Array() } as const));
    if (running.has(job)) connected().send({ kind: 'file', job, index, content });
  };

  return {
    begin: (watch, files) => {
      count += 1;
      const job = count;
      return {
        inSlices: async (parts) => {
          for (const part of parts) {
            connected().send({ ...part, job });
            await pause();
          }
        },
        start: (request) =>
          new Promise((resolve, reject) => {
            const looks = setInterval(() => {
              if (watch.mayContinue() === 'go') return;
              connected().send({ kind: 'stop', job });
              finish(job, { kind: 'stopped', sheets: [] });
            }, stopInterval);
            const { limit } = watch;
            const overdue =
              limit === null ? null : setTimeout(() => lose({ code: 'tookTooLong', seconds: limit / 1000 }), limit);
            const clear = (): void => {
              clearInterval(looks);
              if (overdue !== null) clearTimeout(overdue);
            };
            running.set(job, {
              watch,
              files,
              slices: sliceCollector(),
              told: [],
              isGathering: false,
              resolve: (end) => {
                clear();
                resolve(end);
              },
              reject: (error) => {
                clear();
                reject(error);
              },
            });
            connected().send({ kind: 'start', job, request });
          }),
      };
    },
  };
}
