import { stopAtDamage, stopReading } from '../zip/unreadable-file';
import type { XmlScanner } from './xml-scanner';

/** An element as data; names are local names. */
export interface XmlElement {
  readonly name: string;
  /** Names and values in turn: the leanest form, for parts with a hundred thousand elements. */
  readonly attributes: readonly string[];
  readonly children: readonly XmlElement[];
  /** The texts that stand directly in it, joined. */
  readonly text: string;
}

/** Bytes of the elements that are kept as a tree; in honest files they are a hundred times fewer. */
export const largestTree = 16 * 1024 * 1024;

/** Reads the whole part of a scanner that has not begun, or of its outermost elements those that are wanted. */
export function readTree(scanner: XmlScanner, wanted?: ReadonlySet<string>): XmlElement {
  scanner.next();
  return readRoot(scanner, wanted);
}

/** The same where the scanner has just opened the root. */
export function readRoot(scanner: XmlScanner, wanted?: ReadonlySet<string>): XmlElement {
  const root = readElement(scanner, { left: largestTree }, wanted);
  scanner.next();
  return root;
}

export interface TreeBudget {
  /** Bytes. */
  left: number;
}

/** Reads the element that the scanner has just opened, up to and with its close tag. */
export function readElement(scanner: XmlScanner, budget: TreeBudget, wanted?: ReadonlySet<string>): XmlElement {
  const name = scanner.name();
  const attributes = scanner.attributes.count === 0 ? none : readAttributes(scanner);
  let children: XmlElement[] | null = null;
  let text = '';
  for (;;) {
    const before = scanner.position;
    const token = scanner.next();
    if (token === 'open' && wanted !== undefined && !wanted.has(scanner.name())) {
      scanner.skip();
      continue;
    }
    budget.left -= scanner.position - before;
    if (budget.left < 0) stopReading({ code: 'tooLarge', what: 'part', limit: largestTree });
    if (token === 'close') return { name, attributes, children: children ?? none, text };
    if (token === 'text') text += scanner.text();
    else {
      const child = readElement(scanner, budget);
      if (children === null) children = [child];
      else children.push(child);
    }
  }
}

const none: readonly never[] = [];

function readAttributes({ attributes, part }: XmlScanner): readonly string[] {
  // A list that is pushed into takes room for seventeen items from the first on.
  const namesAndValues = new Array<string>(2 * attributes.count);
  for (let index = 0; index < attributes.count; index += 1) {
    namesAndValues[2 * index] = attributes.name(index) ?? stopAtDamage(part);
    namesAndValues[2 * index + 1] = attributes.value(index) ?? stopAtDamage(part);
  }
  return namesAndValues;
}
