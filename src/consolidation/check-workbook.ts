import type { Issue } from '../domain/issue';
import { findBlocks } from '../forms/block/find-blocks';
import { readForm } from '../forms/check/read-form';
import { formsInWorkbook } from '../forms/school/forms-in-workbook';
import { schoolFormsVersion } from '../forms/school/school-forms';
import type { WorkbookValues } from '../workbook/workbook-values';
import { answeredIssues } from './answered-issues';
import { foreignSheets, ownerOf } from './owner';
import { sealIssues } from './seal-issues';
import type { IntakeProblem } from './intake-problem';
import type { Verdict } from './verdict';
import { verdictOf } from './verdict';

/** A school's workbook checked by itself, as its own «Проверка» does: no plan, no register. */
export interface WorkbookCheck {
  readonly school: string | null;
  readonly period: string;
  readonly verdict: Verdict;
  readonly issues: readonly Issue<IntakeProblem>[];
}

export function checkSchoolWorkbook(values: WorkbookValues, file: string): WorkbookCheck {
  const blocks = findBlocks(values);
  const owner = ownerOf(values, blocks);
  const refused = (verdict: Verdict, problem: IntakeProblem): WorkbookCheck => ({
    school: owner?.kind === 'school' ? owner.school : null,
    period: owner?.period ?? '',
    verdict,
    issues: [{ severity: 'error', place: null, row: '', problem }],
  });
  if (owner === null) return refused('notOurs', { code: 'noForms' });
  if (owner.kind === 'municipal') return refused('notOurs', { code: 'municipalWorkbook' });
  if (owner.version !== schoolFormsVersion) {
    return refused('otherFormOrPeriod', { code: 'otherVersion', found: owner.version, expected: schoolFormsVersion });
  }
  const own = blocks.filter(({ identity }) => identity.school === owner.school && identity.period === owner.period);
  const readings = formsInWorkbook(own).map((content) => readForm(content, own, file));
  const issues = [...foreignSheets(blocks, own), ...answeredIssues(readings), ...sealIssues(own, file)];
  return { school: owner.school, period: owner.period, verdict: verdictOf(issues), issues };
}
