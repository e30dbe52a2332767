/** How a cell says that its value is to be read; `unknown` is none that the standard has. */
export type CellType = 'n' | 's' | 'str' | 'b' | 'e' | 'd' | 'inlineStr' | 'unknown';

/** A cell as the file writes it. One object serves for all cells of a sheet, since sheets have millions. */
export interface ScannedCell {
  row: number;
  column: number;
  /** The number of its format. */
  format: number;
  type: CellType;
  /** Whether a formula stands in it; its text and attributes are kept by the visitor alone. */
  hasFormula: boolean;
  /** Where its value stands in the bytes of the part; `start` is -1 where it stands in `text`. */
  start: number;
  end: number;
  /** Null with `start` -1: no value. */
  text: string | null;
}
