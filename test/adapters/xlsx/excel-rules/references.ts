/** An area of a part, `B5:K40`, rows and columns from 1. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function rectangle(reference: string): Rectangle | null {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(reference);
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnLetters(number: number): string {
  const rest = (number - 1) % 26;
  return (number > 26 ? columnLetters((number - 1 - rest) / 26) : '') + String.fromCharCode(65 + rest);
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Within 1,048,576 rows and 16,384 columns, its corners in order. */
export function isOnSheet({ top, left, bottom, right }: Rectangle): boolean {
  return top >= 1 && left >= 1 && top <= bottom && left <= right && bottom <= 1_048_576 && right <= 16_384;
}
