import type { FormProblem } from '../check/form-problem';
import type { Wording } from '../spec/wording';

/** What can be wrong with a plan as it was written down: questions to its author. */
export type PlanProblem =
  | FormProblem
  /** A row that somebody added, with content but without a title: it is left out, and said so. */
  | { readonly code: 'rowWithoutTitle'; readonly shown: string }
  /** A row of ours whose title is missing, in the document already or by now: it is kept. */
  | { readonly code: 'titleMissing'; readonly shown: string }
  | { readonly code: 'schoolWithoutCode'; readonly name: string }
  | { readonly code: 'repeatedSchoolCode'; readonly school: string }
  /** Two rows carry one key: the second gets a new one. */
  | { readonly code: 'repeatedKey'; readonly key: string }
  | { readonly code: 'noPeriod' }
  | { readonly code: 'noSchools' }
  | { readonly code: 'doubtfulDeadline'; readonly source: string; readonly doubt: Wording }
  | { readonly code: 'undatedActivity'; readonly source: string; readonly doubt: Wording }
  /** A share of people without a label for its part or its whole. */
  | { readonly code: 'measureIncomplete' }
  | { readonly code: 'targetGoesBack'; readonly year: number; readonly before: number; readonly after: number }
  /** A reported share that no number of schools gives: 80 % of 7 schools. */
  | { readonly code: 'shareOfFewSchools'; readonly share: number; readonly schools: number }
  /** A field of a plan in JSON that no form knows. */
  | { readonly code: 'unknownField'; readonly name: string };
