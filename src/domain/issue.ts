import type { Place } from './place';
import type { Severity } from './severity';

/** Something to know about a figure, a row or a file: what, how grave, and the cell that it leads to. */
export interface Issue<Problem> {
  readonly severity: Severity;
  /** Null: the file as a whole. */
  readonly place: Place | null;
  /** How a person calls the row: «2. Доля обучающихся …»; empty where there is none. */
  readonly row: string;
  readonly problem: Problem;
}
