import type { DraftPlan } from '../../recognition/draft-plan';
import type { Language } from '../../text/language';
import type { PlanFinding } from '../plan-finding';
import { placeJson } from '../plan-finding';
import { deadlineJson } from './deadline-json';

/** A document of `plan --json`. */
export function planJson(
  { source, plan, unused }: DraftPlan,
  findings: readonly PlanFinding[],
  language: Language,
): object {
  const sections = new Map(plan.sections.map(({ key, number, title }) => [key, number === '' ? title : number]));
  return {
    source,
    period: plan.programme.period,
    indicators: plan.indicators.map(({ key, number, title, unit, measure, direction, baseline, targets, total }) => ({
      key,
      number,
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
    issues: findings,
    unused: unused.map(({ text, address }) => ({ text, ...placeJson(address, language) })),
  };
}
