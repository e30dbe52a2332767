import type { Consolidation } from '../consolidation/consolidate';
import { consolidate } from '../consolidation/consolidate';
import { previousAnswersOf } from '../consolidation/previous-facts';
import { readSubmission } from '../consolidation/read-submission';
import type { FileOutcome } from '../consolidation/submission';
import type { LocalDate } from '../domain/local-date';
import type { ReportingPeriod } from '../domain/period/reporting-period';
import { periodId } from '../domain/period/reporting-period';
import { municipalWorkbook } from '../forms/municipal/municipal-workbook';
import { consolidatedSheets } from '../reports/consolidated-workbook';
import { completeWorkbook } from '../workbook/complete';
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

/** Reads the files one by one, so that memory holds one at a time and a bad one costs nothing else; null when stopped. */
export async function consolidateInbox(
  files: WorkbookFiles,
  request: InboxRequest,
  onProgress: (progress: InboxProgress) => void,
  mayContinue: Continue,
): Promise<Consolidation | null> {
  const { municipal, period, asOf, inbox } = request;
  const { municipality, reports } = municipal.reading;
  const id = periodId(period);
  const earlier = municipal.facts.filter((fact) => fact.period !== id);
  const context = { municipality, period, asOf, previous: previousAnswersOf(earlier) };
  const outcomes: FileOutcome[] = [];
  for (const file of inbox) {
    if (mayContinue() === 'stop') return null;
    const values = await readInboxFile(files, file);
    const outcome: FileOutcome = values.ok
      ? readSubmission(file.name, values.value, context)
      : {
          file: file.name,
          school: null,
          verdict: 'unreadable',
          issues: [{ severity: 'error', place: null, row: '', problem: values.problem }],
          submission: null,
        };
    outcomes.push(outcome);
    onProgress({ done: outcomes.length, total: inbox.length, outcome });
  }
  return consolidate({ municipality, period, asOf, outcomes, municipal: reports, earlier });
}

/** The municipal workbook with its consolidated sheets, results beside every formula. */
export function consolidatedWorkbook({ reading, notes }: MunicipalFile, consolidation: Consolidation): Workbook {
  return completeWorkbook(
    municipalWorkbook({
      municipality: reading.municipality,
      reports: reading.reports,
      margin: reading.margin,
      further: consolidatedSheets(consolidation, notes),
      period: periodId(consolidation.period),
      modified: `${consolidation.asOf}T00:00:00Z`,
    }),
  );
}
