import type { Figure } from '../domain/figure';
import type { Issue } from '../domain/issue';
import type { School } from '../domain/school';
import type { FormReading } from '../forms/check/read-form';
import type { FieldValue } from '../forms/readers/read-cell';
import type { IntakeProblem } from './intake-problem';
import type { Verdict } from './verdict';

/** The answers of one school in one file. */
export interface Submission {
  readonly file: string;
  readonly school: School;
  /** When the file says it was last changed; null where it says nothing. */
  readonly modified: string | null;
  readonly forms: ReadonlyMap<string, FormReading>;
}

/** What became of one file. */
export interface FileOutcome {
  readonly file: string;
  /** Code of the school, null where the file does not tell a known one. */
  readonly school: string | null;
  readonly verdict: Verdict;
  readonly issues: readonly Issue<IntakeProblem>[];
  /** Null where nothing of the file is counted. */
  readonly submission: Submission | null;
}

/** An answer with its cell, in its three states. */
export function answerOf(submission: Submission, form: string, row: string, field: string): Figure<FieldValue> {
  const cell = submission.forms.get(form)?.rows.get(row)?.get(field);
  if (cell === undefined) return { state: 'blank', place: null };
  const { reading, place } = cell;
  switch (reading.state) {
    case 'given':
      return { state: 'given', value: reading.value, place };
    case 'blank':
      return { state: 'blank', place };
    case 'unreadable':
      return { state: 'unreadable', place, shown: reading.shown };
  }
}

export function numberOf(answer: Figure<FieldValue>): Figure {
  if (answer.state !== 'given') return answer;
  return typeof answer.value === 'number'
    ? { ...answer, value: answer.value }
    : { state: 'unreadable', place: answer.place, shown: String(answer.value) };
}

export function textOf(answer: Figure<FieldValue>): string | null {
  return answer.state === 'given' && typeof answer.value === 'string' ? answer.value : null;
}
