import type { Consolidation } from '../consolidation/consolidate';
import type { FileOutcome, Submission } from '../consolidation/submission';
import { periodId } from '../domain/period/reporting-period';
import { noPreviousAnswers } from '../forms/school/previous-answers';
import { returnWorkbook } from '../reports/return-workbook';
import { verdictWords } from '../reports/words';
import { completeWorkbook } from '../workbook/complete';
import type { SchoolFile } from './create-school-forms';
import { safeFileName } from './file-name';
import type { WorkbookFiles } from './ports';

/** A school's workbook to be sent back, before it is drawn. */
interface ReturnFile {
  readonly name: string;
  readonly outcome: FileOutcome;
  readonly submission: Submission;
}

/** What will be sent back: one file for every school whose file has errors. */
export function returnFiles({ files, period }: Consolidation): readonly ReturnFile[] {
  const taken = new Set<string>();
  return files.flatMap((outcome): readonly ReturnFile[] => {
    const { submission } = outcome;
    if (outcome.verdict !== 'returned' || submission === null) return [];
    const { code, name } = submission.school;
    const title = `${code} ${name} ${periodId(period)} ${verdictWords.returned}`;
    return [{ name: safeFileName(title, 'xlsx', taken), outcome, submission }];
  });
}

/** The same as workbooks, one at a time. */
export async function* createReturnWorkbooks(
  files: WorkbookFiles,
  consolidation: Consolidation,
): AsyncGenerator<SchoolFile> {
  for (const { name, outcome, submission } of returnFiles(consolidation)) {
    const { school } = submission;
    const previous = consolidation.previous.get(school.code) ?? noPreviousAnswers;
    const workbook = completeWorkbook(returnWorkbook(consolidation, outcome, submission, previous));
    yield { school, name, bytes: await files.write(workbook) };
  }
}
