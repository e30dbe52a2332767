import type { Area } from './address';

/** An Excel table: its first row holds the headings, which must equal `columns`. */
export interface Table {
  /** ASCII, unique in the workbook. */
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
}
