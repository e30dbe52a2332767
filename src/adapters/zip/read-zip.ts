import { fileLimits } from '../../workbook/file-problem';
import { crc32 } from './crc32';
import { stopAtDamage, stopReading } from './unreadable-file';
import type { ZipCodec } from './zip-codec';
import type { ZipEntry } from './zip-directory';
import { readZipDirectory } from './zip-directory';

/** An opened zip file. Names of parts go with slashes, in any case. */
export interface ZipArchive {
  has(name: string): boolean;
  /** The content of a part, its checksum verified. Throws `UnreadableFile`; a part that is not there is damage. */
  read(name: string): Uint8Array;
}

/** Opens a zip file within `fileLimits`: nothing is inflated before its declared size is known to be allowed. */
export function openZip(bytes: Uint8Array, codec: ZipCodec): ZipArchive {
  const entries = readZipDirectory(bytes);
  checkSizes(entries);
  const contents = locateContents(bytes, entries);
  const byName = new Map<string, readonly ZipEntry[]>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    byName.set(key, [...(byName.get(key) ?? []), entry]);
  }

  // A part may be asked for many times (a thousand sheets over one part), so what is read counts, not what is there.
  let allowance = fileLimits.content;
  return {
    has: (name) => byName.has(partKey(name)),
    read: (name) => {
      const [entry, ...sameName] = byName.get(partKey(name)) ?? [];
      // Of two parts of one name other programs read one or the other: there is no telling which is meant.
      if (entry === undefined || sameName.length > 0) return stopAtDamage(name);
      allowance -= entry.size;
      if (allowance < 0) stopReading({ code: 'tooLarge', what: 'content', limit: fileLimits.content });
      const start = contents.get(entry) ?? 0;
      return readContent(entry, bytes.subarray(start, start + entry.packedSize), codec);
    },
  };
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let content = 0;
  for (const { size } of entries) {
    if (size > fileLimits.part) stopReading({ code: 'tooLarge', what: 'part', limit: fileLimits.part });
    content += size;
  }
  if (content > fileLimits.content) stopReading({ code: 'tooLarge', what: 'content', limit: fileLimits.content });
}

/** Where the packed content of each entry starts. Entries that share bytes are the mark of a bomb. */
function locateContents(bytes: Uint8Array, entries: readonly ZipEntry[]): ReadonlyMap<ZipEntry, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = new Map<ZipEntry, number>();
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.header - b.header)) {
    const { name, header } = entry;
    if (header < free || header + 30 > bytes.length) stopAtDamage(name);
    if (view.getUint32(header, true) !== 0x04034b50) stopAtDamage(name);
    const nameEnd = header + 30 + view.getUint16(header + 26, true);
    const start = nameEnd + view.getUint16(header + 28, true);
    // The directory has no checksum: the name beside the content vouches for it.
    if (!isNameAt(bytes, header + 30, nameEnd, entry)) stopAtDamage(name);
    free = start + entry.packedSize;
    if (free > bytes.length) stopAtDamage(name);
    starts.set(entry, start);
  }
  return starts;
}

function isNameAt(bytes: Uint8Array, start: number, end: number, { nameStart, nameEnd }: ZipEntry): boolean {
  if (end - start !== nameEnd - nameStart) return false;
  for (let offset = 0; offset < end - start; offset += 1) {
    if (bytes[start + offset] !== bytes[nameStart + offset]) return false;
  }
  return true;
}

function readContent(entry: ZipEntry, packed: Uint8Array, codec: ZipCodec): Uint8Array {
  if (entry.isEncrypted) stopReading({ code: 'encrypted' });
  const content = unpack(entry, packed, codec);
  if (content?.length !== entry.size) return stopAtDamage(entry.name);
  if ((codec.crc32 ?? crc32)(content) !== entry.crc) return stopAtDamage(entry.name);
  return content;
}

function unpack(entry: ZipEntry, packed: Uint8Array, codec: ZipCodec): Uint8Array | null {
  switch (entry.method) {
    case 0:
      return packed;
    case 8:
      return codec.inflate(packed, entry.size);
    default:
      return null;
  }
}
