import { outcomeReader } from '../../app/consolidate-inbox';
import type { OutcomeReader } from '../../app/consolidate-inbox';
import type { WorkProgress } from '../../app/background';
import type { InboxFile } from '../../app/inbox-file';
import type { DocumentSources } from '../../app/open-plan-document';
import type { WorkbookFiles } from '../../app/ports';
import type { SampleAnswers } from '../../app/sample-municipality';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { AccessProblem } from '../../workbook/file-problem';
import type { Sheet } from '../../workbook/sheet';
import type { DocumentProperties } from '../../workbook/workbook';
import type { SheetValues, WorkbookValues } from '../../workbook/workbook-values';
import { ownBuffer } from './own-buffer';
import { joinedValues, sliceCollector, slicesOf } from './sheet-slices';
import type { SliceCollector } from './sheet-slices';
import type { ScopeEnd, SentFile, WorkerEnd, WorkRequest } from './wire';

/** What a worker works with; `main.worker` plugs it in. */
export interface WorkerTools extends DocumentSources {
  /** Another worker of the same kind, to read files that may have to be given up; null where that is impossible. */
  readonly startReader: (() => WorkerEnd) | null;
  readonly sample: { readonly plan: unknown; readonly answers: SampleAnswers };
}

/** One job as the one who does it sees it. */
export interface Job {
  readonly mayContinue: () => 'go' | 'stop';
  readonly progress: (progress: WorkProgress) => void;
  /** The files of the request; bytes come from the page when they are read. */
  readonly inbox: (files: readonly SentFile[]) => readonly InboxFile[];
  readonly sentSheets: () => readonly Sheet[];
  readonly sentValues: (properties: DocumentProperties) => WorkbookValues;
  /** Sends sheets ahead of the answer. */
  readonly sendSheets: (sheets: readonly Sheet[]) => void;
  /** Bytes of the answer that nobody here needs any more: they go to the page without being copied. */
  readonly giveAway: (bytes: Uint8Array) => Uint8Array;
}

export type DoWork = (request: WorkRequest, job: Job) => Promise<unknown>;

interface KnownJob {
  readonly slices: SliceCollector;
  readonly values: SheetValues[];
  readonly wanted: Map<number, (content: Result<Uint8Array, AccessProblem>) => void>;
  readonly givenAway: ArrayBuffer[];
  stopped: boolean;
}

/** Serves one end of a wire: jobs for a page, or the reading of files for another worker. */
export function serveWorker(wire: ScopeEnd, files: WorkbookFiles, work: DoWork): void {
  const jobs = new Map<number, KnownJob>();
  let readOutcome: OutcomeReader | null = null;

  const known = (number: number): KnownJob => {
    const job = jobs.get(number) ?? newJob();
    jobs.set(number, job);
    return job;
  };
  const start = async (number: number, request: WorkRequest): Promise<void> => {
    const job = known(number);
    try {
      const answer = await work(request, jobFor(number, job, wire));
      wire.send({ kind: 'done', job: number, answer }, job.givenAway);
    } catch (error) {
      wire.send({ kind: 'broke', job: number, detail: error instanceof Error ? (error.stack ?? error.message) : '' });
    } finally {
      jobs.delete(number);
    }
  };
  const read = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = { name, size: bytes.length, read: () => Promise.resolve(success(bytes)) };
    if (readOutcome !== null) wire.send({ kind: 'submission', outcome: await readOutcome(file) });
  };

  wire.listen(
    (message) => {
      switch (message.kind) {
        case 'slice':
          known(message.job).slices.add(message.slice);
          return;
        case 'values':
          known(message.job).values.push(message.values);
          return;
        case 'start':
          void start(message.job, message.request);
          return;
        case 'stop': {
          const job = jobs.get(message.job);
          if (job === undefined) return;
          job.stopped = true;
          // The page sends no more bytes for it.
          for (const give of [...job.wanted.values()]) give(failure({ code: 'cannotOpen', detail: 'stopped' }));
          return;
        }
        case 'file':
          jobs.get(message.job)?.wanted.get(message.index)?.(message.content);
          return;
        case 'intakeContext':
          readOutcome = outcomeReader(files, message.context);
          return;
        case 'readSubmission':
          void read(message.name, message.bytes);
          return;
      }
    },
    () => undefined,
  );
}

function newJob(): KnownJob {
  return { slices: sliceCollector(), values: [], wanted: new Map(), givenAway: [], stopped: false };
}

function jobFor(number: number, job: KnownJob, wire: ScopeEnd): Job {
  return {
    mayContinue: () => (job.stopped ? 'stop' : 'go'),
    progress: (progress) => wire.send({ kind: 'progress', job: number, progress }),
    inbox: (files) =>
      files.map(({ name, size }, index) => ({
        name,
        size,
        read: () =>
          new Promise((resolve) => {
            job.wanted.set(index, (content) => {
              job.wanted.delete(index);
              resolve(content);
            });
            wire.send({ kind: 'want', job: number, index });
          }),
      })),
    sentSheets: () => job.slices.sheets(),
    sentValues: (properties) => ({ sheets: joinedValues(job.values), properties }),
    sendSheets: (sheets) => {
      for (const slice of slicesOf(sheets)) wire.send({ kind: 'slice', job: number, slice });
    },
    giveAway: (bytes) => {
      job.givenAway.push(...ownBuffer(bytes));
      return bytes;
    },
  };
}
