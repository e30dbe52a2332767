/** A field of the same row. */
export interface FieldReference<Key extends string = string> {
  readonly field: Key;
  readonly form?: undefined;
}

/** A field of another form of the workbook: of its only row where it is a list, else of the row named. */
export interface ForeignFieldReference {
  readonly field: string;
  readonly form: string;
  readonly row?: string;
}

/** All cells of a column of another form, for counting. */
export interface ColumnReference {
  readonly column: string;
  readonly form: string;
  readonly field?: undefined;
}

export type CellFieldReference<Key extends string = string> = FieldReference<Key> | ForeignFieldReference;
export type AnyFieldReference<Key extends string = string> = CellFieldReference<Key> | ColumnReference;
