import type { LocalDate } from '../domain/local-date';
import type { FormProblem } from '../forms/check/form-problem';
import type { Wording } from '../forms/spec/wording';
import type { AccessProblem, FileProblem } from '../workbook/file-problem';

export type BrokenRule = Extract<FormProblem, { readonly code: 'ruleBroken' }>;

/** What can be wrong with a file as a submission. */
export type SubmissionProblem =
  /** None of our forms in it. */
  | { readonly code: 'noForms' }
  /** A municipal workbook among the schools' files. */
  | { readonly code: 'municipalWorkbook' }
  /** Periods as their ids, `2021-Q4`, and in words; null where the form tells none that is known. */
  | {
      readonly code: 'otherPeriod';
      readonly found: string;
      readonly foundTitle: Wording | null;
      readonly expected: string;
      readonly expectedTitle: Wording;
    }
  | { readonly code: 'otherVersion'; readonly found: number; readonly expected: number }
  | { readonly code: 'unknownSchool'; readonly school: string }
  /** The cover names another municipality or another road map: codes of schools and rows are alike everywhere. */
  | { readonly code: 'otherMunicipality' | 'otherProgramme'; readonly found: string; readonly expected: string }
  /** The register has another name under the code of the form. */
  | { readonly code: 'otherSchoolName'; readonly school: string; readonly found: string; readonly expected: string }
  /** The coordinator lets the school break this rule in this period. */
  | { readonly code: 'waived'; readonly broken: BrokenRule; readonly reason: string }
  /** The form came back as it went out: silence, not an answer. */
  | { readonly code: 'untouched' }
  /** A sheet of another school or period was pasted into the workbook; it is not read. */
  | {
      readonly code: 'foreignSheet';
      readonly sheet: string;
      readonly school: string;
      readonly period: string;
      readonly periodTitle: Wording | null;
    }
  /** The school marked the form ready, and somebody changed an answer after that. */
  | { readonly code: 'changedAfterSeal'; readonly on: LocalDate | null }
  | { readonly code: 'sameAs'; readonly file: string }
  /** `isLater`: both files tell when they were saved, and the one that counts was later. */
  | {
      readonly code: 'supersededBy';
      readonly file: string;
      readonly differences: number;
      readonly isLater: boolean;
    }
  /** One cell of a superseded file: what it said, and what the file that counts says. */
  | { readonly code: 'difference'; readonly field: Wording; readonly before: string; readonly after: string };

export type IntakeProblem = AccessProblem | FileProblem | FormProblem | SubmissionProblem;
