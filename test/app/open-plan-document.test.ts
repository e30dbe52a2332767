import { docxFiles } from '../../src/adapters/docx/docx-files';
import { pageFiles } from '../../src/adapters/html/page-files';
import { nodeZipCodec } from '../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../src/adapters/xlsx/xlsx-files';
import { fflateCodec } from '../../src/adapters/zip/fflate-codec';
import type { DocumentSources } from '../../src/app/open-plan-document';
import { openPlanDocument } from '../../src/app/open-plan-document';
import { parseLocalDate } from '../../src/domain/local-date';
import { success } from '../../src/domain/result';
import { documentProblemText } from '../../src/text/document-problem-text';
import type { DocumentProblem } from '../../src/workbook/document-problem';
import { fileLimits } from '../../src/workbook/file-problem';
import type { CellValue } from '../../src/workbook/cell-value';
import type { Cell, Sheet } from '../../src/workbook/sheet';
import { compoundFile } from '../support/other-files';
import { cell, docxFixture, outline, paragraph, row, table } from '../support/docx-fixture';
import { spentSince } from '../support/processor-time';
import { blankSheet } from '../support/sample-workbook';
import { relationships } from '../support/xlsx-fixture';
import { zipFixture } from '../support/zip-fixture';

const codecs = { zlib: nodeZipCodec, fflate: fflateCodec };
const sourcesOf = (codec: keyof typeof codecs): DocumentSources => ({
  files: xlsxFiles(codecs[codec]),
  documents: docxFiles(codecs[codec]),
  pages: pageFiles,
});
const sources = sourcesOf('zlib');

const open = (bytes: Uint8Array, name = 'план.bin', from = sources) =>
  openPlanDocument(from, {
    kind: 'file',
    file: { name, size: bytes.length, read: () => Promise.resolve(success(bytes)) },
  });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const styled = (value: CellValue, format: string): Cell => ({ value, style: { format } });

async function workbookOf(...sheets: readonly Sheet[]): Promise<Uint8Array> {
  const properties = { title: '', subject: '', modified: null, custom: {} };
  return sources.files.write({ sheets, names: [], activeSheet: sheets[0]?.name ?? '', properties });
}

describe.each(Object.keys(codecs) as (keyof typeof codecs)[])('a document is read by its content (%s)', (codec) => {
  const docx = docxFixture({ body: table(row(['№', 'Мероприятие'])) });
  const html = utf8('<html><table><tr><td>№<td>Мероприятие</table>');

  test.each<[string, Uint8Array, string]>([
    ['Word', docx, 'план.docx'],
    ['Word under another name', docx, 'план.xlsx'],
    ['a page', html, 'план.html'],
    ['a page under another name', html, 'план.doc'],
    ['a text with tags in it', utf8('№\tМероприятие\n1\t<p>Создание <table> группы</p>\n2\tОбучение'), 'план.txt'],
    ['a text', utf8('№\tМероприятие\n1\tСоздание группы\n2\tОбучение'), 'план.txt'],
  ])('%s', async (_, bytes, name) => {
    const document = await open(bytes, name, sourcesOf(codec));
    expect(document.ok && document.value.file).toBe(name);
    expect(document.ok && outline(document.value).flat().slice(0, 2)).toEqual(['0,0 №', '0,1 Мероприятие']);
  });

  test('a workbook, sheet by sheet, as a person sees it', async () => {
    const plan: Sheet = {
      ...blankSheet('План'),
      rows: [
        { cells: [{ value: 'Период' }, null, { value: 0.1 + 0.2 }] },
        { cells: [styled(0.17, '0%'), styled(0.1755, '0.0%'), styled(1234.5, '#,##0.00'), styled(30, '0" чел."')] },
        {
          cells: [
            styled({ date: date('2021-09-01') }, 'dd.mm.yyyy'),
            styled({ date: date('2021-09-01') }, 'mmmm yyyy'),
          ],
        },
        { cells: [{ value: 'скрыто' }], hidden: true },
      ],
      merges: [{ from: { row: 0, column: 0 }, to: { row: 0, column: 1 } }],
    };
    const lists: Sheet = { ...blankSheet('Списки'), visibility: 'hidden', rows: [{ cells: [{ value: 'да' }] }] };
    const document = await open(await workbookOf(plan, lists), 'план.xlsx', sourcesOf(codec));
    expect(document).toMatchObject({ ok: true });
    if (!document.ok) return;
    expect(outline(document.value)).toEqual([
      [
        ...['0,0+1+2 Период', '0,2 0,3', '1,0 17%', '1,1 17,6%', '1,2 1 234,50', '1,3 30 чел.'],
        ...['2,0 01.09.2021', '2,1 сентябрь 2021', '3,0 скрыто'],
      ],
    ]);
    expect(document.value.blocks[0]).toMatchObject({ name: 'План', hiddenRows: [3] });
    expect(document.value.asides.map(({ kind, text }) => [kind, text])).toEqual([
      ['hidden', 'Скрытый лист «Списки» не прочитан: 1 ячейка'],
    ]);
  });
});

describe('a clipboard', () => {
  const read = (html: string, text: string) => openPlanDocument(sources, { kind: 'clipboard', html, text });
  const tabs = '№\tМероприятие\n1\tСоздание группы\n2\tОбучение';

  test('is read by its page, or by its text where the page has no table', async () => {
    const page = await read('<table><tr><td>из страницы</table>', tabs);
    expect(page.ok && outline(page.value)).toEqual([['0,0 из страницы']]);
    const text = await read('<p>из страницы</p>', tabs);
    expect(text.ok && outline(text.value).flat()).toContain('0,1 Мероприятие');
    const bare = await read('', 'просто текст');
    expect(bare.ok && bare.value.file).toBe('буфер обмена');
  });

  test('without anything says so', async () => {
    expect(await read(' ', '\n')).toEqual({ ok: false, problem: { code: 'noText' } });
  });
});

const whole = docxFixture({ body: table(...Array.from({ length: 200 }, (_, at) => row([String(at), 'Мероприятие']))) });
const zip = (contents: Readonly<Record<string, string>>): Uint8Array =>
  zipFixture(Object.entries(contents).map(([name, content]) => ({ name, content })));
const officeFile = (main: string): Uint8Array =>
  zip({ '_rels/.rels': relationships(['r', 'officeDocument', 'main.xml']), 'main.xml': main });
const flipped = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === 600 ? byte ^ 0xff : byte));

describe('what cannot be read ends in a problem that says what to do', () => {
  const picture = '<w:r><w:drawing><a:blip xmlns:a="a"/></w:drawing></w:r>';
  test.each<[string, () => Uint8Array, DocumentProblem, RegExp]>([
    ['an empty file', () => new Uint8Array(), { code: 'emptyFile' }, /^Файл пуст/],
    [
      'an old Word document',
      () => compoundFile('WordDocument'),
      { code: 'oldWord' },
      /сохраните как «Документ Word \(.docx\)»/,
    ],
    ['an old workbook', () => compoundFile('Workbook'), { code: 'otherFormat', format: 'xls' }, /Книга Excel/],
    ['a document behind a password', () => compoundFile('EncryptedPackage'), { code: 'encrypted' }, /снимите пароль/],
    ['another compound file', () => compoundFile('Other'), { code: 'notADocument', format: 'unknown' }, /не читается/],
    ['a PDF', () => utf8('%PDF-1.7\n'), { code: 'notADocument', format: 'pdf' }, /^Это PDF: откройте/],
    ['RTF', () => utf8('{\\rtf1 План}'), { code: 'notADocument', format: 'rtf' }, /\.rtf/],
    [
      'a picture',
      () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10),
      { code: 'notADocument', format: 'picture' },
      /картинка/,
    ],
    ['a web archive', () => utf8('MIME-Version: 1.0\n<html>'), { code: 'notADocument', format: 'html' }, /веб-архив/],
    [
      'binary bytes',
      () => Uint8Array.of(1, 2, 3, 4, 5, 0, 0),
      { code: 'notADocument', format: 'unknown' },
      /не читается/,
    ],
    [
      'XML of its own',
      () => utf8('<?xml version="1.0"?><a/>'),
      { code: 'notADocument', format: 'unknown' },
      /не читается/,
    ],
    ['a torn document', () => whole.subarray(0, Math.floor(whole.length * 0.7)), { code: 'torn' }, /оборван/],
    ['a damaged document', () => flipped(whole), { code: 'damaged', part: 'word/document.xml' }, /сохраните заново/],
    [
      'a text of OpenDocument',
      () => zip({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      { code: 'notADocument', format: 'odt' },
      /\.odt/,
    ],
    [
      'a sheet of OpenDocument',
      () => zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      { code: 'otherFormat', format: 'ods' },
      /\.ods/,
    ],
    [
      'a presentation',
      () => officeFile('<p:presentation xmlns:p="p"/>'),
      { code: 'notADocument', format: 'pptx' },
      /презентация/,
    ],
    ['an archive', () => zip({ 'план.docx': 'x' }), { code: 'otherFormat', format: 'zip' }, /распакуйте/],
    [
      'a document without text',
      () => docxFixture({ body: paragraph('') + table(row([cell('')])) }),
      { code: 'noText' },
      /нет текста/,
    ],
    [
      'a scan',
      () => docxFixture({ body: paragraph(picture) + paragraph(picture) }),
      { code: 'picturesOnly', pictures: 2 },
      /скан/,
    ],
    ['blank lines', () => utf8(' \n\t\n'), { code: 'noText' }, /нет текста/],
    [
      'a document type declaration',
      () => officeFile('<!DOCTYPE w><w:document xmlns:w="w"/>'),
      { code: 'forbiddenXml', part: 'main.xml' },
      /опасная/,
    ],
    [
      'a tag that does not end',
      () => officeFile('<w:document xmlns:w="w"><w:body>'),
      { code: 'damaged', part: 'main.xml' },
      /повреждён/,
    ],
    [
      'a bomb',
      () => zipFixture([{ name: '_rels/.rels', content: 'x', declaredSize: 2 ** 30 }]),
      { code: 'tooLarge', what: 'part', limit: fileLimits.part },
      /больше/,
    ],
  ])('%s', async (_, bytes, problem, message) => {
    expect(await open(bytes())).toEqual({ ok: false, problem });
    expect(documentProblemText(problem, 'ru')).toMatch(message);
    expect(documentProblemText(problem, 'en')).not.toMatch(/[а-яё]/i);
  });

  test('a file above the limit is not even opened', async () => {
    const file = { name: 'план.docx', size: fileLimits.file + 1, read: () => Promise.reject(new Error('opened')) };
    expect(await openPlanDocument(sources, { kind: 'file', file })).toMatchObject({
      ok: false,
      problem: { code: 'tooLarge', what: 'file' },
    });
  });
});

describe('Word files that could harm their reader are read or refused in time', () => {
  const deep = (levels: number): string =>
    `${'<w:tbl><w:tr><w:tc>'.repeat(levels)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(levels)}`;
  test.each<[string, string]>([
    [
      'spans over everything',
      table(
        row([cell('а', '<w:gridSpan w:val="999999999"/><w:vMerge w:val="restart"/>')]),
        row([cell('б', '<w:gridSpan w:val="-3"/><w:vMerge/>')], '<w:gridBefore w:val="1e9"/>'),
      ),
    ],
    ['tables in tables', deep(60)],
    ['tables in tables beyond any depth', deep(200)],
    ['a hundred thousand paragraphs', paragraph('а').repeat(100_000)],
    ['a table of a hundred thousand rows', table(row(['а', 'б']).repeat(100_000))],
    [
      'lists of unknown places',
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="99999999"/><w:numId w:val="__proto__"/></w:numPr></w:pPr></w:p>',
    ],
  ])('%s', async (_, body) => {
    const before = process.cpuUsage();
    const document = await open(docxFixture({ body }));
    expect(spentSince(before)).toBeLessThan(10_000);
    expect(document.ok || ['damaged', 'noText', 'tooLarge'].includes(document.problem.code)).toBe(true);
  });

  test('any byte of a file may be wrong', async () => {
    for (let at = 0; at < whole.length; at += 7) {
      const document = await open(whole.map((byte, place) => (place === at ? byte ^ 0x55 : byte)));
      if (document.ok) expect(outline(document.value).flat()).toHaveLength(400);
    }
  });
});

function date(text: string) {
  const day = parseLocalDate(text);
  if (day === null) throw new Error(text);
  return day;
}
