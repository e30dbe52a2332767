import type { PlanQuestion } from '../forms/municipal/plan-margin';
import type { JoinProblem } from '../text/join-text';
import { joinText } from '../text/join-text';

/** Where a later document says otherwise than what was taken from an earlier one. */
export interface JoinDifference {
  /** Place of the later document among those joined. */
  readonly document: number;
  readonly source: string;
  readonly problem: JoinProblem;
}

export function differenceQuestion({ source, problem }: JoinDifference): PlanQuestion {
  return { kind: 'warning', text: joinText(problem, 'ru'), where: source, row: '', decision: '' };
}
