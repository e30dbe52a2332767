import type { Area, Position } from './address';
import type { CellValue } from './cell-value';
import type { Chart } from './chart';
import type { Expression } from './expression/expression';
import type { Highlight } from './highlight';
import type { PrintSetup } from './print-setup';
import type { CellStyle, Color } from './style';
import type { Table } from './table';
import type { Validation } from './validation';

/** A formula that our language does not know: shown with the value its program left, never recalculated. */
export interface ForeignFormula {
  readonly kind: 'foreign';
  readonly text: string;
}

export type Formula = Expression | ForeignFormula;

/** A jump to a cell of the same workbook. */
export interface Link {
  readonly sheet: string;
  readonly cell: Position;
}

export interface Cell {
  readonly value: CellValue;
  /** With a formula, `value` is its result. */
  readonly formula?: Formula;
  readonly style?: CellStyle;
  readonly link?: Link;
}

export interface Row {
  /** Null: nothing there, not even a style. */
  readonly cells: readonly (Cell | null)[];
  /** Points, whatever the text needs. */
  readonly height?: number;
  /** Points that the text needs, as estimated; a program may fit the row anew. Absent: one line. */
  readonly fitted?: number;
  readonly hidden?: true;
}

export interface ColumnFormat {
  /** In characters of the base font. */
  readonly width: number;
  readonly hidden?: true;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: Color | null;
  readonly columns: readonly ColumnFormat[];
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  /** How many rows and columns stay in view; 0 and 0: none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
  readonly tables: readonly Table[];
  /** A filter over headings outside a table. */
  readonly filter: Area | null;
  readonly charts: readonly Chart[];
  /** Only unlocked cells can be changed; widths, heights and the filter stay free. Never with a password. */
  readonly protection: 'none' | 'inputsOnly';
  readonly print: PrintSetup;
}
