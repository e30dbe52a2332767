import fc from 'fast-check';
import { XmlScanner } from '../../../src/adapters/xml/xml-scanner';
import { readTree } from '../../../src/adapters/xml/xml-tree';
import { attributeXml, readXstring, textXml } from '../../../src/adapters/xml/xml-write';
import { attempt } from '../../../src/adapters/zip/unreadable-file';
import { anyText } from '../../support/arbitrary-expression';

const scannerOf = (xml: string): XmlScanner => new XmlScanner(new TextEncoder().encode(xml), 'part');

/** The tokens of a text in short: `<a x="1">`, `</>`, and texts as they are. */
function tokens(xml: string): readonly string[] {
  const scanner = scannerOf(xml);
  const found: string[] = [];
  for (;;) {
    const token = scanner.next();
    if (token === 'end') return found;
    if (token === 'close') found.push('</>');
    else if (token === 'text') found.push(scanner.text());
    else {
      const x = scanner.attribute('x');
      found.push(`<${scanner.name()}${x === null ? '' : ` x="${x}"`}>`);
    }
  }
}

/** What follows the element that is passed over in `<r>…<z/></r>`, or that it is damage. */
function afterPassing(inner: string, pass: (scanner: XmlScanner) => void): string {
  const scanner = scannerOf(`<r><p ${inner}</p><z/></r>`);
  const result = attempt(() => {
    scanner.next();
    scanner.next();
    pass(scanner);
    const { depth } = scanner;
    return `${String(depth)} ${scanner.next()} ${scanner.name()}`;
  });
  return result.ok ? result.value : 'damaged';
}

const passTagByTag = (scanner: XmlScanner): void => {
  while (scanner.depth > 1) scanner.next();
};
const skip = (scanner: XmlScanner): void => {
  scanner.skip();
};

describe('The scanner of XML', () => {
  test.each([
    ['<a/>', ['<a>', '</>']],
    ['<a><b></b></a>', ['<a>', '<b>', '</>', '</>']],
    ['<p:a><p:b/></p:a>', ['<a>', '<b>', '</>', '</>']],
    ['<?xml version="1.0"?>\n<!-- <b> --><a>1</a>\n', ['<a>', '1', '</>']],
    ['<a\n  y = "2"\tx\n=\'&lt;"&#39;\' />', ['<a x="<"\'">', '</>']],
    ['<a xmlns:x="1" p:x="2"/>', ['<a x="2">', '</>']],
    ['<a>1<!--2-->3<![CDATA[<&>]]>4<?p?></a >', ['<a>', '1', '3', '<&>', '4', '</>']],
    ['<a>Школа №&#160;1 — 東京 😀</a>', ['<a>', 'Школа №\u00a01 — 東京 😀', '</>']],
  ])('reads %j', (xml, expected) => {
    expect(tokens(xml)).toEqual(expected);
  });

  test.each([
    ...[
      '',
      ' ',
      'x',
      '<a>',
      '<a',
      '<a b',
      '<a b=',
      '<a b=">',
      '<a></b>',
      '<a><b></a></b>',
      '</a>',
      '<a/><b/>',
      '<a/>x',
    ],
    ...[
      '< a/>',
      '<a b=1/>',
      '<a b="<"/>',
      '<a>&x;</a>',
      '<a>&</a>',
      '<a>&#x110000;</a>',
      '<a><![CDATA[</a>',
      '<!-- <a/>',
    ],
    ...['<a><!b></a>', '<![CDATA[x]]><a/>', '<:/>', '<a x:="1"/>'],
  ])('calls %j damaged', (xml) => {
    expect(attempt(() => tokens(xml))).toEqual({ ok: false, problem: { code: 'damaged', part: 'part' } });
  });

  test.each([
    ...['>', 'a="/">', '><p>1</p>', '><q/><q a=">" b=\'"/>\'/>', '><!-- <p> --><![CDATA[</p>]]><?p <p> ?>'],
    ...['a="1"><q>&lt;<q></q >\n</q>', '><q\n/>', '><q/'],
  ])('passes over %j up to its very end', (inner) => {
    const expected = inner.endsWith('/') ? 'damaged' : '1 open z';
    expect([afterPassing(inner, skip), afterPassing(inner, passTagByTag)]).toEqual([expected, expected]);
  });

  test('calls damaged what is passed over with tags out of order', () => {
    const broken = ['><q>', '><q></p></q>', '></q>', '><q a="<"/>', '><q', '><!q>', '><q a=">'];
    expect(broken.map((inner) => afterPassing(inner, skip))).toEqual(broken.map(() => 'damaged'));
  });

  test('passes over what is well-formed as it is read tag by tag', () => {
    const pieces = fc.constantFrom('<q>', '</q>', '<q a=">"/>', "<q b='\"' >", 'ж', '&amp;', '<!--<q>-->', '<q/>');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (xml) => {
        const inner = `>${xml.join('')}`;
        expect(afterPassing(inner, skip)).toBe(afterPassing(inner, passTagByTag));
      }),
      { numRuns: 2000 },
    );
  });

  test('never goes wrong in any other way than by saying so', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '"',
      "'",
      '=',
      ' ',
      '&',
      ';',
      '!',
      '--',
      '?',
      '[CDATA[',
      ']]>',
      'ж',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (xml) => {
        const result = attempt(() => tokens(`<a ${xml.join('')}</a>`));
        expect(result.ok || result.problem.code === 'damaged').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives back every text that was written', () => {
    fc.assert(
      fc.property(anyText, anyText, (inner, value) => {
        const root = readTree(scannerOf(`<a x="${attributeXml(value)}">${textXml(inner)}</a>`));
        expect([readXstring(root.text), readXstring(root.attributes[1] ?? '')]).toEqual([inner, value]);
      }),
      { numRuns: 1000 },
    );
  });
});
