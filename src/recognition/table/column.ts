import type { FieldId } from './field';

/** A column of a table as it was understood. */
export interface Column {
  /** As the document words it, levels joined: «Базовое значение / Дата». */
  readonly heading: string;
  /** Null: nobody can say. */
  readonly field: FieldId | null;
  readonly year: number | null;
}
