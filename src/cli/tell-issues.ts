import type { Issue } from '../domain/issue';
import type { PlanProblem } from '../forms/municipal/plan-problem';
import { planText } from '../text/plan-text';
import { summaryText } from '../text/summary-text';
import { issueLine } from './issue-line';
import type { World } from './world';

/** Says each error of a municipal workbook, and how many questions it has besides. */
export function tellIssues(world: World, issues: readonly Issue<PlanProblem>[]): void {
  const { language } = world;
  const errors = issues.filter(isError);
  const questions = issues.length - errors.length;
  if (errors.length > 0) world.stderr(summaryText(language).municipalErrors);
  for (const issue of errors) world.stderr(issueLine(issue, planText(issue.problem, language), language));
  if (questions > 0) world.stderr(summaryText(language).questions(questions));
}

export function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error';
}
