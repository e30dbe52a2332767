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
