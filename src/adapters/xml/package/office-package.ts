import type { ZipArchive } from '../../zip/read-zip';
import { stopAtDamage } from '../../zip/unreadable-file';
import { toUtf8 } from '../xml-encoding';
import { XmlScanner } from '../xml-scanner';
import type { XmlElement } from '../xml-tree';
import { readTree } from '../xml-tree';
import type { Relationship } from './relationships';
import { readRelationships, relationshipsPart } from './relationships';

/** The parts of an Office file, found through relationships alone: their names mean nothing. */
export interface OfficePackage {
  has(part: string): boolean;
  scan(part: string): XmlScanner;
  /** The whole part, or of its outermost elements those that are wanted. */
  tree(part: string, wanted?: ReadonlySet<string>): XmlElement;
  /** What a part points at; '' is the package itself. */
  relationships(source: string): readonly Relationship[];
}

export function officePackage(archive: ZipArchive): OfficePackage {
  const scan = (part: string): XmlScanner => new XmlScanner(toUtf8(archive.read(part), part), part);
  return {
    has: (part) => archive.has(part),
    scan,
    tree: (part, wanted) => readTree(scan(part), wanted),
    relationships: (source) => {
      const part = relationshipsPart(source);
      return archive.has(part) ? readRelationships(readTree(scan(part)), source) : [];
    },
  };
}

/** The part that the source points at with this type; null where it points at none. */
export function targetOf(relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((relationship) => relationship.type === type)?.target ?? null;
}

/** The part that the source calls by this id, which damage alone can make missing. */
export function targetById(relationships: readonly Relationship[], id: string | null, source: string): Relationship {
  return relationships.find((relationship) => relationship.id === id) ?? stopAtDamage(source);
}
