import type { Cell, Sheet } from '../../src/workbook/sheet';
import type { Workbook } from '../../src/workbook/workbook';
import { cell, docxFixture, numbered, paragraph, row, span, table } from './docx-fixture';
import type { PaperCell, PaperTable, RoadMapPaper } from './road-map-paper';
import { layOut } from './road-map-paper';
import { blankSheet } from './sample-workbook';

/** As Word saves it: merged headings, rows over two pages, sections over the whole width, numbers by an automatic list where they are counted. */
export function paperDocx({ blocks }: RoadMapPaper): Uint8Array {
  let lists = 0;
  const body = blocks.map((block) => {
    if (block.kind === 'line') return paragraph(escaped(block.text));
    const rows = layOut(block).map((cells) => {
      // Each section counts anew.
      if (cells.length === 1) lists += 1;
      return docxRow(cells, lists + 1);
    });
    lists += 1;
    return table(...rows) + paragraph('');
  });
  const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
  const numbering = Array.from(
    { length: lists + 1 },
    (_, at) => `<w:abstractNum w:abstractNumId="${at}">${level}</w:abstractNum>`,
  );
  const instances = numbering.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`);
  return docxFixture({ body: body.join(''), numbering: [...numbering, ...instances].join('') });
}

function docxRow(cells: readonly (PaperCell | null)[], list: number): string {
  return row(
    cells.map((one) => {
      if (one === null) return cell('', '<w:vMerge/>');
      const spans = one.columnSpan > 1 ? span(one.columnSpan) : '';
      const merge = one.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
      const lines = one.text.split('\n').map((line) => paragraph(overPages(line)));
      return cell(one.isCounted ? numbered(list, 0) : lines.join(''), `${spans}${merge}`);
    }),
  );
}

/** A long text goes over to the next page in the middle of its row, as Word notes it when it saves. */
function overPages(text: string): string {
  const at = text.length < longText ? -1 : text.indexOf(' ', Math.floor(text.length / 2));
  if (at < 0) return escaped(text);
  const piece = (part: string): string => `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
  return `<w:r>${piece(text.slice(0, at))}</w:r><w:r><w:lastRenderedPageBreak/>${piece(text.slice(at))}</w:r>`;
}

/** Characters. */
const longText = 120;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** As a browser copies it, or Word: the mark-up differs, the table does not. */
export function paperHtml({ blocks }: RoadMapPaper, program: 'word' | 'excel'): string {
  const body = blocks.map((block) =>
    block.kind === 'line' ? `<p class=MsoNormal>${escaped(block.text)}<o:p></o:p></p>` : htmlTable(block, program),
  );
  return `<html><head><meta charset="utf-8"></head><body lang=RU>${body.join('\r\n')}</body></html>`;
}

function htmlTable(block: PaperTable, program: 'word' | 'excel'): string {
  const rows = layOut(block).map((cells) => {
    const written = cells
      .filter((one): one is PaperCell => one !== null)
      .map(({ text, rowSpan, columnSpan }) => {
        const spans = `${rowSpan > 1 ? ` rowspan=${rowSpan}` : ''}${columnSpan > 1 ? ` colspan=${columnSpan}` : ''}`;
        const lines = text.split('\n').map(escaped);
        if (program === 'excel') return `<td class=xl65${spans}>${lines.join('<br>\r\n    ')}</td>`;
        return `<td width=100${spans} valign=top>${lines.map((line) => `<p class=MsoNormal>${line}<o:p></o:p></p>`).join('\r\n')}</td>`;
      });
    return `<tr height=20>\r\n  ${written.join('\r\n  ')}\r\n </tr>`;
  });
  return `<table class=MsoTableGrid border=1>${rows.join('')}</table>`;
}

/** All tables one under the other on a sheet; numbers and days as Excel takes what is typed. */
export function paperWorkbook({ blocks }: RoadMapPaper): Workbook {
  const rows: { cells: (Cell | null)[] }[] = [];
  const merges: { from: { row: number; column: number }; to: { row: number; column: number } }[] = [];
  for (const block of blocks) {
    if (block.kind === 'line') {
      rows.push({ cells: [{ value: block.text }] }, { cells: [] });
      continue;
    }
    const laid = layOut(block);
    laid.forEach((cells) => {
      const at = rows.length;
      const line: (Cell | null)[] = [];
      for (const one of cells) {
        const column = line.length;
        line.push(one === null || one.text === '' ? null : { value: typedValue(one.text) });
        if (one === null || (one.rowSpan === 1 && one.columnSpan === 1)) continue;
        for (let more = 1; more < one.columnSpan; more += 1) line.push(null);
        merges.push({
          from: { row: at, column },
          to: { row: at + one.rowSpan - 1, column: column + one.columnSpan - 1 },
        });
      }
      while (line.at(-1) === null) line.pop();
      rows.push({ cells: line });
    });
    rows.push({ cells: [] });
  }
  while (rows.at(-1)?.cells.length === 0) rows.pop();
  const sheet: Sheet = { ...blankSheet('План'), rows, merges };
  const properties = { title: '', subject: '', modified: null, custom: {} };
  return { sheets: [sheet], names: [], activeSheet: 'План', properties };
}

function typedValue(text: string): string | number {
  return /^\d{1,4}$/.test(text) ? Number(text) : text;
}
