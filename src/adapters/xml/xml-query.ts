import { parseNumberText } from './numbers';
import type { XmlElement } from './xml-tree';

export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** The children of that name, in order. */
export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The element at the end of a path of names, the first one at each step. */
export function descend(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>(childOf, element);
}

/** All elements of that name, at any depth. */
export function findAll(element: XmlElement | null, name: string): readonly XmlElement[] {
  if (element === null) return [];
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

export function attributeOf(element: XmlElement | null, name: string): string | null {
  const { attributes = [] } = element ?? {};
  for (let index = 0; index < attributes.length; index += 2) {
    if (attributes[index] === name) return attributes[index + 1] ?? null;
  }
  return null;
}

/** The number of an attribute; null where it is absent or no number. */
export function numberOf(element: XmlElement | null, name: string): number | null {
  return parseNumberText(attributeOf(element, name) ?? '');
}

/** `1` and `true`, `0` and `false`; `otherwise` where the attribute is absent or says neither. */
export function flagOf(element: XmlElement | null, name: string, otherwise: boolean): boolean {
  const text = attributeOf(element, name);
  if (text === '1' || text === 'true' || text === 'on') return true;
  return text === '0' || text === 'false' || text === 'off' ? false : otherwise;
}
