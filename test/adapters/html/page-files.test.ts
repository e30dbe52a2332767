import { pageFiles } from '../../../src/adapters/html/page-files';
import type { RawDocument } from '../../../src/workbook/raw-table';
import { outline } from '../../support/docx-fixture';
import { processorTime } from '../../support/processor-time';

function read(html: string): RawDocument {
  const reading = pageFiles.readPage(html, 'страница');
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

describe('pages', () => {
  test.each<[string, string, readonly (string | readonly string[])[]]>([
    [
      'paragraphs and breaks',
      '<p>План\n   работ</p><div>до<br>срока</div>без рамки',
      ['План работ', 'до\nсрока', 'без рамки'],
    ],
    ['entities', '<p>&laquo;50&nbsp;&lt;&#160;100&raquo; &#8470;&shy;1</p>', ['«50 < 100» №1']],
    [
      'spans',
      '<table><tr><td rowspan=2>№<td colspan=2>Период</tr><tr><td>2020<td>2021</table>',
      [['0,0+2+1 №', '0,1+1+2 Период', '1,1 2020', '1,2 2021']],
    ],
    [
      'spans that meet: the later cell gives way',
      '<table><tr><td>а<td rowspan=2>б<tr><td colspan=3>в</table>',
      [['0,0 а', '0,1+2+1 б', '1,0 в']],
    ],
    [
      'spans beyond the table, and to its end',
      '<table><tr><td rowspan=9>а<td rowspan=0>б<tr><td>в</table>',
      [['0,0+2+1 а', '0,1+2+1 б', '1,2 в']],
    ],
    [
      'a table in a cell behind the one it stands in, and its caption in front',
      '<table><caption>Таблица 1</caption><tr><td>а<table><tr><td>внутри</table><td>б</table><p>конец',
      ['Таблица 1', ['0,0 а', '0,1 б'], ['0,0 внутри'], 'конец'],
    ],
    ['rows without their table', '<tr><td>а<td>б</tr><tr><td>в', [['0,0 а', '0,1 б', '1,0 в']]],
    [
      'lists with their signs',
      '<ol start=3><li>три<li><p>четыре</p><ul><li>точка</ul></ol><ol type=a><li value=2>бэ</ol>',
      ['3. три', '4. четыре', '• точка', 'b. бэ'],
    ],
    ['blanks of a verbatim block', '<pre>№\tИмя\n1\tА</pre>', ['№\tИмя\n1\tА']],
    ['a page that never closes its head', '<html><head><title>т</title><style>p{}</style><body><p>План', ['План']],
  ])('%s', (_, html, expected) => {
    expect(outline(read(html))).toEqual(expected);
  });

  test('hidden rows are told, hidden and deleted texts stand aside', () => {
    const { blocks, asides } = read(
      '<p>видно<span style="display: none">нет</span><del>было</del></p>' +
        '<table><tr><td>а<tr style="mso-hide:all;display:none"><td>б<span hidden>в</span></table>',
    );
    expect(blocks.map((block) => (block.kind === 'table' ? block.hiddenRows : block.text))).toEqual(['видно', [1]]);
    expect(asides).toEqual([
      { kind: 'hidden', text: 'нет', address: { in: 'text', line: 0 } },
      { kind: 'deleted', text: 'было', address: { in: 'text', line: 0 } },
      { kind: 'hidden', text: 'в', address: { in: 'table', table: 0, row: 1, column: 0 } },
    ]);
  });
});

describe('clipboards', () => {
  test('of Word: header, comments, numbers of lists', () => {
    const mark = (sign: string): string =>
      `<![if !supportLists]><span style='mso-bidi-font-family:"Times New Roman"'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`;
    const html =
      'Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000002049\r\nStartFragment:0000000141\r\nEndFragment:0000002009\r\n' +
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head>' +
      '<body lang=RU><!--StartFragment--><table class=MsoTableGrid border=1><tr style="mso-yfti-irow:0"><td width=66 valign=top>' +
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${mark('1.')}<o:p>&nbsp;</o:p></p></td><td>` +
      `<p class=MsoNormal>Обновление<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${mark('·')}сайта</p></td></tr></table><!--EndFragment--></body></html>`;
    expect(outline(read(html))).toEqual([['0,0 1.', '0,1 Обновление\n• сайта']]);
  });

  test('of Excel: line ends of the source are blanks, numbers keep their value', () => {
    const html =
      '<html><body><table border=0><!--StartFragment--><col width=64><tr height=20><td class=xl65 x:num="0.17">17%</td>' +
      "<td>Доля\r\n  школ,<br style='mso-data-placement:same-cell;'>\r\n  процент</td></tr><!--EndFragment--></table></body></html>";
    const document = read(html);
    expect(outline(document)).toEqual([['0,0 17%', '0,1 Доля школ,\nпроцент']]);
    expect(document.blocks.flatMap((block) => (block.kind === 'table' ? block.cells[0]?.value : []))).toEqual([0.17]);
  });
});

describe('encodings of saved pages and texts', () => {
  const windows1251 = (text: string): Uint8Array =>
    Uint8Array.from(text, (sign) => {
      const code = sign.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const meta = (charset: string): string => `<meta http-equiv=Content-Type content="text/html; charset=${charset}">`;

  test.each<[string, Uint8Array]>([
    ['windows-1251 as declared', windows1251(`${meta('windows-1251')}<p>План`)],
    ['windows-1251 undeclared', windows1251('<p>План')],
    ['windows-1251 that calls itself UTF-8', windows1251(`${meta('utf-8')}<p>План`)],
    ['an encoding that there is not', utf8(`${meta('x-mac-klingon')}<p>План`)],
    ['UTF-8 with a mark', utf8('\ufeff<p>План')],
    ['UTF-8 that calls itself UTF-16', utf8(`${meta('utf-16')}<p>План`)],
    ['UTF-16 with a mark', utf16('\ufeff<p>План')],
    ['UTF-16 without', utf16('<p>План')],
  ])('%s', (_, bytes) => {
    const reading = pageFiles.readFile(bytes, 'страница');
    expect(reading.ok && outline(reading.value)).toEqual(['План']);
  });

  test('a text in windows-1251', () => {
    expect(pageFiles.decode(windows1251('План\tСрок'))).toBe('План\tСрок');
  });
});

describe('pages that could harm their reader', () => {
  const cell = (attributes: string): string => `<table><tr><td ${attributes}>а</table>`;
  test.each<[string, string]>([
    ['a span over everything', cell('rowspan=999999999 colspan=999999999')],
    ['spans that are no numbers', cell('rowspan=-5 colspan=1e9')],
    ['a million open brackets', `${'<'.repeat(1_000_000)}<p>а`],
    ['a hundred thousand breaks', `${'<br>'.repeat(100_000)}<p>а`],
    ['names that objects have', '<p constructor=1 __proto__=2>а</p><constructor>б</constructor>'],
  ])('%s', (_, html) => {
    const { result, milliseconds } = processorTime(() => pageFiles.readPage(html, 'страница'));
    expect(result.ok).toBe(true);
    expect(milliseconds).toBeLessThan(5000);
  });

  test('nesting without end is refused', () => {
    expect(pageFiles.readPage(`${'<div>'.repeat(100_000)}а`, 'страница')).toEqual({
      ok: false,
      problem: { code: 'damaged', part: 'html' },
    });
  });

  test('pictures alone are told from no text at all', () => {
    expect(pageFiles.readPage('<p><img src=a><img src=b></p>', 'а')).toEqual({
      ok: false,
      problem: { code: 'picturesOnly', pictures: 2 },
    });
    expect(pageFiles.readPage('<table><tr><td></table>', 'а')).toEqual({ ok: false, problem: { code: 'noText' } });
  });
});
