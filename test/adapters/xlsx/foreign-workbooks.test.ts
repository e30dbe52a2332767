import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../../src/adapters/xlsx/xlsx-files';
import { area } from '../../../src/workbook/address';
import { parseFormula } from '../../../src/workbook/expression/parse-formula';
import { printFormula, printReference } from '../../../src/workbook/expression/print-formula';
import type { Cell, Sheet } from '../../../src/workbook/sheet';
import type { Workbook } from '../../../src/workbook/workbook';
import type { WorkbookFixture } from '../../support/xlsx-fixture';
import { cellFormats, relationship, relationships, usualSheets, xlsxFixture } from '../../support/xlsx-fixture';

/** What the full reading makes of constructs that our own writer never writes. */
async function workbookOf(fixture: WorkbookFixture): Promise<Workbook> {
  const result = await xlsxFiles(nodeZipCodec).readWorkbook(xlsxFixture(fixture));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function sheetOf(fixture: WorkbookFixture): Promise<Sheet> {
  return (await workbookOf(fixture)).sheets[0]!;
}

function written(cell: Cell | null): string | null {
  if (cell?.formula === undefined) return null;
  return cell.formula.kind === 'foreign' ? `foreign ${cell.formula.text}` : printFormula(cell.formula);
}

const sheetRelationships = 'xl/worksheets/_rels/sheet1.xml.rels';

describe('Formulas of other programs', () => {
  test.each([
    ['shared', '<f t="shared" ref="B1:B2" si="0">A1+$A$1</f>', '<f t="shared" si="0"/>', ['A1+$A$1', 'A2+$A$1']],
    [
      'shared and foreign',
      '<f t="shared" ref="B1:B2" si="0">VLOOKUP(A1,\'A1 x\'!$B$1:C1,"A1",LOG10(2))</f>',
      '<f t="shared" si="0"/>',
      ['foreign VLOOKUP(A1,\'A1 x\'!$B$1:C1,"A1",LOG10(2))', 'foreign VLOOKUP(A2,\'A1 x\'!$B$1:C2,"A1",LOG10(2))'],
    ],
    [
      'shared off the sheet',
      '<f t="shared" si="0">A1048576</f>',
      '<f t="shared" si="0"/>',
      ['A1048576', 'foreign #REF!'],
    ],
    ['of arrays', '<f t="array" ref="B1:B2">SUM(A1:A2*2)</f>', '', ['foreign SUM(A1:A2*2)', null]],
    [
      'with newer functions',
      '<f>_xlfn.XLOOKUP(A1,B:B,C:C)</f>',
      '<f>A1^2</f>',
      ['foreign _xlfn.XLOOKUP(A1,B:B,C:C)', 'foreign A1^2'],
    ],
    ['of data tables', '<f t="dataTable" ref="B1:B2" r1="A1"/>', '<f> 1 + TRUE( ) </f>', [null, '1+TRUE']],
  ])('are read when %s', async (_, first, second, expected) => {
    const cells = [first, second].map(
      (f, at) => `<row r="${String(at + 1)}"><c r="B${String(at + 1)}">${f}<v>1</v></c></row>`,
    );
    const { rows } = await sheetOf({ cells: cells.join('') });
    expect(rows.map(({ cells: [, cell = null] }) => written(cell))).toEqual(expected);
  });
});

describe('Looks of other programs', () => {
  const styles =
    '<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><i val="0"/><u val="none"/><sz val="14"/>' +
    '<color theme="4" tint="0.5"/><name val="Calibri"/></font><font><strike/><color indexed="10"/><name val="Arial"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/></patternFill></fill>' +
    '<fill><patternFill patternType="lightGrid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills>' +
    '<borders><border/><border><start style="mediumDashed"/><bottom style="slantDashDot"><color auto="1"/></bottom><top style="none"/></border></borders>' +
    '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1" numFmtId="10"><alignment horizontal="justify" vertical="bottom" indent="0"/></xf>' +
    '<xf fontId="2" fillId="3" numFmtId="27"><alignment horizontal="centerContinuous" wrapText="true"/><protection locked="false"/></xf></cellXfs>';

  test('are read as far as a style can say them', async () => {
    const { rows } = await sheetOf({
      cells: '<row><c s="0"><v>1</v></c><c s="1"><v>1</v></c><c s="2"/></row>',
      styles,
    });
    expect(rows[0]?.cells).toEqual([
      { value: 1 },
      {
        value: 1,
        style: {
          font: { size: 14, color: 'A2B9E2', bold: true },
          fill: 'BFBFBF',
          borders: { left: { line: 'dashed', color: '000000' }, bottom: { line: 'dashed', color: '000000' } },
          format: '0.00%',
        },
      },
      {
        value: null,
        style: {
          font: { color: 'FF0000' },
          alignment: { horizontal: 'center', wrap: true },
          format: 'mm-dd-yy',
          unlocked: true,
        },
      },
    ]);
  });

  test('follow the theme of the file', async () => {
    const theme =
      '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:accent1><a:srgbClr val="00aa00"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    const { tabColor } = await sheetOf({
      before: '<sheetPr><tabColor theme="4"/></sheetPr>',
      relationships: relationship('rId9', 'theme', 'theme/theme1.xml'),
      parts: { 'xl/theme/theme1.xml': theme },
    });
    expect(tabColor).toBe('00AA00');
  });

  test('of columns fill the gaps with the usual width', async () => {
    const { columns } = await sheetOf({
      before:
        '<sheetFormatPr defaultColWidth="8"/><cols><col min="2" max="3" width="20"/><col min="5" max="5" hidden="1"/></cols>',
    });
    expect(columns).toEqual([{ width: 8 }, { width: 20 }, { width: 20 }, { width: 8 }, { width: 8, hidden: true }]);
  });

  test('of rows are kept, chosen heights apart from fitted ones, which need cells', async () => {
    const { rows } = await sheetOf({
      cells:
        '<row ht="15"/><row ht="30" customHeight="true"/><row ht="15.5"><c><v>1</v></c></row><row hidden="1"/><row ht="9"/>',
    });
    expect(rows).toEqual([
      { cells: [] },
      { cells: [], height: 30 },
      { cells: [{ value: 1 }], fitted: 15.5 },
      { cells: [], hidden: true },
    ]);
  });
});

describe('Rules of other programs', () => {
  const rule = (attributes: string, formulas: string): string =>
    `<dataValidation sqref="B2" showErrorMessage="1" ${attributes}>${formulas}</dataValidation>`;

  test.each([
    [
      'type="list"',
      '<formula1>Options</formula1>',
      { kind: 'list', source: expect.objectContaining({ sheet: 'Лист1' }) },
    ],
    ['type="list"', '<formula1>"да,нет"</formula1>', null],
    ['type="list"', '<formula1>INDIRECT(A1)</formula1>', null],
    [
      'type="whole" operator="equal"',
      '<formula1>5</formula1>',
      { kind: 'whole', min: parseFormula('5'), max: parseFormula('5') },
    ],
    ['type="whole" operator="notBetween"', '<formula1>5</formula1><formula2>6</formula2>', null],
    ['type="decimal" operator="greaterThan"', '<formula1>0</formula1>', null],
    ['type="time"', '<formula1>0</formula1><formula2>1</formula2>', null],
    ['', '', null],
  ])('%s %s', async (attributes, formulas, expected) => {
    const { validations } = await sheetOf({
      after: `<dataValidations>${rule(attributes, formulas)}</dataValidations>`,
      workbook: `${usualSheets}<definedNames><definedName name="options">Лист1!$A$1:$A$5</definedName></definedNames>`,
    });
    expect(validations.map((validation) => validation.rule)).toEqual(expected === null ? [] : [expected]);
  });

  test('are found in the extension where Excel keeps those on other sheets', async () => {
    const { validations, highlights } = await sheetOf({
      after:
        '<extLst><ext xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidations><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">' +
        '<x14:formula1><xm:f>Списки!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>F4:F5 F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
        '<ext xmlns:x14="x14" xmlns:xm="xm"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1">' +
        '<xm:f>Списки!A1=B1</xm:f><x14:dxf><font><i/></font></x14:dxf></x14:cfRule><xm:sqref>B1</xm:sqref></x14:conditionalFormatting>' +
        '</x14:conditionalFormattings></ext></extLst>',
    });
    expect(validations.map(({ areas, rule: { kind } }) => [areas, kind])).toEqual([
      [[area(3, 5, 4, 5), area(8, 5, 8, 5)], 'list'],
    ]);
    expect(highlights).toEqual([
      { areas: [area(0, 1, 0, 1)], when: parseFormula('Списки!A1=B1'), look: { italic: true }, stop: false },
    ]);
  });

  test('that highlight come in the order of their priorities, comparisons as formulas', async () => {
    const { highlights } = await sheetOf({
      after:
        '<conditionalFormatting sqref="C3:C9"><cfRule type="cellIs" operator="lessThan" priority="2" dxfId="0"><formula>$A$1</formula></cfRule>' +
        '<cfRule type="dataBar" priority="3"/><cfRule type="expression" priority="1" stopIfTrue="1"><formula>C3=1</formula></cfRule></conditionalFormatting>',
      styles: `${cellFormats(0)}<dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>`,
    });
    expect(highlights.map(({ when, look, stop }) => [printFormula(when), look, stop])).toEqual([
      ['C3=1', {}, true],
      ['C3<$A$1', { fill: 'FF0000' }, false],
    ]);
  });
});

describe('Structures of other programs', () => {
  test('names are kept where they are ranges that every sheet knows', async () => {
    const names = [
      ['', 'One', 'Лист1!$B$2'],
      ['', 'Gone', '#REF!'],
      ['', 'Sum', 'SUM(Лист1!A:A)'],
      ['localSheetId="0"', 'Local', 'Лист1!$A$1'],
      ['', '_xlnm.Print_Area', 'Лист1!$A$1:$C$3'],
      ['localSheetId="0"', '_xlnm.Print_Titles', "'Лист, 1'!$A:$B,'Лист, 1'!$2:$3"],
    ].map(
      ([attributes = '', name = '', text = '']) => `<definedName ${attributes} name="${name}">${text}</definedName>`,
    );
    const workbook = await workbookOf({ workbook: `${usualSheets}<definedNames>${names.join('')}</definedNames>` });
    expect(workbook.names.map(({ name, refersTo }) => [name, printReference(refersTo)])).toEqual([
      ['One', 'Лист1!$B$2:$B$2'.replace('Лист1', "'Лист1'")],
    ]);
    expect(workbook.sheets[0]?.print.repeatRows).toEqual({ from: 1, to: 2 });
  });

  test('links are kept where they stay in the workbook', async () => {
    const { rows } = await sheetOf({
      cells: '<row><c><v>1</v></c><c><v>2</v></c></row>',
      after:
        '<hyperlinks><hyperlink ref="A1:C1" location="#Лист1!B2:C3"/><hyperlink xmlns:r="r" ref="B1" r:id="rId1" location="Лист1!A1"/>' +
        '<hyperlink ref="C2" location="Лист1!A1"/></hyperlinks>',
      parts: { [sheetRelationships]: relationships() },
    });
    expect(rows).toEqual([
      { cells: [{ value: 1, link: { sheet: 'Лист1', cell: { row: 1, column: 1 } } }, { value: 2 }] },
      { cells: [null, null, { value: null, link: { sheet: 'Лист1', cell: { row: 0, column: 0 } } }] },
    ]);
  });

  test.each([
    ['&L&"Arial,Bold"&8Форма&C&P&Rсправа', 'Форма'],
    ['&CПосередине', ''],
    ['&LСвод &D&&К&RСтр. &P', 'Свод &К'],
  ])('the footer %s says at its left %j', async (footer, left) => {
    const { print } = await sheetOf({
      after: `<headerFooter><oddFooter>${footer.replaceAll('&', '&amp;')}</oddFooter></headerFooter>`,
    });
    expect(print.footer).toBe(left);
  });

  test('a sheet of a chart is a sheet without cells, and a hidden one is not in front', async () => {
    const workbook = await workbookOf({
      workbook:
        '<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Диаграмма" r:id="rId8"/>' +
        '<sheet name="Скрытый" state="hidden" r:id="rId1"/></sheets>',
      relationships: relationship('rId8', 'chartsheet', 'chartsheets/sheet1.xml'),
      parts: { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
    });
    expect([workbook.activeSheet, workbook.sheets.map(({ name, rows }) => [name, rows])]).toEqual([
      'Диаграмма',
      [
        ['Диаграмма', []],
        ['Скрытый', []],
      ],
    ]);
  });

  test('charts are kept where they are columns or lines', async () => {
    const series = (order: number, more: string): string =>
      `<ser><order val="${String(order)}"/><tx><strRef><f>Лист1!$B$1</f><strCache><pt><v>Ряд ${String(order)}</v></pt></strCache></strRef></tx>${more}` +
      '<cat><numRef><f>Лист1!$A$2:$A$4</f></numRef></cat><val><numRef><f>Лист1!$B$2:$B$4</f></numRef></val></ser>';
    const space = (plot: string): string =>
      `<c:chartSpace xmlns:c="c"><chart><plotArea>${plot}</plotArea></chart></c:chartSpace>`;
    const frame = (id: string): string =>
      `<graphicFrame><graphic><graphicData><c:chart xmlns:c="c" xmlns:r="r" r:id="${id}"/></graphicData></graphic></graphicFrame>`;
    const from = '<from><col>1</col><colOff>0</colOff><row>2</row><rowOff>0</rowOff></from>';
    const { charts } = await sheetOf({
      after: '<drawing xmlns:r="r" r:id="rId1"/>',
      parts: {
        [sheetRelationships]: relationships(['rId1', 'drawing', '../drawings/drawing1.xml']),
        'xl/drawings/drawing1.xml': `<wsDr><oneCellAnchor>${from}<ext cx="3048000" cy="1905000"/>${frame('rId1')}</oneCellAnchor><twoCellAnchor>${from}<to><col>4</col><colOff>5</colOff><row>6</row><rowOff>0</rowOff></to>${frame('rId2')}</twoCellAnchor><twoCellAnchor>${from}<pic/></twoCellAnchor></wsDr>`,
        'xl/drawings/_rels/drawing1.xml.rels': relationships(
          ['rId1', 'chart', '../charts/c1.xml'],
          ['rId2', 'chart', '../charts/c2.xml'],
        ),
        'xl/charts/c1.xml': space(
          `<bar3DChart>${series(1, '')}</bar3DChart><lineChart>${series(0, '<spPr><ln><solidFill><srgbClr val="aa0000"/></solidFill></ln></spPr>')}</lineChart>`,
        ),
        'xl/charts/c2.xml': space(`<pieChart>${series(0, '')}</pieChart>`),
      },
    });
    expect(
      charts.map((chart) => [chart.anchor, chart.series.map(({ title, kind, color }) => [title, kind, color])]),
    ).toEqual([
      [
        area(2, 1, 12, 6),
        [
          ['Ряд 0', 'line', 'AA0000'],
          ['Ряд 1', 'column', '4472C4'],
        ],
      ],
    ]);
  });
});
