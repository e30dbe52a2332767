import type { MadeFile } from '../../app/background';
import type { ZipPart } from '../zip/write-zip';
import { writeZip } from '../zip/write-zip';
import type { ZipCodec } from '../zip/zip-codec';

/** Workbooks are packed already. */
const stored: ZipCodec = { inflate: () => null, deflate: (bytes) => bytes };

/** A zip of files as they come. */
export async function zipOf(files: AsyncIterable<MadeFile>): Promise<Uint8Array> {
  const parts: ZipPart[] = [];
  for await (const { name, bytes } of files) parts.push({ name, content: bytes });
  return writeZip(parts, stored);
}
