import type { CellValue } from './cell-value';
import type { Visibility } from './sheet';
import type { DocumentProperties } from './workbook';

/**
 * The cells of a sheet that hold something, row by row, left to right: entry `i` of the three arrays is one cell.
 * Rows and columns count from 0.
 */
export interface SheetValues {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly CellValue[];
}

/** What the fast scan of a file gives: values only, formulas as their last results. */
export interface WorkbookValues {
  readonly sheets: readonly SheetValues[];
  readonly properties: DocumentProperties;
}
