import fc from 'fast-check';
import { xlsxFiles } from '../../../src/adapters/xlsx/xlsx-files';
import { fflateCodec } from '../../../src/adapters/zip/fflate-codec';
import { xlsxFixture } from '../../support/xlsx-fixture';

const { readValues } = xlsxFiles(fflateCodec);

/** What may stand in a cell: plain, and close enough to plain to be taken for it. */
const contents = [
  ...['', '<v>1</v>', '<v>0</v>', '<v></v>', '<v/>', '<v>2.5e3</v>', '<v> 3 </v>', '<v>a&lt;b</v>', '<v>a\r\nb</v>'],
  ...['<v><![CDATA[7]]></v>', '<v>1<!-- -->2</v>', '<v >4</v>', '<v>5</v >', '<v>6</v><v>7</v>', '<v>8<x/></v>'],
  ...[
    '<f>A1</f><v>9</v>',
    '<f>A1</f>',
    '<f/>',
    '<f></f><v>10</v>',
    '<f t="shared" ref="A1:B2" si="0">1&gt;2</f><v>1</v>',
  ],
  ...['<f a="&gt;>"/><v>11</v>', '<f><![CDATA[</f>]]></f><v>12</v>', '<fx/><v>13</v>', '<f>1<x/></f><v>14</v>'],
  ...['<is><t>15</t></is>', '<x/><v>16</v>', ' <v>17</v> ', '<v>18</v><extLst/>'],
];
const formats = ['', ' s="1"', ' s="0"', ' s=""', ' s="x"', ' s="1234567890"'];
const types = ['', ...['s', 'n', 'str', 'b', 'e', 'd', 'inlineStr', 'string', ''].map((type) => ` t="${type}"`)];
const others = [' cm="1"', ' x:s="1"', '\n', " s='1'"];
/** Such a cell ends the reading of nearly every sheet, so that it has to be rare. */
const broken = ['<c r="1"/>', '<c r="XFE1"/>', '<c r="A1', '<c><v>19</c>', '<c></v></c>', '<c><v>20</v></c></c>'];

/** Mostly in order and in place; the attributes in any order. */
function anyCell(row: number, column: number): fc.Arbitrary<string> {
  const name = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
  const places = [
    '',
    ` r="${name}"`,
    ` r="${name.toLowerCase()}"`,
    ` r="${name.replace(/(\d)/, '0$1')}"`,
    ` r='${name}'`,
  ];
  const misplaced = [` r="A${String(row + 2)}"`, ' r="A1"'];
  const attributes = fc.tuple(
    fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...places) }, fc.constantFrom(...misplaced)),
    fc.constantFrom(...formats),
    fc.constantFrom(...types),
    fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom(...others)),
  );
  const whole = fc
    .tuple(attributes, fc.constantFrom(...contents), fc.boolean())
    .chain(([list, content, closesItself]) =>
      fc
        .shuffledSubarray([...list], { minLength: list.length })
        .map((shuffled) =>
          closesItself && content === '' ? `<c${shuffled.join('')}/>` : `<c${shuffled.join('')}>${content}</c>`,
        ),
    );
  return fc.oneof({ weight: 40, arbitrary: whole }, fc.constantFrom(...broken));
}

const anyRows = fc
  .array(fc.nat(3), { minLength: 1, maxLength: 3 })
  .chain((rows) =>
    fc.tuple(
      ...rows.map((cells, row) =>
        fc
          .tuple(...Array.from({ length: cells }, (_, column) => anyCell(row, column)))
          .map((list) => `<row r="${String(row + 1)}">${list.join('')}</row>`),
      ),
    ),
  )
  .map((rows) => rows.join(''));

const strings = '<si><t>один</t></si><si><t xml:space="preserve"> два </t></si><si><t>a&amp;b</t></si><si><t/></si>';
/** The second format shows days. */
const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

describe('Cells as nearly every program writes them', () => {
  test('read the same as when the scanner takes them tag by tag', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(anyRows, async (cells) => {
        const scanned = cells.replaceAll('<c', '<c ');
        const quick = await readValues(xlsxFixture({ cells, strings, styles }));
        if (quick.ok) read += 1;
        expect(quick).toEqual(await readValues(xlsxFixture({ cells: scanned, strings, styles })));
      }),
      { numRuns: 600 },
    );
    // Both that are whole and that are damaged, or one of the two would prove nothing.
    expect(read).toBeGreaterThan(200);
    expect(read).toBeLessThan(580);
  });
});
