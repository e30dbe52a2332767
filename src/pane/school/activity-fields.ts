import type { ActivityView } from './activity-view';
import type { AnswerView } from './answer-view';

/** Fields that matter for what is done only; they are asked once it is, and shown wherever they hold something. */
const ofDone: readonly string[] = ['doneOn', 'document'];

/** What to ask of an activity now: the status first, the rest once it is known. */
export function askedNow({ answers }: ActivityView): readonly AnswerView[] {
  const status = answers.find(({ at }) => at.field === 'status')?.text ?? '';
  return answers.filter(({ at, text, findings }) => {
    if (at.field === 'status' || text !== '' || findings.length > 0) return true;
    return ofDone.includes(at.field) ? status === 'done' : status !== '';
  });
}

/** Nothing is left to do about it. */
export function isSettled({ answers }: ActivityView): boolean {
  const status = answers.find(({ at }) => at.field === 'status');
  return (
    status !== undefined &&
    status.text !== '' &&
    answers.every(({ findings }) => findings.every(({ severity }) => severity === 'remark'))
  );
}
