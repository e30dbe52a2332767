import { namespaces } from '../namespaces';
import { attributeOf, childrenOf } from '../xml-query';
import type { XmlElement } from '../xml-tree';
import { attributesXml, xmlDeclaration } from '../xml-write';

/** How a part points at another one of the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, which is the same in both editions of the standard: `worksheet`. */
  readonly type: string;
  /** The name of the part, from the root, without a leading slash. */
  readonly target: string;
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`; the package itself is the empty name. */
export function relationshipsPart(source: string): string {
  return `${folderOf(source)}_rels/${source.slice(folderOf(source).length)}.rels`;
}

/** Links out of the file are left out: they are never followed. */
export function readRelationships(relationships: XmlElement, source: string): readonly Relationship[] {
  return childrenOf(relationships, 'Relationship')
    .filter((relationship) => attributeOf(relationship, 'TargetMode') !== 'External')
    .map((relationship) => ({
      id: attributeOf(relationship, 'Id') ?? '',
      type: lastWord(attributeOf(relationship, 'Type') ?? ''),
      target: resolveTarget(attributeOf(relationship, 'Target') ?? '', source),
    }));
}

export function relationshipsXml(relationships: readonly Relationship[], source: string): string {
  const items = relationships.map(
    ({ id, type, target }) =>
      `<Relationship${attributesXml({ Id: id, Type: typeAddress(type), Target: relativeTo(target, source) })}/>`,
  );
  return `${xmlDeclaration}<Relationships xmlns="${namespaces.packageRelationships}">${items.join('')}</Relationships>`;
}

function typeAddress(type: string): string {
  return type === 'core-properties'
    ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
    : `${namespaces.relationships}/${type}`;
}

function lastWord(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** Targets are relative to the folder of their source, or start at the root; some programs write backslashes. */
function resolveTarget(target: string, source: string): string {
  const path = unescapePercents(target.replaceAll('\\', '/'));
  const steps = path.startsWith('/') ? [] : folderOf(source).split('/').filter(Boolean);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function unescapePercents(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** As a path from the folder of the source, as Excel writes it: some programs find parts by this very text alone. */
function relativeTo(target: string, source: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = target.split('/');
  const shared = from.findIndex((folder, depth) => folder !== to[depth]);
  const common = shared < 0 ? from.length : shared;
  return `${'../'.repeat(from.length - common)}${to.slice(common).join('/')}`;
}
