import { docxFiles } from '../../../src/adapters/docx/docx-files';
import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import type { RawAside, RawDocument } from '../../../src/workbook/raw-table';
import type { DocumentFixture } from '../../support/docx-fixture';
import { cell, docxFixture, numbered, outline, paragraph, row, run, span, table } from '../../support/docx-fixture';

const files = docxFiles(nodeZipCodec);

function read(fixture: DocumentFixture): RawDocument {
  const reading = files.read(docxFixture(fixture), 'план.docx');
  expect(reading).toMatchObject({ ok: true });
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

const bodyOutline = (body: string) => outline(read({ body }));
const asidesOf = (body: string, fixture: DocumentFixture = {}): readonly Omit<RawAside, 'address'>[] =>
  read({ ...fixture, body }).asides.map(({ kind, text }) => ({ kind, text }));

const list = (levels: readonly (readonly [format: string, text: string, more?: string])[], id = 1): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ''], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;
const instance = (id: number, pattern = 1, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${pattern}"/>${more}</w:num>`;

describe('tables', () => {
  test.each<[string, string, readonly (string | readonly string[])[]]>([
    ['cells in order', table(row(['№', 'Название']), row(['1', ''])), [['0,0 №', '0,1 Название', '1,0 1', '1,1']]],
    [
      'cells over several columns',
      table(row([cell('Период', span(2)), 'Итог']), row(['2020', '2021', '100'])),
      [['0,0+1+2 Период', '0,2 Итог', '1,0 2020', '1,1 2021', '1,2 100']],
    ],
    [
      'cells over several rows, of one or more columns',
      table(
        row([cell('А', '<w:vMerge w:val="restart"/>'), cell('Б', `${span(2)}<w:vMerge w:val="restart"/>`)]),
        row([cell('', '<w:vMerge/>'), cell('', `${span(2)}<w:vMerge w:val="continue"/>`)]),
        row([cell('', '<w:vMerge/>'), 'в', 'г']),
      ),
      [['0,0+3+1 А', '0,1+2+2 Б', '2,1 в', '2,2 г']],
    ],
    [
      'a merge that has no start, or another width, as a cell of its own',
      table(row(['1', '2', '3']), row([cell('4', `${span(2)}<w:vMerge/>`), '5'])),
      [['0,0 1', '0,1 2', '0,2 3', '1,0+1+2 4', '1,2 5']],
    ],
    [
      'what stands in the rest of a merge, behind its text',
      table(row([cell('А', '<w:vMerge w:val="restart"/>')]), row([cell('Б', '<w:vMerge/>')])),
      [['0,0+2+1 А\nБ']],
    ],
    [
      'rows that start and end inside',
      table(row(['1', '2', '3']), row(['4'], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')),
      [['0,0 1', '0,1 2', '0,2 3', '1,1 4']],
    ],
    [
      'a table inside a cell behind the one it stands in',
      table(row([cell(`${paragraph('Снаружи')}${table(row(['внутри']))}${paragraph('')}`), 'рядом'])),
      [['0,0 Снаружи', '0,1 рядом'], ['0,0 внутри']],
    ],
    [
      'rows and cells in content controls and insertions',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${table(
        `<w:sdt><w:sdtContent>${row(['1', `<w:sdt><w:sdtContent>${cell('2')}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`,
        row([cell('<w:p><w:ins w:id="1"><w:r><w:t>вставлено</w:t></w:r></w:ins></w:p>')]),
      )}</w:sdtContent></w:sdt>`,
      [['0,0 1', '0,1 2', '1,0 вставлено']],
    ],
    [
      'a row that crosses a page as one row',
      table(row([cell(paragraph('<w:r><w:t>на двух </w:t><w:lastRenderedPageBreak/><w:t>страницах</w:t></w:r>'))])),
      [['0,0 на двух страницах']],
    ],
  ])('reads %s', (_, body, expected) => {
    expect(bodyOutline(body)).toEqual(expected);
  });

  test('tells hidden rows, and where every cell and paragraph stands', () => {
    const { blocks } = read({
      body: paragraph('Заголовок') + table(row(['а']), row(['б'], '<w:hidden/>')) + table(row(['в'])),
    });
    expect(blocks.map((block) => (block.kind === 'table' ? block.hiddenRows : block.address))).toEqual([
      { in: 'text', line: 0 },
      [1],
      [],
    ]);
    expect(
      blocks.flatMap((block) => (block.kind === 'table' ? block.cells.map(({ address }) => address) : [])),
    ).toEqual([
      { in: 'table', table: 0, row: 0, column: 0 },
      { in: 'table', table: 0, row: 1, column: 0 },
      { in: 'table', table: 1, row: 0, column: 0 },
    ]);
  });
});

describe('text', () => {
  test.each<[string, string, string]>([
    ['runs as one', run('доро') + run('жная', '<w:b/>'), 'дорожная'],
    [
      'blanks, hyphens, tabs and breaks',
      '<w:r><w:t>а</w:t><w:noBreakHyphen/><w:t>б</w:t><w:softHyphen/><w:t>в</w:t><w:tab/><w:t>г</w:t><w:br/><w:t>д&#160;е</w:t></w:r>',
      'а-бв\tг\nд е',
    ],
    ['links', `<w:hyperlink>${run('сайт')}</w:hyperlink>`, 'сайт'],
    ['simple fields by their result', `<w:fldSimple w:instr="DATE">${run('01.09.2021')}</w:fldSimple>`, '01.09.2021'],
    [
      'fields without their instructions',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>ПОЛЕ</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>5</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '5',
    ],
    [
      'signs of picture fonts',
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 50 </w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Webdings" w:char="F061"/><w:sym w:font="Arial" w:char="2116"/></w:r>',
      '≥ 50 ☑•№',
    ],
    ['formulas', '<m:oMath xmlns:m="m"><m:r><m:t>x=1</m:t></m:r></m:oMath>', 'x=1'],
  ])('reads %s', (_, content, expected) => {
    expect(bodyOutline(paragraph(content))).toEqual([expected]);
  });

  test('an instruction that never ends costs only its own paragraph, whose text is not lost', () => {
    const torn = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const { blocks, asides } = read({ body: paragraph(torn + run('поле')) + paragraph('дальше') });
    expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(['дальше']);
    expect(asides.map(({ text }) => text)).toEqual(['поле']);
  });

  test('paragraphs of a cell stand on lines of their own, blank ones aside', () => {
    const content = paragraph('один') + paragraph('') + paragraph('<w:r><w:t>два</w:t><w:tab/><w:t>три</w:t></w:r>');
    expect(bodyOutline(table(row([cell(content)])))).toEqual([['0,0 один\nдва три']]);
  });
});

describe('automatic numbers', () => {
  const numbering =
    list([
      ['decimal', '%1.'],
      ['decimal', '%1.%2.'],
      ['russianLower', '%3)'],
    ]) +
    list([['bullet', '\uf0b7']], 2) +
    list([['upperRoman', 'Раздел %1', '<w:suff w:val="nothing"/>']], 3) +
    instance(1) +
    instance(2, 2) +
    instance(3, 3) +
    instance(4, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');

  const numbersOf = (body: string, styles?: string) =>
    outline(read({ body, numbering, ...(styles === undefined ? {} : { styles }) }));

  test('count on by level, and start anew below a new number', () => {
    const body = [
      ...[numbered(1, 0, 'а'), numbered(1, 1, 'б'), numbered(1, 1, 'в'), numbered(1, 2, 'г'), numbered(1, 2, 'д')],
      ...[numbered(1, 0, 'е'), numbered(1, 1, 'ж'), numbered(2, 0, 'з'), numbered(3, 0, '. и')],
    ];
    expect(numbersOf(body.join(''))).toEqual([
      ...['1. а', '1.1. б', '1.2. в', 'а) г', 'б) д', '2. е', '2.1. ж', '• з', 'Раздел I. и'],
    ]);
  });

  test('stand in a column of numbers that nobody typed', () => {
    const rows = [row([cell(numbered(1, 0)), 'Первое']), row([cell(numbered(1, 1)), 'Второе'])];
    expect(numbersOf(table(...rows, row([cell(numbered(1, 1)), 'Третье'])))).toEqual([
      ['0,0 1.', '0,1 Первое', '1,0 1.1.', '1,1 Второе', '2,0 1.2.', '2,1 Третье'],
    ]);
  });

  test('go on in another list of the same pattern, or start where it says', () => {
    expect(numbersOf(numbered(1, 0, 'а') + numbered(4, 0, 'б') + numbered(4, 0, 'в') + numbered(1, 0, 'г'))).toEqual([
      ...['1. а', '7. б', '8. в', '9. г'],
    ]);
  });

  test('come from the style, unless the paragraph says no list', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Item"><w:basedOn w:val="Base"/></w:style>';
    const styled = (more: string, text: string): string => paragraph(text, `<w:pStyle w:val="Item"/>${more}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(numbersOf(styled('', 'а') + styled(none, 'б') + styled('', 'в'), styles)).toEqual(['1.1. а', 'б', '1.2. в']);
  });
});

describe('what stands beside the text', () => {
  test.each<[string, string, readonly Omit<RawAside, 'address'>[]]>([
    [
      'deleted by a tracked change, while what was inserted is text',
      paragraph(`${run('до ')}<w:del><w:r><w:delText>2022</w:delText></w:r></w:del><w:ins>${run('2023')}</w:ins>`),
      [{ kind: 'deleted', text: '2022' }],
    ],
    ['hidden', paragraph(run('видно') + run('скрыто', '<w:vanish/>')), [{ kind: 'hidden', text: 'скрыто' }]],
    [
      'a deleted row',
      table(row(['а']), row([cell(paragraph('<w:del><w:r><w:delText>нет</w:delText></w:r></w:del>'))], '<w:del/>')),
      [{ kind: 'deleted', text: 'нет' }],
    ],
    [
      'a text box, once of its two copies',
      paragraph(
        `<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="x"><w:txbxContent>${paragraph('УТВЕРЖДЕНО')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('УТВЕРЖДЕНО')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('План')}`,
      ),
      [{ kind: 'textBox', text: 'УТВЕРЖДЕНО' }],
    ],
  ])('%s', (_, body, expected) => {
    expect(asidesOf(body)).toEqual(expected);
  });

  test('a footnote, at the cell that refers to it', () => {
    const footnotes = `<w:footnote w:id="2">${paragraph('По отдельному графику')}</w:footnote>`;
    const body = table(row(['1', cell(paragraph(`${run('май')}<w:r><w:footnoteReference w:id="2"/></w:r>`))]));
    expect(read({ body, footnotes }).asides).toEqual([
      { kind: 'footnote', text: 'По отдельному графику', address: { in: 'table', table: 0, row: 0, column: 1 } },
    ]);
  });

  test('a table in a text box is a table', () => {
    const box = `<w:r><w:pict><w:txbxContent>${table(row(['в рамке']))}</w:txbxContent></w:pict></w:r>`;
    expect(bodyOutline(paragraph(box))).toEqual([['0,0 в рамке']]);
  });
});

test('the strict edition of the standard reads alike', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const relation = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument';
  const parts = {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${relation}" Target="/word/document.xml"/></Relationships>`,
    'word/document.xml': `<document xmlns="${strict}"><body><p><r><t>План</t></r></p></body></document>`,
  };
  expect(outline(read({ parts }))).toEqual(['План']);
});
