import type { Severity } from '../domain/severity';
import type { Plan } from '../domain/plan/plan';
import type { School } from '../domain/school';
import type { RawAddress } from '../workbook/raw-table';
import type { RecognitionProblem } from './recognition-problem';

export type TableKind = 'indicators' | 'outcomes' | 'activities' | 'schools' | 'equipment' | 'other';

/** How a table of the document was understood: what a person checks before the sheets are made. */
export interface RecognisedTable {
  readonly kind: TableKind;
  /** «1. Цель и показатели», or the name of its sheet; empty where it has none. */
  readonly title: string;
  readonly columns: readonly RecognisedColumn[];
  /** How many rows of the draft came from it. */
  readonly rows: number;
  readonly address: RawAddress;
}

export interface RecognisedColumn {
  /** As the document words it, levels joined: «Базовое значение / Дата». */
  readonly heading: string;
  /** Id of the field that it was read as; null: not used. */
  readonly field: string | null;
  /** The year of a target. */
  readonly year: number | null;
}

/** Something for the author of the plan to decide, with the place in the document. */
export interface Doubt {
  readonly severity: Severity;
  readonly problem: RecognitionProblem;
  readonly address: RawAddress;
  /** Key of the row of the draft (i1, o2, a17); empty: the document as a whole. */
  readonly row: string;
}

/** A text of the document that did not become a part of the draft. */
export interface UnusedText {
  readonly text: string;
  readonly address: RawAddress;
}

/** One document read: the plan that it seems to be, and what is left to a person. */
export interface DraftPlan {
  /** Name of the file, the sheet or «буфер обмена». */
  readonly source: string;
  readonly plan: Plan;
  readonly schools: readonly School[];
  readonly tables: readonly RecognisedTable[];
  readonly doubts: readonly Doubt[];
  readonly unused: readonly UnusedText[];
  /** By row key: the row as the document words it, for the column beside what was understood. */
  readonly sourceTexts: ReadonlyMap<string, string>;
}
