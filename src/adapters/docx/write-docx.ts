import type { DocumentBlock, TextDocument } from '../../reports/document';
import { xmlDeclaration, attributesXml, textXml } from '../xml/xml-write';
import { writeZip } from '../zip/write-zip';
import type { ZipCodec } from '../zip/zip-codec';

/** A text document as a Word file: A4, one font, tables with lines. The same document gives the same bytes. */
export function writeDocx(document: TextDocument, codec: ZipCodec): Uint8Array {
  const part = (name: string, xml: string) => ({ name, content: new TextEncoder().encode(xmlDeclaration + xml) });
  return writeZip(
    [
      part('[Content_Types].xml', contentTypes),
      part('_rels/.rels', relationships),
      part('word/document.xml', documentXml(document)),
      part('word/_rels/document.xml.rels', documentRelationships),
      part('word/styles.xml', styles),
    ],
    codec,
  );
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes =
  `<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${wordprocessing}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${wordprocessing}.styles+xml"/></Types>`;

const relationships =
  `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${officeDocument}/officeDocument" ` +
  'Target="word/document.xml"/></Relationships>';

const documentRelationships =
  `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${officeDocument}/styles" ` +
  'Target="styles.xml"/></Relationships>';

/** Twentieths of a point: A4 with margins of 3 cm left, 1.5 cm right, 2 cm above and below, as office rules ask. */
const page =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/>';
const textWidth = 9355;

/** Named in every style: programs give headings a font of their own. */
const font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';

function style(id: string, name: string, paragraph: string, run: string): string {
  return (
    `<w:style w:type="paragraph"${attributesXml({ 'w:styleId': id, 'w:default': id === 'Normal' ? 1 : undefined })}>` +
    `<w:name w:val="${name}"/><w:pPr>${paragraph}</w:pPr><w:rPr>${font}${run}</w:rPr></w:style>`
  );
}

const styles =
  `<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr>` +
  `${font}<w:sz w:val="28"/>` +
  '<w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  style('Normal', 'Normal', '<w:spacing w:after="80"/><w:ind w:firstLine="709"/><w:jc w:val="both"/>', '') +
  style(
    'Title',
    'Title',
    '<w:spacing w:after="240"/><w:ind w:firstLine="0"/><w:jc w:val="center"/>',
    '<w:b/><w:sz w:val="30"/>',
  ) +
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/>',
    '<w:b/>',
  ) +
  style('Cell', 'Cell', '<w:spacing w:after="0"/><w:ind w:firstLine="0"/><w:jc w:val="left"/>', '<w:sz w:val="20"/>') +
  '</w:styles>';

function documentXml({ blocks }: TextDocument): string {
  return `<w:document xmlns:w="${word}"><w:body>${blocks.map(blockXml).join('')}<w:sectPr>${page}</w:sectPr></w:body></w:document>`;
}

function blockXml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'title':
      return paragraphXml(block.text, 'Title');
    case 'heading':
      return paragraphXml(block.text, 'Heading1');
    case 'paragraph':
      return paragraphXml(block.text, 'Normal');
    case 'list':
      return block.items.map((item) => paragraphXml(`– ${item}`, 'Normal')).join('');
    case 'table':
      return tableXml(block);
  }
}

function paragraphXml(text: string, styleId: string, run = ''): string {
  const runs = text === '' ? '' : `<w:r>${run}<w:t xml:space="preserve">${textXml(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>${runs}</w:p>`;
}

/** Air between the lines of a table and its texts. */
const cellMargins =
  '<w:tblCellMar><w:top w:w="45" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>' +
  '<w:bottom w:w="45" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>';

function tableXml({ headings, rows, widths }: Extract<DocumentBlock, { kind: 'table' }>): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const twips = widths.map((width) => Math.round((width / whole) * textWidth));
  const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:color="808080"/>`;
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('');
  const cell = (text: string, at: number, run: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${twips[at] ?? 0}" w:type="dxa"/></w:tcPr>${paragraphXml(text, 'Cell', run)}</w:tc>`;
  const row = (texts: readonly string[], isHeading: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${isHeading ? '<w:tblHeader/>' : ''}</w:trPr>` +
    `${texts.map((text, at) => cell(text, at, isHeading ? '<w:rPr><w:b/></w:rPr>' : '')).join('')}</w:tr>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${lines}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/>${cellMargins}</w:tblPr><w:tblGrid>${twips.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    // Word wants a paragraph behind a table.
    `${row(headings, true)}${rows.map((texts) => row(texts, false)).join('')}</w:tbl><w:p/>`
  );
}
