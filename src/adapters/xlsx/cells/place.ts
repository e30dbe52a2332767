import { maxColumns, maxRows } from '../../../workbook/address';
import { parseOrdinal } from '../../xml/numbers';

/**
 * A cell's address (`B5`) as one number, `row * maxColumns + column`, which grows along the rows; -1 for what is no
 * address.
 */
export function parsePlace(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end; at += 1) {
    // Letters of both cases differ in one bit.
    const letter = (bytes[at]! | 0x20) - letterA;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  const row = parseOrdinal(bytes, at, end);
  const isOnSheet = at > start && at - start <= 3 && column <= maxColumns && row >= 1 && row <= maxRows;
  return isOnSheet ? (row - 1) * maxColumns + column - 1 : -1;
}

const letterA = 0x61;
