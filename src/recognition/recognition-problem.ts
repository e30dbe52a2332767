import type { Measure } from '../domain/plan/measure';
import type { ReportedBy } from '../domain/plan/activity';
import type { DateSpan } from '../domain/date-span';
import type { RawAddress } from '../workbook/raw-table';
import type { LocalDate } from '../domain/local-date';

/** A cell that a row should have. */
export type RowPart = 'title' | 'expectedResult' | 'deadline' | 'responsible' | 'target';

/** What recognition could not settle by itself, or settled and wants confirmed: facts for a sentence. */
export type RecognitionProblem =
  | { readonly code: 'noTables' }
  | { readonly code: 'noProgrammeTitle' }
  | { readonly code: 'noMunicipality' }
  | { readonly code: 'noPlanPeriod' }
  /** The text does not name the period: it was taken from years found elsewhere. */
  | { readonly code: 'periodFromYears'; readonly start: LocalDate; readonly end: LocalDate }
  /** Tables of the document stand under a second title; `period` is its own, null where it names none but the first's. */
  | {
      readonly code: 'furtherPlan';
      readonly title: string;
      readonly period: DateSpan | null;
      readonly taken: string;
      readonly takenAt: RawAddress;
    }
  | { readonly code: 'actDatesDiffer'; readonly taken: LocalDate; readonly other: LocalDate }
  | { readonly code: 'tableNotUsed'; readonly rows: number }
  /** The table has no headings; what its columns hold was told by their contents. */
  | { readonly code: 'columnsByContent' }
  /** The table has no headings of its own: those of the table before it were taken. */
  | { readonly code: 'columnsOfTableBefore' }
  /** There is no table: the rows are the items of a list. */
  | { readonly code: 'planFromList' }
  | { readonly code: 'columnNotUsed'; readonly heading: string; readonly cells: number }
  | { readonly code: 'guessedCells' }
  | { readonly code: 'joinedRow' }
  /** The source hides the row; it was read all the same. */
  | { readonly code: 'hiddenRow' }
  | { readonly code: 'missingPart'; readonly part: RowPart }
  | { readonly code: 'numberMissing'; readonly missing: string; readonly next: string }
  | { readonly code: 'repeatedNumber'; readonly number: string }
  /** The file holds a formula there and no result of it, or points at a text that is not there. */
  | { readonly code: 'cellWithoutValue' }
  | { readonly code: 'cellError'; readonly shown: string }
  | { readonly code: 'unreadableNumber'; readonly shown: string; readonly heading: string }
  | { readonly code: 'unreadableDate'; readonly shown: string; readonly heading: string }
  | { readonly code: 'unreadableSettlement'; readonly shown: string }
  | { readonly code: 'contradiction'; readonly one: string; readonly other: string; readonly otherRow: string }
  /** Read as the likeliest of several; `understood` as a person may edit it. */
  | { readonly code: 'deadlineDoubtful'; readonly source: string; readonly understood: string }
  | { readonly code: 'deadlineUndated'; readonly source: string }
  /** «Целевое значение» names no year: it is taken for the plan's last. */
  | { readonly code: 'targetYearFromPlan'; readonly year: number }
  | { readonly code: 'targetAboveWhole'; readonly year: number; readonly value: number }
  /** All figures of a row of percents lie between 0 and 1. */
  | { readonly code: 'percentOrFraction'; readonly value: number }
  | { readonly code: 'measureProposed'; readonly measure: Measure }
  | { readonly code: 'measureUnknown' }
  | { readonly code: 'reportedByProposed'; readonly by: ReportedBy }
  | { readonly code: 'reportedByUnknown' };
