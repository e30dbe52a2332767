/** An element of a part, read by a few lines of the tests' own: never by the reader under test. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly in it, entities resolved. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** The root of well-formed XML without comments and CDATA, as we write it; anything else throws. */
export function parseXml(xml: string): XmlElement {
  const document: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [document];
  for (const [, closed, name, attributes = '', empty, text] of xml.matchAll(
    /<(?:\?[^>]*|\/([\w:]+)|([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?))>|([^<]+)/g,
  )) {
    const current = open.at(-1) ?? document;
    if (text !== undefined) current.text += unescaped(text);
    else if (closed !== undefined) {
      if (closed !== current.name) throw new Error(`<${current.name}> is closed by </${closed}>`);
      open.pop();
    } else if (name !== undefined) {
      const element: OpenElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
      current.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const [root] = document.children;
  if (root === undefined || open.length !== 1) throw new Error('not one whole element');
  return root;
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]);
  return Object.fromEntries(pairs) as Readonly<Record<string, string>>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return decimal === undefined ? (entities[name] ?? whole) : String.fromCodePoint(Number(decimal));
  });
}

/** Every element of that name, at any depth. */
export function elementsOf(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);
}

export function childOf(root: XmlElement, name: string): XmlElement | null {
  return root.children.find((child) => child.name === name) ?? null;
}
