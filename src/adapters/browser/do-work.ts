import { consolidatedParts, consolidateInbox, outcomeReader, submissionContext } from '../../app/consolidate-inbox';
import type { BackgroundProblem, FileVerdict, InboxConsolidation, MadeFile, ReportPeriod } from '../../app/background';
import { createReturnWorkbooks } from '../../app/create-return-workbooks';
import { createSchoolForms } from '../../app/create-school-forms';
import { draftWorkbook, planWorkbook } from '../../app/draft-workbook';
import type { MunicipalFile } from '../../app/open-municipality';
import { municipalFileOf } from '../../app/open-municipality';
import { sampleInbox, sampleWorkbook } from '../../app/sample-municipality';
import type { Consolidation } from '../../consolidation/consolidate';
import type { FileOutcome } from '../../consolidation/submission';
import { asOfProblem } from '../../domain/period/report-dates';
import { periodId } from '../../domain/period/reporting-period';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { analyticalNote } from '../../reports/analytical-note';
import { madeFileName } from '../../text/made-file-name';
import type { AccessProblem, FileProblem } from '../../workbook/file-problem';
import { fileLimits } from '../../workbook/file-problem';
import type { Workbook } from '../../workbook/workbook';
import { zipOf } from './archive';
import { turn } from './pause';
import { recogniseSources } from './recognise-sources';
import type { DoWork, Job, WorkerTools } from './serve-worker';
import { timedReader } from './timed-reader';
import type { SentFile } from './wire';

interface LastConsolidation {
  readonly consolidation: Consolidation;
  readonly workbook: Workbook;
}

/** Everything that a page asks of its worker; it remembers the last consolidation. */
export function workOf(tools: WorkerTools): DoWork {
  const { files, documents } = tools;
  let last: LastConsolidation | null = null;

  const made = async (
    make: (from: LastConsolidation) => Promise<MadeFile>,
  ): Promise<Result<MadeFile, BackgroundProblem>> =>
    last === null ? failure({ code: 'nothingConsolidated' }) : success(await make(last));

  return async (request, job) => {
    switch (request.kind) {
      case 'recognise':
        return recogniseSources(request.sources, job, tools);
      case 'draftWorkbook': {
        const { workbook, ...rest } = draftWorkbook(request.drafts, job.sentValues(request.properties), request.name);
        return { ...rest, workbook: sendWorkbook(job, workbook) };
      }
      case 'planWorkbook':
        return sendWorkbook(job, planWorkbook(request.drafts));
      case 'openWorkbook':
        return openWorkbook(tools, job, request.files[0]);
      case 'writeWorkbook':
        return job.giveAway(await files.write({ ...request.workbook, sheets: job.sentSheets() }));
      case 'createForms':
        return createForms(tools, job, municipalOf(job, request.properties), request.report);
      case 'consolidate': {
        const municipal = municipalOf(job, request.properties);
        if (municipal === null) return failure({ code: 'notMunicipal' });
        const dates = asOfProblem(request.report.period, request.report.asOf);
        if (dates !== null) return failure(dates);
        const consolidation = await consolidate(tools, job, municipal, request.report, request.files);
        if (consolidation === null) return failure({ code: 'stopped' });
        const { workbook, sheets } = consolidatedParts(municipal, consolidation);
        last = { consolidation, workbook };
        job.sendSheets(sheets);
        return success(summaryOf(consolidation));
      }
      case 'consolidatedWorkbook':
        return made(async ({ consolidation, workbook }) => ({
          name: madeFileName('consolidated', periodId(consolidation.period)),
          bytes: job.giveAway(await files.write(workbook)),
        }));
      case 'returnWorkbooks':
        return made(async ({ consolidation }) => ({
          name: madeFileName('returns', periodId(consolidation.period)),
          bytes: job.giveAway(await zipOf(createReturnWorkbooks(files, consolidation))),
        }));
      case 'analyticalNote':
        return made(({ consolidation }) =>
          Promise.resolve({
            name: madeFileName('note', periodId(consolidation.period)),
            bytes: documents.write(analyticalNote(consolidation)),
          }),
        );
      case 'sampleWorkbook':
        return sendWorkbook(job, shipped(sampleWorkbook(tools.sample.plan, tools.sample.answers)));
      case 'sampleInbox':
        return shipped(await sampleInbox(files, tools.sample.plan, tools.sample.answers));
    }
  };
}

/** The sample is a part of the program: where it cannot be read, the job breaks. */
function shipped<Part>(part: Part | null): Part {
  if (part === null) throw new Error('plan and answers of the sample do not fit together');
  return part;
}

function municipalOf(job: Job, properties: Workbook['properties']): MunicipalFile | null {
  return municipalFileOf(job.sentValues(properties), '');
}

async function openWorkbook(
  { files }: WorkerTools,
  job: Job,
  sent: SentFile,
): Promise<Result<Omit<Workbook, 'sheets'>, FileProblem | AccessProblem>> {
  if (sent.size > fileLimits.file) return failure({ code: 'tooLarge', what: 'file', limit: fileLimits.file });
  const [file] = job.inbox([sent]);
  const bytes = (await file?.read()) ?? failure({ code: 'emptyFile' });
  if (!bytes.ok) return bytes;
  const read = await files.readWorkbook(bytes.value);
  if (!read.ok) return read;
  return success(sendWorkbook(job, read.value));
}

/** The sheets go ahead, in slices. */
function sendWorkbook(job: Job, { sheets, ...workbook }: Workbook): Omit<Workbook, 'sheets'> {
  job.sendSheets(sheets);
  return workbook;
}

async function createForms(
  { files }: WorkerTools,
  job: Job,
  municipal: MunicipalFile | null,
  { period, asOf }: ReportPeriod,
): Promise<Result<MadeFile, BackgroundProblem>> {
  if (municipal === null) return failure({ code: 'notMunicipal' });
  const dates = asOfProblem(period, asOf);
  if (dates !== null) return failure(dates);
  const { municipality } = municipal.reading;
  const total = municipality.schools.length;
  if (total === 0) return failure({ code: 'noSchools' });
  const watched = async function* () {
    let done = 0;
    for await (const file of createSchoolForms(files, { municipality, period, asOf, known: municipal.facts })) {
      done += 1;
      job.progress({ done, total, file: file.name, verdict: null });
      yield file;
      // A stop can only arrive between two forms.
      await turn();
      if (job.mayContinue() === 'stop') return;
    }
  };
  const bytes = await zipOf(watched());
  if (job.mayContinue() === 'stop') return failure({ code: 'stopped' });
  return success({ name: madeFileName('forms', periodId(period)), bytes: job.giveAway(bytes) });
}

async function consolidate(
  { files, startReader }: WorkerTools,
  job: Job,
  municipal: MunicipalFile,
  report: ReportPeriod,
  sent: readonly SentFile[],
): Promise<Consolidation | null> {
  const request = { municipal, ...report, inbox: job.inbox(sent) };
  const context = submissionContext(request);
  const reader =
    startReader === null
      ? { read: outcomeReader(files, context), end: () => undefined }
      : timedReader(startReader, context, job.mayContinue);
  try {
    return await consolidateInbox(
      reader.read,
      request,
      ({ done, total, outcome }) => job.progress({ done, total, file: outcome.file, verdict: verdictOf(outcome) }),
      job.mayContinue,
    );
  } finally {
    reader.end();
  }
}

function verdictOf({ submission: _, ...verdict }: FileOutcome): FileVerdict {
  return verdict;
}

function summaryOf({ coverage, files }: Consolidation): Omit<InboxConsolidation, 'sheets'> {
  return { summary: { coverage, files: files.map(verdictOf) } };
}
