import { Parser } from 'htmlparser2';

/** An element with its prefixes, as it stands in the file. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode {
  name: string;
  attributes: Record<string, string>;
  children: OpenNode[];
  text: string;
}

/** The outermost element of an XML text. */
export function readXmlTree(xml: string): XmlNode {
  const root: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  const path: OpenNode[] = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const node: OpenNode = { name, attributes, children: [], text: '' };
        path.at(-1)?.children.push(node);
        path.push(node);
      },
      ontext: (text) => {
        const node = path.at(-1);
        if (node !== undefined) node.text += text;
      },
      onclosetag: () => path.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const [only] = root.children;
  if (only === undefined) throw new Error('no element');
  return only;
}
