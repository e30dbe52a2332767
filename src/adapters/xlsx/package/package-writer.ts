import { writeZip } from '../../zip/write-zip';
import type { ZipPart } from '../../zip/write-zip';
import type { ZipCodec } from '../../zip/zip-codec';
import type { PartKind } from './content-types';
import { contentTypesXml } from './content-types';
import type { Relationship } from '../../xml/package/relationships';
import { relationshipsPart, relationshipsXml } from '../../xml/package/relationships';

/** A part before it is packed. */
export interface WrittenPart {
  readonly name: string;
  readonly kind: PartKind;
  readonly content: string | Uint8Array;
  readonly relationships?: readonly Relationship[];
}

/** The bytes of an Office file of these parts; `relationships` are those of the package itself. */
export function writePackage(
  parts: readonly WrittenPart[],
  relationships: readonly Relationship[],
  codec: ZipCodec,
): Uint8Array {
  const pointers = [{ name: '', relationships }, ...parts].flatMap(({ name, relationships: targets = [] }) =>
    targets.length === 0 ? [] : [{ name: relationshipsPart(name), content: encode(relationshipsXml(targets, name)) }],
  );
  // The list of types goes first, where Excel itself puts it.
  const zipped: readonly ZipPart[] = [
    { name: '[Content_Types].xml', content: encode(contentTypesXml(parts)) },
    ...pointers,
    ...parts.map(({ name, content }) => ({ name, content: typeof content === 'string' ? encode(content) : content })),
  ];
  return writeZip(zipped, codec);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
