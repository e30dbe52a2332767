import type { Issue } from '../../domain/issue';
import type { Plan } from '../../domain/plan/plan';
import type { PlanProblem } from '../../forms/municipal/plan-problem';
import type { Language } from '../../text/language';
import { planText } from '../../text/plan-text';
import { deadlineJson } from './deadline-json';
import { issueJson } from './issue-json';

/** A document of `plan --json`. */
export function planJson(
  source: string,
  plan: Plan,
  issues: readonly Issue<PlanProblem>[],
  language: Language,
): object {
  const sections = new Map(plan.sections.map(({ key, number }) => [key, number]));
  return {
    source,
    period: plan.programme.period,
    indicators: plan.indicators.map(({ key, title, unit, measure, direction, baseline, targets, total }) => ({
      key,
      title,
      unit,
      measure: measure?.kind ?? null,
      direction,
      baseline,
      targets: Object.fromEntries(targets.map(({ year, value }) => [year, value])),
      total,
    })),
    outcomes: plan.outcomes.map(({ key, number, title, description, commitments, deadlines }) => ({
      key,
      number,
      title,
      description,
      commitments,
      deadlines: deadlines.map(deadlineJson),
    })),
    activities: plan.activities.map((activity) => ({
      key: activity.key,
      section: activity.section === null ? null : (sections.get(activity.section) ?? null),
      number: activity.number,
      level: activity.level,
      title: activity.title,
      expectedResult: activity.expectedResult,
      deadlines: activity.deadlines.map(deadlineJson),
      responsible: activity.responsible,
      documentKind: activity.documentKind,
      reportedBy: activity.reportedBy,
    })),
    issues: issues.map((issue) => issueJson(issue, planText(issue.problem, language))),
    unused: [],
  };
}
