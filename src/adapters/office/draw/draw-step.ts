/** A part of a drawing that is sent at once. */
export interface DrawStep {
  /** About how large it is on its way to Excel. */
  readonly bytes: number;
  readonly apply: (sheet: Excel.Worksheet) => void;
}

/** About the bytes of a range that is asked for, and of a property that is set through one more object. */
export const rangeBytes = 420;
export const propertyBytes = 260;

/** A text on the wire: Cyrillic letters take two bytes. */
export function textBytes(text: string): number {
  return text.length * 2 + 3;
}
