import { deflateRawSync } from 'node:zlib';
import type { CellValue } from '../../src/workbook/cell-value';
import type { FileProblem } from '../../src/workbook/file-problem';
import { fileLimits } from '../../src/workbook/file-problem';
import type { WorkbookFixture } from './xlsx-fixture';
import { cellFormats, relationships, usualSheets, worksheet, xlsxFixture } from './xlsx-fixture';
import { zipFixture } from './zip-fixture';

/** A file that could harm its reader, or is no workbook, and what reading it has to end in. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly outcome: { readonly problem: FileProblem } | { readonly values: readonly CellValue[] };
}

const sheet1 = 'xl/worksheets/sheet1.xml';
const row = (cells: string): string => `<row r="1">${cells}</row>`;
const one = row('<c r="A1"><v>1</v></c>');
const damagedSheet: FileProblem = { code: 'damaged', part: sheet1 };
const tooMany = (what: 'cells' | 'sheets'): FileProblem => ({ code: 'tooLarge', what, limit: fileLimits[what] });
const tooLargePart: FileProblem = { code: 'tooLarge', what: 'part', limit: fileLimits.part };

function refused(name: string, problem: FileProblem, fixture: WorkbookFixture): HostileFile {
  return { name, bytes: () => xlsxFixture(fixture), outcome: { problem } };
}

function survived(name: string, fixture: WorkbookFixture, values: readonly CellValue[] = [1]): HostileFile {
  return { name, bytes: () => xlsxFixture({ cells: one, ...fixture }), outcome: { values } };
}

function withSheet(sheet: {
  readonly content: string;
  readonly packed?: Uint8Array;
  readonly declaredSize?: number;
}): Uint8Array {
  return zipFixture([
    { name: '_rels/.rels', content: relationships(['rId1', 'officeDocument', 'xl/workbook.xml']) },
    { name: 'xl/workbook.xml', content: `<workbook>${usualSheets}</workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']) },
    { name: sheet1, ...sheet },
  ]);
}

const bombs: readonly HostileFile[] = [
  {
    name: 'a gigabyte of zeros',
    bytes: () => withSheet({ content: '', packed: zeros(20), declaredSize: 2 ** 30 }),
    outcome: { problem: tooLargePart },
  },
  {
    name: 'zeros that call themselves a thousand bytes',
    bytes: () => withSheet({ content: '', packed: zeros(200), declaredSize: 1000 }),
    outcome: { problem: damagedSheet },
  },
  refused('more cells than allowed', tooMany('cells'), {
    cells: row('<c><v>1</v></c>'.repeat(16_384)).replace('<row r="1">', '<row>').repeat(123),
  }),
  refused('more shared strings than allowed', tooMany('cells'), { strings: '<si/>'.repeat(fileLimits.cells + 1) }),
  refused('more sheets than allowed', tooMany('sheets'), {
    workbook: `<sheets>${'<sheet name="x" r:id="rId1"/>'.repeat(3000)}</sheets>`,
  }),
  refused('many sheets over one part', tooMany('cells'), {
    cells: row('<c><v>1</v></c>'.repeat(10_000)),
    workbook: `<sheets>${'<sheet name="x" r:id="rId1"/>'.repeat(256)}</sheets>`,
  }),
];

function zeros(megabytes: number): Uint8Array {
  return deflateRawSync(new Uint8Array(megabytes * 1024 * 1024));
}

const everything = 'A1:XFD1048576';
const wide: readonly HostileFile[] = [
  survived('a merge of everything', { after: `<mergeCells><mergeCell ref="${everything}"/></mergeCells>` }),
  survived('a name of everything', {
    workbook: `${usualSheets}<definedNames><definedName name="all">Лист1!$A$1:$XFD$1048576</definedName></definedNames>`,
  }),
  survived('a validation of everything', {
    after: `<dataValidations><dataValidation type="whole" sqref="${everything}"><formula1>1</formula1></dataValidation></dataValidations>`,
  }),
  survived('a validation of whole columns', {
    after:
      '<dataValidations><dataValidation type="list" sqref="A:D F:G 7:9"><formula1>$A$1:$A$5</formula1></dataValidation></dataValidations>',
  }),
  survived('a highlight and a link of everything', {
    after:
      `<conditionalFormatting sqref="${everything}"><cfRule type="expression"><formula>A1</formula></cfRule></conditionalFormatting>` +
      `<hyperlinks><hyperlink ref="${everything}" location="Лист1!A1"/></hyperlinks>`,
  }),
  survived('formats of columns that are not there', {
    before: '<cols><col min="999999999" max="999999999" width="9"/></cols>',
  }),
  survived('formats of all columns, again and again', {
    before: `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(5000)}</cols>`,
  }),
  survived('cells at both ends', { cells: `${one}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>` }, [1, 2]),
  survived('a million blank rows', { cells: `${one}${'<row s="1" customFormat="1"/>'.repeat(1_000_000)}` }),
  survived('half a million blank cells', {
    cells: `${one}${'<row><c s="1"/></row>'.repeat(500_000)}`,
    styles: cellFormats(0, 9),
  }),
  survived(
    'formulas nested without end',
    {
      cells: row(
        `<c r="A1"><f>${'('.repeat(100_000)}1</f><v>1</v></c><c><f>${'-'.repeat(8000)}1</f><v>2</v></c><c><f>${'1+'.repeat(4000)}1</f><v>3</v></c>`,
      ),
    },
    [1, 2, 3],
  ),
  survived('a format that takes forever to look through', {
    styles: `<numFmts><numFmt numFmtId="164" formatCode="${'[&quot;'.repeat(200_000)}"/></numFmts>${cellFormats(164)}`,
  }),
  survived('a number that takes forever to look through', { cells: row(`<c><v>${'1'.repeat(300_000)}x</v></c>`) }, [
    { error: '#UNREADABLE!' },
  ]),
  survived('names that objects have', {
    styles: `<borders><border><left style="constructor"/></border></borders>${cellFormats(0)}`,
    parts: {
      '_rels/.rels': relationships(
        ['1', 'officeDocument', 'xl/workbook.xml'],
        ['2', 'custom-properties', 'docProps/custom.xml'],
      ),
      'docProps/custom.xml': '<Properties><property name="__proto__"><lpwstr>x</lpwstr></property></Properties>',
    },
  }),
];

const entities = '<!DOCTYPE w [<!ENTITY a "&#65;"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
const xml: readonly HostileFile[] = [
  refused(
    'entities of its own',
    { code: 'forbiddenXml', part: sheet1 },
    { parts: { [sheet1]: entities + worksheet(one) } },
  ),
  refused(
    'a document type in the main part',
    { code: 'forbiddenXml', part: 'xl/workbook.xml' },
    { parts: { 'xl/workbook.xml': `<!DOCTYPE x><workbook>${usualSheets}</workbook>` } },
  ),
  ...(
    [
      ['sheet that breaks off', worksheet(one).slice(0, -20)],
      ['sheet that breaks off after its cells', worksheet(one).slice(0, -5)],
      ['sheet without anything', ''],
      ['sheet of another kind', '<html/>'],
      ['sheet with a second root', `${worksheet(one)}<worksheet/>`],
      ['sheet with words behind it', `${worksheet(one)}x`],
      ['sheet with its cells twice', worksheet(one, '', `<sheetData>${one}</sheetData>`)],
      ['sheet with crossed tags', worksheet('<row r="1"><c r="A1"></row></c>')],
      ['sheet with an unknown entity', worksheet(row('<c t="str"><v>&nbsp;</v></c>'))],
      ['sheet with a bare ampersand', worksheet(row('<c t="str"><v>a & b</v></c>'))],
      ['sheet with an impossible sign', worksheet(row('<c t="str"><v>&#0;</v></c>'))],
      ['sheet with an unquoted value', worksheet('<row r=1/>')],
      ['sheet with a tag in a value', worksheet('<row r="<x>"/>')],
      ['sheet with an attribute without a value', worksheet('<row r/>')],
      ['sheet with a comment without an end', worksheet('<!-- ')],
      ['sheet nested too deeply', worksheet('<a>'.repeat(300) + '</a>'.repeat(300))],
      [
        'sheet with too many attributes',
        worksheet(`<row ${Array.from({ length: 200 }, (_, at) => `a${String(at)}="1"`).join(' ')}/>`),
      ],
      ['sheet with cells out of order', worksheet(row('<c r="B1"/><c r="A1"/>'))],
      ['sheet with a cell twice', worksheet(row('<c r="A1"/><c r="A1"/>'))],
      ['sheet with a row twice', worksheet('<row r="1"/><row r="1"/>')],
      ['sheet with rows out of order', worksheet('<row r="2"/><row r="1"/>')],
      ['sheet with a cell in another row', worksheet('<row r="2"><c r="A1"/></row>')],
      ['sheet with row 0', worksheet('<row r="0"/>')],
      ['sheet with a row out of range', worksheet('<row r="1048577"/>')],
      ['sheet with a column out of range', worksheet(row('<c r="XFE1"/>'))],
      ['sheet with more cells than columns', worksheet(row('<c/>'.repeat(16_385)))],
      ['sheet with a place that is none', worksheet(row('<c r="1A"/>'))],
    ] as const
  ).map(([name, content]) => refused(`a ${name}`, damagedSheet, { parts: { [sheet1]: content } })),
  {
    name: 'bytes that are no text',
    bytes: () =>
      xlsxFixture({
        parts: { [sheet1]: new Uint8Array(Buffer.from(worksheet(row('<c t="str"><v>\xff\xff</v></c>')), 'latin1')) },
      }),
    outcome: { problem: damagedSheet },
  },
  refused('an encoding that nobody knows', damagedSheet, {
    parts: { [sheet1]: worksheet(one).replace('UTF-8', 'klingon') },
  }),
  refused('a sheet that is not there', damagedSheet, { parts: { [sheet1]: null } }),
  refused(
    'a sheet without a relationship',
    { code: 'damaged', part: 'xl/workbook.xml' },
    { workbook: '<sheets><sheet name="x" r:id="rId7"/></sheets>' },
  ),
  refused(
    'shared strings that are not there',
    { code: 'damaged', part: 'xl/sharedStrings.xml' },
    { strings: '', parts: { 'xl/sharedStrings.xml': null } },
  ),
  refused('no sheets', { code: 'damaged', part: 'xl/workbook.xml' }, { workbook: '' }),
];

export const hostileFiles: readonly HostileFile[] = [...bombs, ...wide, ...xml];
