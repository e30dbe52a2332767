import type { RangeReference } from './expression/expression';
import type { Sheet } from './sheet';

/** A name for a range: ASCII, unique in the workbook. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: RangeReference;
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  /** `2021-12-31T00:00:00Z`: when the content was last changed, as the file says; null where it says nothing. */
  readonly modified: string | null;
  /** Custom properties: part of the workbook's identity. */
  readonly custom: Readonly<Record<string, string | number | boolean>>;
}

/** A workbook as plain data: what every device (file, Excel, browser view) draws alike. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Name of the sheet that is in front when the workbook opens: a visible one. */
  readonly activeSheet: string;
  readonly properties: DocumentProperties;
}
