import type { Issue } from '../../../domain/issue';
import type { Severity } from '../../../domain/severity';
import { byGravity, gravestOf } from '../../../domain/severity';
import type { PlanProblem } from '../../../forms/municipal/plan-problem';
import type { Language } from '../../../text/language';
import { planTabText } from '../../../text/pane-plan-text';

/** Issues that ask the same of different rows. */
export interface Question {
  readonly title: string;
  readonly severity: Severity;
  readonly issues: readonly Issue<PlanProblem>[];
}

/** The questions to the author of a plan, the gravest first, then the most frequent. */
export function questionsOf(issues: readonly Issue<PlanProblem>[], language: Language): readonly Question[] {
  const groups = new Map<string, Issue<PlanProblem>[]>();
  for (const issue of issues.filter((one) => !isToldTwice(one, issues))) {
    const title = titleOf(issue.problem, language);
    groups.set(title, [...(groups.get(title) ?? []), issue]);
  }
  return [...groups]
    .map(([title, own]) => ({ title, severity: gravestOf(own), issues: own }))
    .sort((a, b) => byGravity(a, b) || b.issues.length - a.issues.length);
}

/** The rule of the sheet and the reading complain of the same deadline: the reading knows why. */
function isToldTwice({ problem, row }: Issue<PlanProblem>, issues: readonly Issue<PlanProblem>[]): boolean {
  if (problem.code !== 'ruleBroken' || problem.rule !== 'deadlineNotCertain') return false;
  return issues.some((other) => other.problem.code === 'doubtfulDeadline' && other.row === row);
}

/** A broken rule is its own question: «Не сказано, как измеряется показатель …». */
function titleOf(problem: PlanProblem, language: Language): string {
  return problem.code === 'ruleBroken' ? problem.message[language] : planTabText(language).question(problem.code);
}
