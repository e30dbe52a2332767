import type { Background, BackgroundProblem, InboxConsolidation, MadeFile, Watch } from '../../app/background';
import type { DraftWorkbook } from '../../app/draft-workbook';
import type { InboxFile } from '../../app/inbox-file';
import type { Sample, SampleInbox } from '../../app/sample-municipality';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { AccessProblem, FileProblem } from '../../workbook/file-problem';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import type { WorkbookValues } from '../../workbook/workbook-values';
import { pause } from './pause';
import { slicesOf, valuePieces } from './sheet-slices';
import type { SentFile, SentSource, WorkRequest, WorkerEnd } from './wire';
import type { JobEnd, JobWatch } from './worker-jobs';
import { workerJobs } from './worker-jobs';

/** The background of a page: a worker, started when first needed and anew when it dies. */
export interface BrowserBackground extends Background {
  readonly sample: Sample;
}

/** Milliseconds in which a workbook that somebody opens must be read. */
const openingLimit = 60_000;

const unwatched: JobWatch = { onProgress: () => undefined, mayContinue: () => 'go', limit: null };

export function browserBackground(startWorker: () => WorkerEnd): BrowserBackground {
  const jobs = workerJobs(startWorker);

  const run = (request: WorkRequest, watch: JobWatch, sent: Partial<Parcel> = {}): Promise<JobEnd> => {
    const { files = [], sheets = [], values = null } = sent;
    const job = jobs.begin(watch, files);
    return job.inSlices(parcel(sheets, values)).then(() => job.start(request));
  };
  const made = async (kind: 'consolidatedWorkbook' | 'returnWorkbooks' | 'analyticalNote') =>
    answered<MadeFile>(await run({ kind }, unwatched));

  return {
    recognise: async (sources, watch) => {
      const files = sources.flatMap((source) => (source.kind === 'file' ? [source.file] : []));
      const named = sources.map((source): SentSource =>
        source.kind === 'file' ? { kind: 'file', file: sentFile(source.file) } : source,
      );
      return answered(await run({ kind: 'recognise', sources: named }, watched(watch), { files }));
    },
    draftWorkbook: async (drafts, open, name) => {
      const request = { kind: 'draftWorkbook', drafts, name, properties: open.properties } as const;
      const end = await run(request, unwatched, { values: open });
      const { workbook, ...rest } = finished(end) as DraftWorkbook;
      return { ...rest, workbook: { ...workbook, sheets: end.sheets } };
    },
    planWorkbook: async (drafts) => {
      const end = await run({ kind: 'planWorkbook', drafts }, unwatched);
      return { ...(finished(end) as Workbook), sheets: end.sheets };
    },
    openWorkbook: async (file) => {
      const request = { kind: 'openWorkbook', files: [sentFile(file)] } as const;
      const end = await run(request, { ...unwatched, limit: openingLimit }, { files: [file] });
      const answer = opened(end);
      return answer.ok ? success({ ...answer.value, sheets: end.sheets }) : answer;
    },
    writeWorkbook: async ({ sheets, ...workbook }) => {
      return finished(await run({ kind: 'writeWorkbook', workbook }, unwatched, { sheets })) as Uint8Array;
    },
    createForms: async (document, report, watch) => {
      const request = { kind: 'createForms', report, properties: document.properties } as const;
      return answered(await run(request, watched(watch), { values: document }));
    },
    consolidate: async (document, report, inbox, watch) => {
      const { properties } = document;
      const request = { kind: 'consolidate', report, properties, files: inbox.map(sentFile) } as const;
      const end = await run(request, watched(watch), { files: inbox, values: document });
      const answer = answered<Omit<InboxConsolidation, 'sheets'>>(end);
      // The sheets have just come; drawing them is a task of its own.
      await pause();
      return answer.ok ? success({ ...answer.value, sheets: end.sheets }) : answer;
    },
    consolidatedWorkbook: () => made('consolidatedWorkbook'),
    returnWorkbooks: () => made('returnWorkbooks'),
    analyticalNote: () => made('analyticalNote'),
    sample: {
      workbook: async () => {
        const end = await run({ kind: 'sampleWorkbook' }, unwatched);
        return { ...(finished(end) as Workbook), sheets: end.sheets };
      },
      inbox: async () => finished(await run({ kind: 'sampleInbox' }, unwatched)) as SampleInbox,
    },
  };
}

interface Parcel {
  readonly files: readonly InboxFile[];
  readonly sheets: readonly Sheet[];
  readonly values: WorkbookValues | null;
}

function* parcel(sheets: readonly Sheet[], values: WorkbookValues | null) {
  for (const slice of slicesOf(sheets)) yield { kind: 'slice', slice } as const;
  if (values !== null) for (const piece of valuePieces(values)) yield { kind: 'values', values: piece } as const;
}

function sentFile({ name, size }: InboxFile): SentFile {
  return { name, size };
}

function watched(watch: Watch): JobWatch {
  return { ...watch, limit: null };
}

/** The answer of a job that has no problems of its own: the promise rejects where its worker died. */
function finished(end: JobEnd): unknown {
  if (end.kind === 'done') return end.answer;
  throw new Error(end.kind === 'lost' ? JSON.stringify(end.problem) : end.kind);
}

/** What the worker answers is typed by the request it was asked; the two sides are built together. */
function answered<Value>(end: JobEnd): Result<Value, BackgroundProblem> {
  switch (end.kind) {
    case 'done':
      return end.answer as Result<Value, BackgroundProblem>;
    case 'stopped':
      return failure({ code: 'stopped' });
    case 'lost':
      return failure(end.problem);
  }
}

function opened(end: JobEnd): Result<Omit<Workbook, 'sheets'>, FileProblem | AccessProblem> {
  if (end.kind === 'done') return end.answer as Result<Omit<Workbook, 'sheets'>, FileProblem | AccessProblem>;
  return failure(end.kind === 'lost' ? end.problem : { code: 'readerFailed', detail: end.kind });
}
