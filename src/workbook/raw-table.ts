import type { CellDate } from './cell-value';

/** Where in its source a text stands, as a person finds it there. All counts start from 0. */
export type RawAddress =
  /** A cell of a workbook's sheet. */
  | { readonly in: 'sheet'; readonly sheet: string; readonly row: number; readonly column: number }
  /** A cell of a table of a text document; nested tables are counted after the one they stand in. */
  | { readonly in: 'table'; readonly table: number; readonly row: number; readonly column: number }
  /** A paragraph of a document. */
  | { readonly in: 'text'; readonly line: number }
  /** A line of a plain text. */
  | { readonly in: 'lines'; readonly line: number };

/** A cell as it was found, before anything is read from it. */
export interface RawCell {
  /** As a person sees it, lines parted by `\n`. */
  readonly text: string;
  /** Where the source knows a number or a day, not only its spelling. */
  readonly value: number | CellDate | null;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly address: RawAddress;
  /** Its borders were lost and guessed from the words. */
  readonly guessed?: true;
}

export interface RawTable {
  readonly kind: 'table';
  /** Name of the sheet it stands on; empty elsewhere. */
  readonly name: string;
  /** Cells with a place of their own, in the order of rows; no two cover the same place. */
  readonly cells: readonly RawCell[];
  /** Rows that the source hides. */
  readonly hiddenRows: readonly number[];
}

export interface RawParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly address: RawAddress;
}

export type RawBlock = RawParagraph | RawTable;

/** What stands beside the text and is not read into the plan, but never goes unsaid. */
export interface RawAside {
  /** `deleted`: by a tracked change that is not accepted yet; `hidden` from view. */
  readonly kind: 'textBox' | 'footnote' | 'deleted' | 'hidden';
  readonly text: string;
  readonly address: RawAddress;
}

/** A document of any kind as its paragraphs and tables, in order: what recognition reads. */
export interface RawDocument {
  readonly file: string;
  readonly blocks: readonly RawBlock[];
  readonly asides: readonly RawAside[];
}
