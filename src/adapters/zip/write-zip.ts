import { crc32 } from './crc32';
import type { ZipCodec } from './zip-codec';

/** A part of a zip file: a name with slashes, and its content. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A zip file of these parts in this order, every one dated 1980-01-01: the same parts give the same bytes. */
export function writeZip(parts: readonly ZipPart[], codec: ZipCodec): Uint8Array {
  const packed = parts.map((part) => packPart(part, codec));
  const bytes = new Uint8Array(packed.reduce((size, { name, data }) => size + 76 + 2 * name.length + data.length, 22));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const headers = packed.map((part) => {
    const header = at;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, part);
    bytes.set(part.name, at + 30);
    bytes.set(part.data, at + 30 + part.name.length);
    at += 30 + part.name.length + part.data.length;
    return header;
  });
  const directory = at;
  packed.forEach((part, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, version, true);
    writeFacts(view, at + 6, part);
    view.setUint32(at + 42, headers[index] ?? 0, true);
    bytes.set(part.name, at + 46);
    at += 46 + part.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, packed.length, true);
  view.setUint16(at + 10, packed.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** 2.0: deflate and folders, no more. */
const version = 20;
/** Without it archivers take a Cyrillic name for one of code page 866 or 437. */
const namedInUtf8 = 0x800;
const firstOfJanuary1980 = 0x21;

/** Bytes: a smaller part saves less room than it costs time. */
const worthDeflating = 1024;

interface PackedPart {
  readonly name: Uint8Array;
  readonly method: number;
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

function packPart({ name, content }: ZipPart, codec: ZipCodec): PackedPart {
  const deflated = content.length < worthDeflating ? content : codec.deflate(content);
  const isSmaller = deflated.length < content.length;
  return {
    name: new TextEncoder().encode(name),
    method: isSmaller ? 8 : 0,
    data: isSmaller ? deflated : content,
    crc: (codec.crc32 ?? crc32)(content),
    size: content.length,
  };
}

/** The fields that the local header and the directory have in common. */
function writeFacts(view: DataView, at: number, part: PackedPart): void {
  view.setUint16(at, version, true);
  if (part.name.some((byte) => byte > 127)) view.setUint16(at + 2, namedInUtf8, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, firstOfJanuary1980, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.data.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
}
