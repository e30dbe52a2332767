import { unzipSync } from 'fflate';

/** The parts of a zip file as texts, by another reader than ours. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

/** Every value of an attribute of elements of that name, in order. */
export function valuesOf(xml: string, element: string, attribute: string): readonly string[] {
  const tags = xml.matchAll(new RegExp(`<${element}(?= |/|>)([^>]*)>`, 'g'));
  return [...tags].flatMap(([, attributes = '']) => {
    const match = new RegExp(` ${attribute}="([^"]*)"`).exec(attributes);
    return match === null ? [] : [match[1] ?? ''];
  });
}

/** The names of the elements that stand directly in the root, in order. */
export function outermost(xml: string): readonly string[] {
  let depth = 0;
  const names: string[] = [];
  for (const [, closes, name = '', , empty] of xml.matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^">])*?)(\/?)>/g)) {
    if (closes) depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (!empty) depth += 1;
    }
  }
  return names;
}
