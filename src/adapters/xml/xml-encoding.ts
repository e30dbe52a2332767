import { stopAtDamage } from '../zip/unreadable-file';
import { greaterThan } from './bytes';
import { decodeUtf8 } from './xml-text';

/** A part as UTF-8 without a byte order mark, whatever its mark or its XML declaration says it is written in. */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  if (first === 0xff && second === 0xfe) return recode(bytes.subarray(2), 'utf-16le', part);
  if (first === 0xfe && second === 0xff) return recode(bytes.subarray(2), 'utf-16be', part);
  if (first === 0x3c && second === 0) return recode(bytes, 'utf-16le', part);
  if (first === 0 && second === 0x3c) return recode(bytes, 'utf-16be', part);
  const encoding = declaredEncoding(bytes);
  return asciiSupersets.has(encoding) ? bytes : recode(bytes, encoding, part);
}

/** A file in bytes that calls itself UTF-16 is not: its declaration was copied. */
const asciiSupersets: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii', 'utf-16']);

function declaredEncoding(bytes: Uint8Array): string {
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f) return 'utf-8';
  const declaration = decodeUtf8(bytes, 0, Math.min(bytes.indexOf(greaterThan), 200)) ?? '';
  return /\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1]?.toLowerCase() ?? 'utf-8';
}

function recode(bytes: Uint8Array, encoding: string, part: string): Uint8Array {
  try {
    return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return stopAtDamage(part);
  }
}
