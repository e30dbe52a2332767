import { maxColumns } from '../../../workbook/address';
import { ampersand, carriageReturn, equals, greaterThan, lessThan, quotation, slash, space } from '../../xml/bytes';
import type { ScannedCell } from './scanned-cell';

/**
 * Reads the cell whose tag begins at `from`, as nearly every program writes nearly all cells: an address, a format, a
 * type, a formula that is passed over, one plain value. Gives the place after its close tag, or -1 where anything else
 * stands there: then nothing is known, and the scanner has to read it tag by tag, which takes twice as long.
 */
export function readPlainCell(bytes: Uint8Array, from: number, cell: ScannedCell): number {
  if (bytes[from] !== lessThan || bytes[from + 1] !== letterC) return -1;
  cell.format = 0;
  cell.type = 'n';
  cell.hasFormula = false;
  cell.start = -1;
  cell.text = null;
  let column = cell.column + 1;
  let at = from + 2;
  while (bytes[at] === space) {
    const name = bytes[at + 1];
    if (bytes[at + 2] !== equals || bytes[at + 3] !== quotation) return -1;
    at += 4;
    if (name === letterR) {
      column = 0;
      let byte = bytes[at]!;
      for (; byte >= letterA && byte <= letterZ; byte = bytes[++at]!) column = column * 26 + byte - letterA + 1;
      const digits = at;
      let row = 0;
      for (; byte >= digit0 && byte <= digit9; byte = bytes[++at]!) row = row * 10 + byte - digit0;
      if (row !== cell.row + 1 || column === 0 || at - digits > mostDigits) return -1;
      column -= 1;
    } else if (name === letterS) {
      const digits = at;
      let format = 0;
      for (let byte = bytes[at]!; byte >= digit0 && byte <= digit9; byte = bytes[++at]!) {
        format = format * 10 + byte - digit0;
      }
      if (at === digits || at - digits > mostDigits) return -1;
      cell.format = format;
    } else if (name === letterT) {
      const type = typeAt(bytes, at);
      if (type === null) return -1;
      cell.type = type;
      at += type.length;
    } else return -1;
    if (bytes[at] !== quotation) return -1;
    at += 1;
  }
  if (column <= cell.column || column >= maxColumns) return -1;
  if (bytes[at] === slash && bytes[at + 1] === greaterThan) at += 2;
  else if (bytes[at] === greaterThan) at = readContent(bytes, at + 1, cell);
  else return -1;
  if (at >= 0) cell.column = column;
  return at;
}

/** From behind the cell's tag to behind its close tag; -1 for what is not plain. */
function readContent(bytes: Uint8Array, from: number, cell: ScannedCell): number {
  let at = from;
  if (bytes[at] === lessThan && bytes[at + 1] === letterF) {
    at = afterFormula(bytes, at + 2);
    if (at < 0) return -1;
    cell.hasFormula = true;
  }
  if (bytes[at] === lessThan && bytes[at + 1] === letterV && bytes[at + 2] === greaterThan) {
    const start = at + 3;
    for (at = start; ; at += 1) {
      const byte = bytes[at];
      if (byte === lessThan || byte === undefined) break;
      if (byte === ampersand || byte === carriageReturn) return -1;
    }
    if (!isCloseTag(bytes, at, letterV)) return -1;
    // An empty value is read as one that is not there.
    if (at > start) {
      cell.start = start;
      cell.end = at;
    } else cell.text = '';
    at += closeTagLength;
  }
  return isCloseTag(bytes, at, letterC) ? at + closeTagLength : -1;
}

/** `<f>…</f>`, `<f …>…</f>` or `<f …/>`, its name being behind us. */
function afterFormula(bytes: Uint8Array, from: number): number {
  let at = from;
  let isQuoted = false;
  for (; isQuoted || bytes[at] !== greaterThan; at += 1) {
    const byte = bytes[at];
    if (byte === undefined || byte === lessThan || (at === from && byte > space && byte !== slash)) return -1;
    if (byte === quotation) isQuoted = !isQuoted;
  }
  if (bytes[at - 1] === slash) return at + 1;
  at = bytes.indexOf(lessThan, at + 1);
  return at >= 0 && isCloseTag(bytes, at, letterF) ? at + closeTagLength : -1;
}

function isCloseTag(bytes: Uint8Array, at: number, name: number): boolean {
  return bytes[at] === lessThan && bytes[at + 1] === slash && bytes[at + 2] === name && bytes[at + 3] === greaterThan;
}

function typeAt(bytes: Uint8Array, at: number): 's' | 'str' | 'n' | 'b' | 'e' | null {
  const first = bytes[at];
  if (bytes[at + 1] !== quotation) {
    return first === letterS && bytes[at + 1] === letterT && bytes[at + 2] === letterR ? 'str' : null;
  }
  if (first === letterS) return 's';
  if (first === letterN) return 'n';
  if (first === letterB) return 'b';
  return first === letterE ? 'e' : null;
}

const closeTagLength = 4;
/** More might not be exact, and stands in no honest file. */
const mostDigits = 9;
const digit0 = 0x30;
const digit9 = 0x39;
const letterA = 0x41;
const letterZ = 0x5a;
const letterB = 0x62;
const letterC = 0x63;
const letterE = 0x65;
const letterF = 0x66;
const letterN = 0x6e;
const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
const letterV = 0x76;
