import type { Issue } from '../../domain/issue';
import { cellName } from '../../workbook/address';

/** An issue as the command line promises it. */
export interface IssueJson {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly row: string;
  readonly message: string;
}

export function issueJson(issue: Issue<{ readonly code: string }>, message: string): IssueJson {
  const { severity, place, row, problem } = issue;
  return {
    code: problem.code,
    severity,
    sheet: place?.sheet ?? null,
    cell: place === null ? null : cellName(place),
    row,
    message,
  };
}
