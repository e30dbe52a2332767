/** A text document as plain data: what a word processor draws. */
export type DocumentBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly headings: readonly string[];
      /** One text a heading. */
      readonly rows: readonly (readonly string[])[];
      /** Relative widths of the columns. */
      readonly widths: readonly number[];
    };

export interface TextDocument {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}
