import type { Consolidation } from '../consolidation/consolidate';
import { consolidate } from '../consolidation/consolidate';
import { previousAnswersOf } from '../consolidation/previous-facts';
import type { IntakeContext } from '../consolidation/read-submission';
import { readSubmission } from '../consolidation/read-submission';
import type { FileOutcome } from '../consolidation/submission';
import type { LocalDate } from '../domain/local-date';
import type { ReportingPeriod } from '../domain/period/reporting-period';
import { periodId } from '../domain/period/reporting-period';
import { municipalWorkbook } from '../forms/municipal/municipal-workbook';
import { consolidatedSheets } from '../reports/consolidated-workbook';
import { completeWorkbook } from '../workbook/complete';
import type { AccessProblem, FileProblem } from '../workbook/file-problem';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { InboxFile } from './inbox-file';
import type { MunicipalFile } from './open-municipality';
import type { WorkbookFiles } from './ports';
import { readInboxFile } from './read-inbox-file';

export interface InboxRequest {
  readonly municipal: MunicipalFile;
  readonly period: ReportingPeriod;
  readonly asOf: LocalDate;
  readonly inbox: readonly InboxFile[];
}

export interface InboxProgress {
  readonly done: number;
  readonly total: number;
  readonly outcome: FileOutcome;
}

/** Answers before each file; `stop` leaves the rest unread. */
export type Continue = () => 'go' | 'stop';

/** What one file came to; whoever reads may give up a file that takes too long. */
export type OutcomeReader = (file: InboxFile) => Promise<FileOutcome>;

/** Reads the files one by one, so that memory holds one at a time and a bad one costs nothing else; null when stopped. */
export async function consolidateInbox(
  readOutcome: OutcomeReader,
  request: InboxRequest,
  onProgress: (progress: InboxProgress) => void,
  mayContinue: Continue,
): Promise<Consolidation | null> {
  const { municipal, period, asOf, inbox } = request;
  const { municipality, reports } = municipal.reading;
  const outcomes: FileOutcome[] = [];
  for (const file of inbox) {
    if (mayContinue() === 'stop') return null;
    const outcome = await readOutcome(file);
    outcomes.push(outcome);
    onProgress({ done: outcomes.length, total: inbox.length, outcome });
  }
  if (mayContinue() === 'stop') return null;
  return consolidate({ municipality, period, asOf, outcomes, municipal: reports, known: municipal.facts });
}

/** What a submission is judged by. */
export function submissionContext(request: Omit<InboxRequest, 'inbox'>): IntakeContext {
  const { municipal, period, asOf } = request;
  const { municipality } = municipal.reading;
  const waivers = municipal.waivers.filter((waiver) => waiver.period === periodId(period));
  return { municipality, period, asOf, previous: previousAnswersOf(municipal.facts, period), waivers };
}

/** Reads where it is called; nobody is waiting behind a file that takes long. */
export function outcomeReader(files: WorkbookFiles, context: IntakeContext): OutcomeReader {
  return async (file) => {
    const values = await readInboxFile(files, file);
    return values.ok ? readSubmission(file.name, values.value, context) : unreadableFile(file.name, values.problem);
  };
}

/** The outcome of a file that could not be read. */
export function unreadableFile(file: string, problem: FileProblem | AccessProblem): FileOutcome {
  const issues = [{ severity: 'error', place: null, row: '', problem } as const];
  return { file, school: null, verdict: 'unreadable', issues, submission: null };
}

/** The municipal workbook with its consolidated sheets, and these sheets apart; results stand beside every formula. */
export function consolidatedParts(
  { reading, notes, waivers }: MunicipalFile,
  consolidation: Consolidation,
): { readonly workbook: Workbook; readonly sheets: readonly Sheet[] } {
  const further = consolidatedSheets(consolidation, { notes, waivers });
  const names = new Set(further.map(({ name }) => name));
  const workbook = completeWorkbook(
    municipalWorkbook({
      municipality: reading.municipality,
      reports: reading.reports,
      margin: reading.margin,
      further,
      period: periodId(consolidation.period),
      modified: `${consolidation.asOf}T00:00:00Z`,
    }),
  );
  return { workbook, sheets: workbook.sheets.filter(({ name }) => names.has(name)) };
}
