import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/adapters/zip/crc32';

/** An entry of a zip file as a test wants it, lies included; what is absent is told truthfully. */
export interface FixtureEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: true;
  /** Bytes to stand in the place of the packed content. */
  readonly packed?: Uint8Array;
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
  readonly method?: number;
  readonly flags?: number;
  /** The name in the local header, where it differs. */
  readonly localName?: string;
  /** Sizes and checksum stand behind the content, not before it. */
  readonly dataDescriptor?: true;
  /** Sizes stand in the zip64 field of the directory. */
  readonly zip64?: true;
  /** Its local header stands here, among the bytes of another entry. */
  readonly inside?: number;
}

export interface FixtureOptions {
  readonly comment?: Uint8Array;
  readonly trailing?: Uint8Array;
  /** The count that the end record tells. */
  readonly count?: number;
  readonly zip64End?: true;
}

/** A zip file written by hand, apart from our own writer, so that reader and writer cannot err alike. */
export function zipFixture(entries: readonly FixtureEntry[], options: FixtureOptions = {}): Uint8Array {
  const chunks: Buffer[] = [];
  let at = 0;
  const push = (chunk: Uint8Array): void => {
    chunks.push(Buffer.from(chunk));
    at += chunk.length;
  };
  const headers: number[] = [];
  const facts = entries.map(factsOf);
  facts.forEach((fact, index) => {
    const { inside } = entries[index]!;
    headers.push(inside ?? at);
    if (inside !== undefined) return;
    push(localHeader(fact));
    push(fact.packed);
    if (fact.entry.dataDescriptor) push(descriptor(fact));
  });
  const directory = at;
  facts.forEach((fact, index) => push(directoryEntry(fact, headers[index]!)));
  const size = at - directory;
  const count = options.count ?? entries.length;
  if (options.zip64End) push(zip64End(count, size, directory, at));
  push(endRecord(count, size, options.zip64End ? 0xffffffff : directory, options.comment ?? new Uint8Array()));
  push(options.trailing ?? new Uint8Array());
  return new Uint8Array(Buffer.concat(chunks));
}

interface Facts {
  readonly entry: FixtureEntry;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

function factsOf(entry: FixtureEntry): Facts {
  const content = typeof entry.content === 'string' ? new TextEncoder().encode(entry.content) : entry.content;
  return {
    entry,
    packed: entry.packed ?? (entry.stored ? content : deflateRawSync(content)),
    method: entry.method ?? (entry.stored ? 0 : 8),
    crc: entry.declaredCrc ?? crc32(content),
    size: entry.declaredSize ?? content.length,
  };
}

function common({ entry, method, crc, packed, size }: Facts, hidesSizes: boolean): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt16LE(entry.zip64 ? 45 : 20, 0);
  bytes.writeUInt16LE((entry.flags ?? 0) | (entry.dataDescriptor ? 8 : 0), 2);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt16LE(0x21, 8);
  bytes.writeUInt32LE(hidesSizes ? 0 : crc, 10);
  bytes.writeUInt32LE(hidesSizes ? 0 : packed.length, 14);
  bytes.writeUInt32LE(hidesSizes ? 0 : size, 18);
  return bytes;
}

function localHeader(facts: Facts): Buffer {
  const name = Buffer.from(facts.entry.localName ?? facts.entry.name);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(name.length, 0);
  const signature = Buffer.from([0x50, 0x4b, 3, 4]);
  return Buffer.concat([signature, common(facts, facts.entry.dataDescriptor ?? false), lengths, name]);
}

function descriptor({ crc, packed, size }: Facts): Buffer {
  const bytes = Buffer.from([0x50, 0x4b, 7, 8, ...new Array<number>(12).fill(0)]);
  bytes.writeUInt32LE(crc, 4);
  bytes.writeUInt32LE(packed.length, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function directoryEntry(facts: Facts, header: number): Buffer {
  const { entry, packed, size } = facts;
  const name = Buffer.from(entry.name);
  const extra = entry.zip64 ? zip64Extra(size, packed.length) : Buffer.alloc(0);
  const fixed = common(facts, false);
  if (entry.zip64) {
    fixed.writeUInt32LE(0xffffffff, 14);
    fixed.writeUInt32LE(0xffffffff, 18);
  }
  const rest = Buffer.alloc(18);
  rest.writeUInt16LE(name.length, 0);
  rest.writeUInt16LE(extra.length, 2);
  rest.writeUInt32LE(header, 14);
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fixed, rest, name, extra]);
}

function zip64Extra(size: number, packed: number): Buffer {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packed), 12);
  return extra;
}

function zip64End(count: number, size: number, directory: number, at: number): Buffer {
  const record = Buffer.alloc(76);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(directory), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(at), 64);
  record.writeUInt32LE(1, 72);
  return record;
}

function endRecord(count: number, size: number, directory: number, comment: Uint8Array): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(directory, 16);
  bytes.writeUInt16LE(comment.length, 20);
  return Buffer.concat([bytes, comment]);
}
