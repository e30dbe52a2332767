import * as zlib from 'node:zlib';
import { deflate } from '../zip/fflate-codec';
import type { ZipCodec } from '../zip/zip-codec';

/**
 * The codec over node:zlib. Only reading is left to zlib: what it writes differs between its versions and processors,
 * and the same workbook has to give the same bytes everywhere.
 */
export const nodeZipCodec: ZipCodec = {
  inflate,
  deflate,
  ...('crc32' in zlib && { crc32: (bytes: Uint8Array) => zlib.crc32(bytes) }),
};

function inflate(bytes: Uint8Array, maxSize: number): Uint8Array | null {
  try {
    // One chunk as large as the content spares zlib from joining many.
    const room = Math.max(64, maxSize);
    const content = zlib.inflateRawSync(bytes, { maxOutputLength: room, chunkSize: room });
    if (content.length > maxSize) return null;
    return new Uint8Array(content.buffer, content.byteOffset, content.length);
  } catch {
    return null;
  }
}
