import type { LocalDate } from '../../domain/local-date';
import type { CellErrorCode } from '../../workbook/cell-value';

/** Why the content of a cell is no value of its field. `shown` is what stands there. */
export type FieldProblem =
  | { readonly code: 'notANumber'; readonly shown: string }
  | { readonly code: 'percentInsteadOfCount'; readonly shown: string }
  | { readonly code: 'dateInsteadOfNumber'; readonly shown: string }
  | { readonly code: 'notWhole'; readonly value: number }
  | { readonly code: 'belowMinimum'; readonly value: number; readonly minimum: number }
  | { readonly code: 'aboveMaximum'; readonly value: number; readonly maximum: number }
  | { readonly code: 'notADate'; readonly shown: string }
  | { readonly code: 'notAnOption'; readonly shown: string }
  | { readonly code: 'cellError'; readonly error: CellErrorCode };

/** A reading that needed a little help: listed, so that the author can see what was made of it. */
export type Repair =
  | { readonly code: 'numberAsText'; readonly shown: string; readonly value: number }
  | { readonly code: 'dateAsText'; readonly shown: string; readonly value: LocalDate }
  | { readonly code: 'numberAsDate'; readonly shown: string; readonly value: LocalDate }
  | { readonly code: 'otherSpelling'; readonly shown: string; readonly value: string }
  | { readonly code: 'markForNothing'; readonly shown: string };
