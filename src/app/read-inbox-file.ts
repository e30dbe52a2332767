import type { Result } from '../domain/result';
import { failure } from '../domain/result';
import type { AccessProblem, FileProblem } from '../workbook/file-problem';
import { fileLimits } from '../workbook/file-problem';
import type { WorkbookValues } from '../workbook/workbook-values';
import type { InboxFile } from './inbox-file';
import type { WorkbookFiles } from './ports';

/** The values of one file, or why there are none. A file above the limit is not opened. */
export async function readInboxFile(
  files: WorkbookFiles,
  file: InboxFile,
): Promise<Result<WorkbookValues, FileProblem | AccessProblem>> {
  if (file.size > fileLimits.file) return failure({ code: 'tooLarge', what: 'file', limit: fileLimits.file });
  const bytes = await file.read();
  return bytes.ok ? files.readValues(bytes.value) : bytes;
}
