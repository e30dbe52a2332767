import type { Consolidation } from '../consolidation/consolidate';
import { periodId } from '../domain/period/reporting-period';
import { noPreviousAnswers } from '../forms/school/previous-answers';
import { returnWorkbook } from '../reports/return-workbook';
import { verdictWords } from '../reports/words';
import { completeWorkbook } from '../workbook/complete';
import type { SchoolFile } from './create-school-forms';
import { safeFileName } from './file-name';
import type { WorkbookFiles } from './ports';

/** A workbook to send back for every school whose file has errors, one at a time. */
export async function* createReturnWorkbooks(
  files: WorkbookFiles,
  consolidation: Consolidation,
): AsyncGenerator<SchoolFile> {
  const taken = new Set<string>();
  for (const outcome of consolidation.files) {
    if (outcome.verdict !== 'returned' || outcome.submission === null) continue;
    const { school } = outcome.submission;
    const previous = consolidation.previous.get(school.code) ?? noPreviousAnswers;
    const workbook = completeWorkbook(returnWorkbook(consolidation, outcome, outcome.submission, previous));
    const id = periodId(consolidation.period);
    const name = safeFileName(`${school.code} ${school.name} ${id} ${verdictWords.returned}`, 'xlsx', taken);
    yield { school, name, bytes: await files.write(workbook) };
  }
}
