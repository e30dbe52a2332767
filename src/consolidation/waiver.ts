import type { Issue } from '../domain/issue';
import type { BrokenRule, IntakeProblem } from './intake-problem';

/** A rule that the coordinator lets one school break in one period, and why. It ends with its period. */
export interface Waiver {
  /** Id of the period. */
  readonly period: string;
  readonly rule: WaivedRule;
  readonly reason: string;
}

/** What is waived, found again in the next consolidation of the same period. */
export interface WaivedRule {
  /** Code of the school. */
  readonly school: string;
  readonly rule: string;
  /** The cell as people call it: its field and its row. */
  readonly field: string;
  readonly row: string;
}

/** What a waiver of this issue would be about; null for what no waiver can help: a figure that cannot be read stays so. */
export function waivableRule({ severity, row, problem }: Issue<IntakeProblem>, school: string): WaivedRule | null {
  if (problem.code === 'waived') return ruleOf(problem.broken, row, school);
  return problem.code === 'ruleBroken' && severity === 'error' ? ruleOf(problem, row, school) : null;
}

/** The issues of a school's file, those that are waived as remarks with their reasons. */
export function withWaivers(
  issues: readonly Issue<IntakeProblem>[],
  school: string,
  waivers: readonly Waiver[],
): readonly Issue<IntakeProblem>[] {
  if (waivers.length === 0) return issues;
  return issues.map((issue) => {
    const rule = waivableRule(issue, school);
    const waiver = rule === null ? undefined : waivers.find((one) => isSameRule(one.rule, rule));
    if (waiver === undefined || issue.problem.code !== 'ruleBroken') return issue;
    return { ...issue, severity: 'remark', problem: { code: 'waived', broken: issue.problem, reason: waiver.reason } };
  });
}

export function isSameRule(one: WaivedRule, other: WaivedRule): boolean {
  return one.school === other.school && one.rule === other.rule && one.field === other.field && one.row === other.row;
}

function ruleOf({ rule, field }: BrokenRule, row: string, school: string): WaivedRule {
  return { school, rule, field: field.ru, row };
}
