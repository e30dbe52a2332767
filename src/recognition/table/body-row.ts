import type { RawCell } from '../../workbook/raw-table';

/** What a row of the body turned out to be. */
export type BodyRow =
  | { readonly kind: 'section'; readonly number: string; readonly title: string; readonly cells: readonly RawCell[] }
  | DataRow
  /** Column numbers, a line of dashes, «Итого», «Примечание: …», a signature: nothing of the plan. */
  | {
      readonly kind: 'aside';
      readonly why: 'columnNumbers' | 'noWords' | 'total' | 'note' | 'signature';
      readonly cells: readonly RawCell[];
    };

export interface DataRow {
  readonly kind: 'data';
  /** By column: the cells whose texts make it up, several where the row was torn. */
  readonly cells: readonly (readonly RawCell[])[];
  /** Parts of it stood in other rows of the source: torn apart by a page, or beside one title that spans them. */
  readonly joined: 'torn' | 'spanned' | null;
}
