import type { Deadline } from '../deadline/deadline';

export type ActivityLevel = 'result' | 'controlPoint' | 'activity';
export type ReportedBy = 'schools' | 'municipality';

export interface Activity {
  /** Given once (a1, a2, …), kept through corrections of the plan, never reused. */
  readonly key: string;
  /** Key of its section, or null in a plan without sections. */
  readonly section: string | null;
  readonly number: string;
  readonly level: ActivityLevel;
  readonly title: string;
  readonly expectedResult: string;
  /** «Срок» as the document words it; the readings stand beside it, never in its place. */
  readonly deadlineText: string;
  readonly deadlines: readonly Deadline[];
  /** Posts and bodies, one an entry. */
  readonly responsible: readonly string[];
  readonly documentKind: string | null;
  /** Null: not decided yet, a question to the author. */
  readonly reportedBy: ReportedBy | null;
}
