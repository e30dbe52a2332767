import type { Issue } from '../domain/issue';
import type { Block } from '../forms/block/find-blocks';
import { readForm } from '../forms/check/read-form';
import { cover } from '../forms/school/cover';
import { formsInWorkbook } from '../forms/school/forms-in-workbook';
import { sealState } from '../forms/school/seal';
import type { SubmissionProblem } from './intake-problem';

/** What a mark of readiness says of the file: nothing where there is none, since most schools have no pane. */
export function sealIssues(own: readonly Block[], file: string): readonly Issue<SubmissionProblem>[] {
  if (!own.some(isMarked)) return [];
  const seal = sealState(formsInWorkbook(own).map((content) => readForm(content, own, file)));
  if (seal.state !== 'changed') return [];
  return [{ severity: 'remark', place: null, row: '', problem: { code: 'changedAfterSeal', on: seal.on } }];
}

/** A glance at the cell itself, so that files without a mark cost nothing. */
function isMarked({ identity, rows }: Block): boolean {
  return identity.form === cover.id && rows.some(({ key, cells }) => key === 'seal' && cells.size > 0);
}
