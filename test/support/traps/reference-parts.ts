import type { CellValue } from '../../../src/workbook/cell-value';
import { day } from '../municipality';
import { mainSpace, relationSpace, relationships, relationship } from '../xlsx-fixture';

/** The parts of a workbook as texts, by name. */
export type Parts = Readonly<Record<string, string>>;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
export const sheetPart = 'xl/worksheets/sheet1.xml';
export const stringsPart = 'xl/sharedStrings.xml';
export const workbookPart = 'xl/workbook.xml';
export const workbookRelationships = 'xl/_rels/workbook.xml.rels';
export const stylesPart = 'xl/styles.xml';

const texts = ['МБОУ «СОШ № 1» & Ко', '  с краёв  ', 'две\nстроки', '007700123456', ''];

const cells =
  '<row r="1"><c r="A1"><v>85.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c>' +
  '<c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" s="1"><v>44561</v></c></row>' +
  '<row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c r="E3" t="s"><v>3</v></c></row>' +
  '<row r="4"><c r="A4"><f>B4-B4</f><v>0</v></c><c r="B4" t="str"><f>"да"</f><v>да</v></c>' +
  '<c r="C4" t="b"><f>1=2</f><v>0</v></c><c r="D4" t="str"><f>""</f><v></v></c><c r="E4"><f>1+1</f></c></row>';

/** A workbook with a value of each kind, blanks between them, as most programs would write it. */
export const referenceParts: Parts = {
  '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  '_rels/.rels': relationships(['rId1', 'officeDocument', workbookPart]),
  [workbookPart]: `${declaration}<workbook xmlns="${mainSpace}" xmlns:r="${relationSpace}"><sheets><sheet name="Лист &amp; 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  [workbookRelationships]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
    relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
    relationship('rId2', 'sharedStrings', 'sharedStrings.xml') +
    relationship('rId3', 'styles', 'styles.xml')
  }</Relationships>`,
  [sheetPart]: `${declaration}<worksheet xmlns="${mainSpace}"><dimension ref="A1:E4"/><sheetData>${cells}</sheetData></worksheet>`,
  [stringsPart]: `${declaration}<sst xmlns="${mainSpace}" count="5" uniqueCount="5">${texts.map((text) => `<si><t xml:space="preserve">${text.replace('&', '&amp;')}</t></si>`).join('')}</sst>`,
  [stylesPart]: `${declaration}<styleSheet xmlns="${mainSpace}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
};

/** Values by their cells; what is not named is blank. */
export type Values = Readonly<Record<string, CellValue>>;

export const referenceValues: Values = {
  A1: 85.5,
  B1: 'МБОУ «СОШ № 1» & Ко',
  C1: true,
  D1: { error: '#DIV/0!' },
  E1: { date: day('2021-12-31') },
  B3: '  с краёв  ',
  C3: 'две\nстроки',
  E3: '007700123456',
  A4: 0,
  B4: 'да',
  C4: false,
  D4: '',
  E4: { error: '#NOT_CALCULATED!' },
};
export const referenceSheet = 'Лист & 1';
