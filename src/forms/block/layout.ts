import type { FieldCondition, FieldExpression } from '../spec/field-expression';
import type { Wording } from '../spec/wording';

/** Where a form stands in a workbook: what is asked and where it is drawn never mix, so this only names fields. */
export interface TableColumn {
  readonly field: string;
  /** Characters. */
  readonly width: number;
  readonly hidden?: true;
  /** A heading over several neighbouring columns. */
  readonly group?: string;
}

export interface LayoutMark {
  /** The field whose cells are marked, or the banner. */
  readonly on: { readonly field: string } | 'banner';
  readonly when: FieldCondition;
  readonly mark: 'good' | 'warning' | 'bad' | 'quiet';
}

interface LayoutBase {
  /** Name of the sheet. */
  readonly sheet: string;
  /** What to do here, in a line or two. */
  readonly intro: readonly string[];
  /** A line that speaks of the state of the whole workbook, above the headings. */
  readonly banner: FieldExpression | null;
  /** Highlights beyond those of the checks. */
  readonly marks: readonly LayoutMark[];
  /** Lines for names and signatures at the end, each a post. */
  readonly signatures: readonly string[];
}

export interface TableLayout extends LayoutBase {
  readonly shape: 'table';
  readonly columns: readonly TableColumn[];
  /** A filter over the headings. */
  readonly filter?: true;
  /** Printed on as many pages side by side as it takes, each with the columns up to this field. */
  readonly repeatThrough?: string;
  /** Empty rows for what the author will add. */
  readonly spareRows: number;
}

export interface ListLayout extends LayoutBase {
  readonly shape: 'list';
  /** Null: fields without a heading. The pane groups its fields alike. */
  readonly groups: readonly { readonly title: Wording | null; readonly fields: readonly string[] }[];
  /** Whether the last period's value stands beside. */
  readonly previous: 'shown' | 'absent';
  /** Characters of the values; the hints take the rest. */
  readonly valueWidth: number;
}

export type FormLayout = TableLayout | ListLayout;
