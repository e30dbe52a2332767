import type { RawBlock, RawDocument } from '../../src/workbook/raw-table';
import { relationships } from './xlsx-fixture';
import { zipFixture } from './zip-fixture';

/** Parts of a Word file by hand, apart from our own writer; `body` is the content of the document. */
export interface DocumentFixture {
  readonly body?: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  /** Replaces or adds whole parts. */
  readonly parts?: Readonly<Record<string, string>>;
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (root: string, content: string): string => `<w:${root} ${word}>${content}</w:${root}>`;

export function docxFixture({ body = '', numbering, styles, footnotes, parts = {} }: DocumentFixture): Uint8Array {
  const further = { numbering, styles, footnotes };
  const named = Object.entries(further).flatMap(([root, content]) =>
    content === undefined ? [] : [[root, part(root, content)] as const],
  );
  const contents: Readonly<Record<string, string>> = {
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(
      ...named.map(([root], at) => [`rId${at + 1}`, root, `${root}.xml`] as const),
    ),
    ...Object.fromEntries(named.map(([root, content]) => [`word/${root}.xml`, content])),
    ...parts,
  };
  return zipFixture(Object.entries(contents).map(([name, content]) => ({ name, content })));
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;
export const numbered = (list: number, level: number, text = ''): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${text === '' ? '' : run(text)}</w:p>`;
export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : paragraph(content)}</w:tc>`;
export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map((one) => (one.startsWith('<w:tc') || one.startsWith('<w:sdt') ? one : cell(one))).join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
export const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;

/** Paragraphs as texts; cells as `row,column`, `+rows+columns` where they span, and their text. */
export function outline(document: RawDocument): readonly (string | readonly string[])[] {
  return document.blocks.map(blockOutline);
}

function blockOutline(block: RawBlock): string | readonly string[] {
  if (block.kind === 'paragraph') return block.text;
  return block.cells.map(({ row: line, column, rowSpan, columnSpan, text }) => {
    const spans = rowSpan === 1 && columnSpan === 1 ? '' : `+${rowSpan}+${columnSpan}`;
    return `${line},${column}${spans} ${text}`.trim();
  });
}
