import type { Fact } from '../consolidation/fact';
import { previousAnswersOf } from '../consolidation/previous-facts';
import type { LocalDate } from '../domain/local-date';
import type { Municipality } from '../domain/municipality';
import type { ReportingPeriod } from '../domain/period/reporting-period';
import { periodId } from '../domain/period/reporting-period';
import type { School } from '../domain/school';
import { noPreviousAnswers } from '../forms/school/previous-answers';
import { schoolWorkbook } from '../forms/school/school-workbook';
import { completeWorkbook } from '../workbook/complete';
import { safeFileName } from './file-name';
import type { WorkbookFiles } from './ports';

export interface SchoolFile {
  readonly school: School;
  /** Unique among the files of the request. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SchoolFormsRequest {
  readonly municipality: Municipality;
  readonly period: ReportingPeriod;
  readonly asOf: LocalDate;
  /** Facts of consolidations: last values are shown, what was closed before the period is not asked again. */
  readonly known: readonly Fact[];
}

/** A workbook for each school of the register, one at a time, so that nothing waits for the whole. */
export async function* createSchoolForms(
  files: WorkbookFiles,
  request: SchoolFormsRequest,
): AsyncGenerator<SchoolFile> {
  const { municipality, period, asOf } = request;
  const id = periodId(period);
  const previous = previousAnswersOf(request.known, period);
  const taken = new Set<string>();
  for (const school of municipality.schools) {
    const answers = previous.get(school.code) ?? noPreviousAnswers;
    const workbook = completeWorkbook(schoolWorkbook({ municipality, school, period, asOf, previous: answers }));
    yield {
      school,
      name: safeFileName(`${school.code} ${school.name} ${id}`, 'xlsx', taken),
      bytes: await files.write(workbook),
    };
  }
}
