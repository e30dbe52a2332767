import type { PlanQuestion } from '../forms/municipal/plan-margin';
import { unusedLast } from './join-drafts';

/**
 * The questions that stand now, with what was decided of them before. A question that no longer stands is kept where a
 * person wrote a decision.
 */
export function mergeQuestions(before: readonly PlanQuestion[], now: readonly PlanQuestion[]): readonly PlanQuestion[] {
  const left = [...before];
  const standing = now.map((question) => {
    const at = left.findIndex(({ row, text }) => row === question.row && text === question.text);
    const [same] = at < 0 ? [] : left.splice(at, 1);
    return same === undefined || question.decision !== '' ? question : { ...question, decision: same.decision };
  });
  return unusedLast([...standing, ...left.filter(({ decision }) => decision !== '')]);
}
