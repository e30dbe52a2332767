/** A4 pages. The sheet is scaled to the width of one page and runs over as many pages as it needs. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows at the head of each page, from 0, both included; null: none. */
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  /** Text left of the page number at the foot of each page. */
  readonly footer: string;
}
