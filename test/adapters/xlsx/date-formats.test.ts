import { readDateFormats } from '../../../src/adapters/xlsx/styles/cell-formats';
import { scanDateFormats } from '../../../src/adapters/xlsx/styles/date-formats';
import { readNumberFormats } from '../../../src/adapters/xlsx/styles/number-formats';
import { childOf } from '../../../src/adapters/xml/xml-query';
import { XmlScanner } from '../../../src/adapters/xml/xml-scanner';
import { readTree } from '../../../src/adapters/xml/xml-tree';

const scannerOf = (styles: string): XmlScanner =>
  new XmlScanner(new TextEncoder().encode(`<s:styleSheet xmlns:s="">${styles}</s:styleSheet>`), 'styles');

const own =
  '<numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/><numFmt numFmtId="165" formatCode="0.0"/></numFmts>';
const formats = '<cellXfs><xf/><xf numFmtId="164"><alignment/></xf><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs>';
const expected = [false, true, false, true];

test.each([
  ['in the order of the standard', `${own}<fonts><font/></fonts>${formats}`, expected],
  ['in the other order', formats + own, expected],
  ['with prefixes and other elements among them', formats.replaceAll(/(<\/?)(?=\w)/g, '$1s:') + own, expected],
  ['twice, of which the first counts', `${own}${formats}<numFmts/><cellXfs><xf numFmtId="14"/></cellXfs>`, expected],
  ['of styles with a name, which no cell has', `${own}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>`, []],
  ['with a number that is none', '<cellXfs><xf numFmtId="x"/><y numFmtId="14"/></cellXfs>', [false]],
  ['without formats', '', []],
])('tells which formats show days: lists %s', (_, styles, shown) => {
  const tree = readTree(scannerOf(styles));
  expect(scanDateFormats(scannerOf(styles))).toEqual(shown);
  expect(readDateFormats(tree, readNumberFormats(childOf(tree, 'numFmts')))).toEqual(shown);
});
