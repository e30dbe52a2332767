import type { PlacedPart } from './read-tables';
import type { BodyRow } from './table/body-row';

/** A part of a table with the rows of its body told apart. */
export interface ReadPart {
  readonly placed: PlacedPart;
  readonly rows: readonly BodyRow[];
}
