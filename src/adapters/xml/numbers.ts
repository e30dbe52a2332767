import { decodeUtf8 } from './xml-text';

/** The number that stands in these bytes; null where they hold none. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number | null {
  let at = start;
  const isNegative = bytes[at] === minus;
  if (isNegative) at += 1;
  const first = at;
  let digits = 0;
  let decimals = 0;
  for (; at < end; at += 1) {
    const digit = bytes[at]! - zero;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (bytes[at] === point && decimals === 0 && at > first) decimals = end - at - 1;
    else return parseAnyNumber(bytes, start, end);
  }
  // Up to 15 digits and a power of ten up to 10^22 are exact, so that their quotient is the nearest number.
  if (at === first || end - first > 15 || bytes[end - 1] === point) return parseAnyNumber(bytes, start, end);
  const number = decimals === 0 ? digits : digits / powersOfTen[decimals]!;
  return isNegative ? 0 - number : number;
}

/** The number that a text writes, blanks around it aside; null where it writes none. */
export function parseNumberText(text: string): number | null {
  const number = text.length <= longestNumber && numberPattern.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** A whole number of at most nine digits; -1 for anything else. */
export function parseOrdinal(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 9) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at]! - zero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const numberPattern = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
/** The pattern takes the square of the length in the worst case. */
const longestNumber = 400;
const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power);

function parseAnyNumber(bytes: Uint8Array, start: number, end: number): number | null {
  return end - start > longestNumber ? null : parseNumberText(decodeUtf8(bytes, start, end) ?? '');
}
