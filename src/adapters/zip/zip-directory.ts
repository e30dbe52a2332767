import { fileLimits } from '../../workbook/file-problem';
import { stopAtDamage, stopReading } from './unreadable-file';

/** What the central directory of a zip file says of an entry; sizes and places in bytes. */
export interface ZipEntry {
  /** As written, backslashes included. */
  readonly name: string;
  /** Where the name stands in the directory. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly header: number;
}

/** How the file as a whole is called in problems. */
export const wholeFile = 'zip';

/** The entries by the central directory alone; torn where it is missing. Throws `UnreadableFile`. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = findDirectory(view);
  if (count > fileLimits.entries) stopReading({ code: 'tooLarge', what: 'entries', limit: fileLimits.entries });
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) stopAtDamage(wholeFile);
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) stopAtDamage(wholeFile);
    entries.push(readEntry(view, at));
    at = next;
  }
  if (at !== end) stopAtDamage(wholeFile);
  return entries;
}

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** A directory counts only where it ends right before its end record: one of a file inside the file never does. */
function findDirectory(view: DataView): Directory {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (start + size === at) return { count: view.getUint16(at + 10, true), start, end: at };
    const zip64 = findZip64Directory(view, at);
    if (zip64 !== null) return zip64;
  }
  return stopReading({ code: 'torn' });
}

function findZip64Directory(view: DataView, endRecord: number): Directory | null {
  const locator = endRecord - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const record = readUint64(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== 0x06064b50) return null;
  const start = readUint64(view, record + 48);
  return start + readUint64(view, record + 40) === record
    ? { count: readUint64(view, record + 32), start, end: record }
    : null;
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameStart = at + 46;
  const nameEnd = nameStart + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const wide = wideSizes(view, nameEnd, extraEnd);
  const wideIfFull = (value: number): number => (value === 0xffffffff ? (wide.shift() ?? value) : value);
  const size = wideIfFull(view.getUint32(at + 24, true));
  const packedSize = wideIfFull(view.getUint32(at + 20, true));
  return {
    name: utf8.decode(new Uint8Array(view.buffer, view.byteOffset + nameStart, nameEnd - nameStart)),
    nameStart,
    nameEnd,
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    header: wideIfFull(view.getUint32(at + 42, true)),
  };
}

/** The zip64 numbers of an entry, in the order size, packed size, place; only those that did not fit are there. */
function wideSizes(view: DataView, from: number, end: number): number[] {
  const numbers: number[] = [];
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fieldEnd = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    for (let number = at + 4; number + 8 <= fieldEnd; number += 8) numbers.push(readUint64(view, number));
  }
  return numbers;
}

/** Beyond 2^53 the number is not exact, but then it is beyond every limit too. */
function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

const utf8 = new TextDecoder();
