import type { CellValue } from '../../src/workbook/cell-value';
import type { LocalDate } from '../../src/domain/local-date';
import { parseLocalDate } from '../../src/domain/local-date';
import type { WorkbookFixture } from './xlsx-fixture';
import { cellFormats, relationships, sharedStrings, usualSheets, worksheet } from './xlsx-fixture';

/** A way in which some program writes cells, and what they hold: row by row, null for nothing. */
export interface Dialect {
  readonly name: string;
  readonly fixture: WorkbookFixture;
  readonly values: readonly (readonly CellValue[])[];
}

const unreadable: CellValue = { error: '#UNREADABLE!' };
const notCalculated: CellValue = { error: '#NOT_CALCULATED!' };
const onDay = (text: string): CellValue => ({ date: parseLocalDate(text) as LocalDate });
const row = (cells: string): string => `<row r="1">${cells}</row>`;
const si = (text: string): string => `<si><t>${text}</t></si>`;

function of(name: string, cells: string, values: readonly CellValue[], more: WorkbookFixture = {}): Dialect {
  return { name, fixture: { cells: row(cells), ...more }, values: [values] };
}

export const cellDialects: readonly Dialect[] = [
  of('numbers', '<c r="A1"><v>1</v></c><c r="B1" t="n"><v>-2.5</v></c><c r="C1"><v>1E-3</v></c>', [1, -2.5, 0.001]),
  of(
    'numbers of all digits',
    '<c r="A1"><v>0.1000000000000000055</v></c><c r="B1"><v>12345678901234567</v></c>',
    [0.1, 12345678901234568],
  ),
  of('numbers among blanks', '<c r="A1"><v>\n 7 \n</v></c>', [7]),
  of('numbers that are none', '<c r="A1"><v>1,5</v></c><c r="B1"><v>0x10</v></c><c r="C1"><v>1e999</v></c>', [
    unreadable,
    unreadable,
    unreadable,
  ]),
  of('zero and minus zero', '<c r="A1"><v>0</v></c><c r="B1"><v>-0</v></c>', [0, 0]),
  of('booleans', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="b"><v>true</v></c>', [
    true,
    false,
    true,
  ]),
  of('a boolean that is none', '<c r="A1" t="b"><v>2</v></c>', [unreadable]),
  of('errors', '<c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="e"><v>#BUSY!</v></c>', [
    { error: '#DIV/0!' },
    { error: '#N/A' },
    unreadable,
  ]),
  of('a type that nobody knows', '<c r="A1" t="z"><v>1</v></c>', [unreadable]),
  of('cells without places', '<c><v>1</v></c><c t="b"><v>1</v></c>', [1, true]),
  {
    name: 'rows without places',
    fixture: { cells: '<row><c><v>1</v></c></row><row><c><v>2</v></c></row>' },
    values: [[1], [2]],
  },
  of('places here and there', '<c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c>', [1, null, 3, 4]),
  of('places in small letters', '<c r="b1"><v>1</v></c>', [null, 1]),
  of('blank cells with formats', '<c r="A1" s="1"/><c r="B1" s="1"><v/></c><c r="C1"><v>1</v></c>', [null, null, 1]),
  of('blanks and zeros and empty texts', '<c r="A1"/><c r="B1"><v>0</v></c><c r="C1" t="str"><v></v></c>', [
    null,
    0,
    '',
  ]),
  of('single quotes', "<c r='A1' t='str' ><v>x</v></c>", ['x']),
  of('an extension inside a cell', '<c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c>', [1]),
  of('attributes of other spaces', '<c xmlns:r="x" r="A1" x:cm="1"><v>1</v></c>', [1]),
];

export const textDialects: readonly Dialect[] = [
  of('shared strings', '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>', ['б', 'а'], {
    strings: si('а') + si('б'),
  }),
  of(
    'an empty shared string, which shifts nothing',
    '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>',
    ['а', '', 'в'],
    {
      strings: `${si('а')}<si/>${si('в')}`,
    },
  ),
  of(
    'a shared string that is not there',
    '<c r="A1" t="s"><v>5</v></c><c r="B1" t="s"><v>0</v></c>',
    [unreadable, 'а'],
    {
      strings: si('а'),
    },
  ),
  of(
    'a shared string without a number',
    '<c r="A1" t="s"><v></v></c><c r="B1" t="s"><v>-1</v></c>',
    [unreadable, unreadable],
    {
      strings: si('а'),
    },
  ),
  of('shared strings without their list', '<c r="A1" t="s"><v>0</v></c>', [unreadable]),
  of(
    'a shared string by a number among blanks and entities',
    '<c t="s"><v> 1 </v></c><c t="s"><v>&#49;</v></c>',
    ['б', 'б'],
    {
      strings: si('а') + si('б'),
    },
  ),
  of('rich text', '<c r="A1" t="s"><v>0</v></c>', ['Свод за год'], {
    strings: '<si><r><rPr><b/></rPr><t>Свод</t></r><r><t xml:space="preserve"> за </t></r><r><t>год</t></r></si>',
  }),
  of('readings of East-Asian words', '<c r="A1" t="s"><v>0</v></c>', ['東京'], {
    strings: '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
  }),
  of(
    'inline strings',
    '<c r="A1" t="inlineStr"><is><t>а</t></is></c><c r="B1" t="inlineStr"><is><r><t>б</t></r><r><t>в</t></r></is></c>',
    ['а', 'бв'],
  ),
  of('an inline string without any', '<c r="A1" t="inlineStr"/><c r="B1" t="inlineStr"><is><t/></is></c>', [null, '']),
  of(
    'character data',
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>a<![CDATA[&<b>]]>c</v></c>',
    ['<&>', 'a&<b>c'],
    {
      strings: '<si><t><![CDATA[<&>]]></t></si>',
    },
  ),
  of('character data round a number', '<c r="A1"><v><![CDATA[42]]></v></c>', [42]),
  of('comments and instructions', '<c r="A1"><!-- a > b --><v>4<!-- c -->2</v><?x y?></c>', [42]),
  of('entities', '<c r="A1" t="str"><v>&lt;&amp;&gt;&quot;&apos;&#1040;&#x411;&#128512;</v></c>', ['<&>"\'АБ😀']),
  of('escaped signs', '<c r="A1" t="str"><v>a_x000D_b_x005F_x0041_</v></c>', ['a\rb_x0041_']),
  of('line ends', '<c r="A1" t="str"><v>a\r\nb\rc&#13;d</v></c>', ['a\nb\nc\rd']),
  of('blanks round a text', '<c r="A1" t="s"><v>0</v></c>', ['  а '], {
    strings: '<si><t xml:space="preserve">  а </t></si>',
  }),
  of('numbers typed as texts', '<c r="A1" t="s"><v>0</v></c>', ['007700123456'], { strings: si('007700123456') }),
  of('a text of the formula kind without a formula', '<c r="A1" t="str"><v>да</v></c>', ['да']),
];

export const formulaDialects: readonly Dialect[] = [
  of('results', '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"а"</f><v>а</v></c>', [2, 'а']),
  of(
    'results of nothing',
    '<c r="A1"><f>0</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c><c r="C1" t="str"><f>""</f><v></v></c>',
    [0, false, ''],
  ),
  of('results that are errors', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', [{ error: '#DIV/0!' }]),
  of('results that are shared strings', '<c r="A1" t="s"><f>"а"</f><v>0</v></c>', ['а'], { strings: si('а') }),
  of('no results', '<c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v/></c><c r="C1"><f>1+1</f><v></v></c>', [
    notCalculated,
    notCalculated,
    notCalculated,
  ]),
  of('formulas with marks of other programs', '<c r="A1"><f aca="false">1+1</f><v>2</v></c>', [2]),
  of(
    'shared formulas',
    '<c r="A1"><f t="shared" ref="A1:B1" si="0">1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>',
    [1, 2],
  ),
  of('array formulas', '<c r="A1"><f t="array" ref="A1">SUM(1)</f><v>1</v></c>', [1]),
];

const dateStyles = (...ids: readonly number[]): WorkbookFixture => ({ styles: cellFormats(0, ...ids) });
const ownFormat = (code: string): WorkbookFixture => ({
  styles: `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts>${cellFormats(0, 164)}`,
});
const serial = (format: number, value = '44561'): string => `<c s="${String(format)}"><v>${value}</v></c>`;

export const dateDialects: readonly Dialect[] = [
  of(
    'built-in dates',
    serial(1) + serial(2) + serial(3),
    ['2021-12-31', '2021-12-31', '2021-12-31'].map(onDay),
    dateStyles(14, 17, 22),
  ),
  of('East-Asian dates', serial(1) + serial(2), [onDay('2021-12-31'), onDay('2021-12-31')], dateStyles(27, 58)),
  of('times, which are numbers', serial(1, '0.5') + serial(2, '0.5'), [0.5, 0.5], dateStyles(20, 46)),
  of('a date with a time of day', serial(1, '44561.75'), [onDay('2021-12-31')], dateStyles(22)),
  of('own formats of dates', serial(1), [onDay('2021-12-31')], ownFormat('dd&quot;.&quot;mm.yyyy\\ &quot;г.&quot;')),
  of('own formats with letters of dates in quotes', serial(1), [44561], ownFormat('0&quot; дней, days&quot;')),
  of('a number that is no day under a date format', serial(1, '-5') + serial(1, '60'), [-5, 60], dateStyles(14)),
  of('a format that is not there', serial(9), [44561], dateStyles(14)),
  of('dates of the 1904 system', serial(1, '43099'), [onDay('2021-12-31')], {
    ...dateStyles(14),
    workbook: `<workbookPr date1904="1"/>${usualSheets}`,
  }),
  of(
    'dates by name',
    '<c t="d"><v>2021-12-31</v></c><c t="d"><v>2021-12-31T10:30:00</v></c><c t="d"><v>T12:00:00</v></c>',
    [onDay('2021-12-31'), onDay('2021-12-31'), 0.5],
  ),
  of('dates by name that are none', '<c t="d"><v>2021-02-30</v></c><c t="d"><v>31.12.2021</v></c>', [
    unreadable,
    unreadable,
  ]),
  of('the date of a formula', '<c s="1"><f>1</f><v>44561</v></c>', [onDay('2021-12-31')], dateStyles(14)),
];

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const windows1251 = (text: string): string =>
  [...text]
    .map((letter) => (letter >= 'А' && letter <= 'я' ? String.fromCharCode(letter.charCodeAt(0) - 0x350) : letter))
    .join('');
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const onlyText = row('<c r="A1" t="str"><v>Школа</v></c>');
const sheet1 = 'xl/worksheets/sheet1.xml';

function packaged(name: string, fixture: WorkbookFixture): Dialect {
  return { name, fixture: { cells: onlyText, ...fixture }, values: [['Школа']] };
}

export const packageDialects: readonly Dialect[] = [
  packaged('stored parts', { stored: true }),
  packaged('backslashes in names', { nameOf: (part) => part.replaceAll('/', '\\') }),
  packaged('backslashes in targets', {
    parts: { 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', '..\\xl\\worksheets\\sheet1.xml']) },
  }),
  packaged('names in capitals', { nameOf: (part) => part.toUpperCase() }),
  packaged('prefixes', {
    parts: {
      [sheet1]:
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Школа</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    },
  }),
  packaged('a byte order mark', { parts: { [sheet1]: `\ufeff${worksheet(onlyText)}` } }),
  packaged('UTF-16', { parts: { [sheet1]: utf16(worksheet(onlyText)) } }),
  packaged('UTF-16 with its ends swapped', {
    parts: { [sheet1]: utf16(worksheet(onlyText)).map((_, at, all) => all[at ^ 1] ?? 0) },
  }),
  packaged('windows-1251', {
    parts: { [sheet1]: latin1(windows1251(worksheet(onlyText).replace('UTF-8', 'windows-1251'))) },
  }),
  packaged('parts under other names', {
    parts: {
      '_rels/.rels': relationships(['a', 'officeDocument', '/book/main.xml']),
      'xl/workbook.xml': null,
      'xl/_rels/workbook.xml.rels': null,
      'book/main.xml': `<workbook xmlns:r="r">${usualSheets}</workbook>`,
      'book/_rels/main.xml.rels': relationships(['rId1', 'worksheet', '../data%20of/лист.xml']),
      'data of/лист.xml': worksheet(onlyText),
      [sheet1]: null,
    },
  }),
  packaged('the strict edition', {
    parts: {
      '_rels/.rels': relationships(['a', 'officeDocument', 'xl/workbook.xml']).replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
    },
  }),
  packaged('shared strings in another case than called', {
    cells: row('<c r="A1" t="s"><v>0</v></c>'),
    relationships: '<Relationship Id="s" Type="x/sharedStrings" Target="SharedStrings.xml"/>',
    parts: { 'xl/sharedstrings.xml': sharedStrings(si('Школа')) },
  }),
  packaged('pretty-printed parts', {
    cells: '\n  <row r="1">\n    <c r="A1" t="s">\n      <v>0</v>\n    </c>\n  </row>\n',
    strings: '\n  <si>\n    <t>Школа</t>\n  </si>\n',
  }),
];
