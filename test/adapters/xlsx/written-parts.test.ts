import { posix } from 'node:path';
import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../../src/adapters/xlsx/xlsx-files';
import type { Workbook } from '../../../src/workbook/workbook';
import { blankSheet, sampleWorkbook } from '../../support/sample-workbook';
import { outermost, unzipped, valuesOf } from '../../support/unzipped';

/** What Excel asks of a file beyond being readable: a breach of these shows its repair dialog. */
const { write } = xlsxFiles(nodeZipCodec);

async function partsOf(workbook: Workbook): Promise<ReadonlyMap<string, string>> {
  return unzipped(await write(workbook));
}

async function samplePart(name: string): Promise<string> {
  return (await partsOf(sampleWorkbook())).get(name) ?? '';
}

const worksheetOrder = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'autoFilter'],
  ...['mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'pageMargins', 'pageSetup'],
  ...['headerFooter', 'rowBreaks', 'drawing', 'tableParts'],
];
const styleSheetOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
];
const workbookOrder = ['workbookPr', 'bookViews', 'sheets', 'definedNames', 'calcPr'];

describe('The parts of a written workbook', () => {
  test.each([
    ['xl/worksheets/sheet1.xml', worksheetOrder],
    ['xl/worksheets/sheet2.xml', worksheetOrder],
    ['xl/styles.xml', styleSheetOrder],
    ['xl/workbook.xml', workbookOrder],
  ])('%s has its elements in the order of the standard', async (part, order) => {
    const found = outermost(await samplePart(part)).map((name) => order.indexOf(name));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  test('together say everything that a sheet can hold', async () => {
    const [report, lists] = await Promise.all(
      ['1', '2'].map((number) => samplePart(`xl/worksheets/sheet${number}.xml`)),
    );
    expect(new Set([...outermost(report!), ...outermost(lists!)])).toEqual(new Set(worksheetOrder));
  });

  test('are all named with their types, and relationships lead to parts that are there', async () => {
    const parts = await partsOf(sampleWorkbook());
    const named = valuesOf(parts.get('[Content_Types].xml')!, 'Override', 'PartName');
    const isTyped = (name: string): boolean =>
      name.endsWith('.rels') || name === '[Content_Types].xml' || named.includes(`/${name}`);
    expect([...parts.keys()].filter((name) => !isTyped(name))).toEqual([]);
    expect(named.filter((name) => !parts.has(name.slice(1)))).toEqual([]);
    const targets = [...parts].flatMap(([name, xml]) => {
      if (!name.endsWith('.rels')) return [];
      const folder = posix.join('/', posix.dirname(posix.dirname(name)));
      return valuesOf(xml, 'Relationship', 'Target').map((target) => posix.resolve(folder, target));
    });
    expect(targets.length).toBe(12);
    expect(targets.filter((target) => !parts.has(target.slice(1)))).toEqual([]);
  });

  test('count rightly what they list, and point at what is listed', async () => {
    const parts = await partsOf(sampleWorkbook());
    const miscounted = [...parts].flatMap(([name, xml]) =>
      [...xml.matchAll(/<(\w+) count="(\d+)"[^>]*?(?:\/>|>(.*?)<\/\1>)/gs)]
        .filter(([whole, , count]) => outermost(whole).length !== Number(count) && !whole.startsWith('<sst'))
        .map(([, list]) => `${name} ${list ?? ''}`),
    );
    expect(miscounted).toEqual([]);
    const styles = parts.get('xl/styles.xml')!;
    const formats = Number(valuesOf(styles, 'cellXfs', 'count')[0]);
    const report = parts.get('xl/worksheets/sheet1.xml')!;
    expect(Math.max(...valuesOf(report, 'c', 's').map(Number))).toBe(formats - 1);
    expect(valuesOf(report, 'cfRule', 'dxfId')).toEqual(['0', '1']);
    expect(valuesOf(styles, 'dxfs', 'count')).toEqual(['2']);
  });

  test('have numbers of their own for tables, charts and sheets', async () => {
    const sheet = sampleWorkbook().sheets[0]!;
    const twice = {
      ...sampleWorkbook(),
      sheets: [sheet, { ...sheet, name: 'Ещё', tables: [{ ...sheet.tables[0]!, name: 'Other' }] }],
    };
    const parts = await partsOf(twice);
    const tables = [...parts]
      .filter(([name]) => name.startsWith('xl/tables/'))
      .map(([, xml]) => valuesOf(xml, 'table', 'id'));
    expect(tables).toEqual([['1'], ['2']]);
    expect([...parts.keys()].filter((name) => /chart\d|drawing\d\.xml$/.test(name)).sort()).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/drawing2.xml',
    ]);
    expect(valuesOf(parts.get('xl/workbook.xml')!, 'sheet', 'sheetId')).toEqual(['1', '2']);
  });

  test('name one sheet as the one in front', async () => {
    const parts = await partsOf({
      ...sampleWorkbook(),
      sheets: [blankSheet('А'), blankSheet('Б'), blankSheet('В')],
      activeSheet: 'Б',
      names: [],
    });
    const selected = [1, 2, 3].map((number) =>
      valuesOf(parts.get(`xl/worksheets/sheet${String(number)}.xml`)!, 'sheetView', 'tabSelected'),
    );
    expect(selected).toEqual([[], ['1'], []]);
    expect(valuesOf(parts.get('xl/workbook.xml')!, 'workbookView', 'activeTab')).toEqual(['1']);
  });

  test('number their own properties from 2, as Office does', async () => {
    expect(valuesOf(await samplePart('docProps/custom.xml'), 'property', 'pid')).toEqual(['2', '3', '4', '5', '6']);
  });

  test('ask for one recalculation', async () => {
    expect(valuesOf(await samplePart('xl/workbook.xml'), 'calcPr', 'fullCalcOnLoad')).toEqual(['1']);
  });

  test('name no person and no time but that of the content', async () => {
    const properties = ['docProps/core.xml', 'docProps/app.xml'].map(samplePart);
    expect((await Promise.all(properties)).map((xml) => xml.replace(/^.*?\?>\n<[^>]*>/, ''))).toEqual([
      '<dc:title>Отчёт школы</dc:title><dc:subject>2021, IV квартал</dc:subject><dc:creator>Vekha</dc:creator>' +
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2021-12-31T00:00:00Z</dcterms:modified></cp:coreProperties>',
      '<Application>Vekha</Application></Properties>',
    ]);
  });
});

describe('The cells of a written sheet', () => {
  test('keep results by their kinds', async () => {
    const cells = (await samplePart('xl/worksheets/sheet1.xml'))
      .match(/<row r="7".*?<\/row>/)?.[0]
      .match(/<c .*?<\/c>/g);
    expect(cells?.map((cell) => cell.replace(/ s="\d+"/, ''))).toEqual([
      '<c r="A7" t="s"><v>13</v></c>',
      '<c r="B7"><f>SUM(B4:B5)</f><v>15</v></c>',
      '<c r="C7" t="b"><f>AND(B7&gt;0,COUNT(C4:C5)=1)</f><v>1</v></c>',
      '<c r="D7" t="e"><f>B7/0</f><v>#DIV/0!</v></c>',
      '<c r="E7"><f>MAX(E4:E5)+6</f><v>44561</v></c>',
      '<c r="F7"><f>VLOOKUP(A4,\'Списки\'!A:B,2,FALSE)</f><v>9</v></c>',
      '<c r="G7"><f>1+1</f></c>',
    ]);
  });

  test.each([
    ['a number without end', { value: Number.POSITIVE_INFINITY }, '<c r="A1" t="e"><v>#NUM!</v></c>'],
    ['an error of ours', { value: { error: '#UNREADABLE!' } }, '<c r="A1" t="e"><v>#VALUE!</v></c>'],
    ['an error newer than the standard', { value: { error: '#SPILL!' } }, '<c r="A1" t="e"><v>#VALUE!</v></c>'],
    ['a day without a format', { value: { date: '2021-12-31' } }, '<c r="A1" s="1"><v>44561</v></c>'],
    ['a day that spreadsheets dispute', { value: { date: '1900-01-01' } }, '<c r="A1" s="1" t="s"><v>0</v></c>'],
    ['nothing at all', { value: null }, ''],
  ])('say %s in a way that every program reads', async (_, cell, expected) => {
    const sheet = { ...blankSheet('А'), rows: [{ cells: [cell] }] } as Workbook['sheets'][number];
    const parts = await partsOf({ ...sampleWorkbook(), names: [], activeSheet: 'А', sheets: [sheet] });
    expect(/<row r="1">(.*)<\/row>/.exec(parts.get('xl/worksheets/sheet1.xml')!)?.[1]).toBe(expected);
  });
});

describe('The chart of a written workbook', () => {
  test('shows what the cells hold, with gaps where they are blank', async () => {
    const xml = await samplePart('xl/charts/chart1.xml');
    const caches = [...xml.matchAll(/<c:(num|str)Cache>(.*?)<\/c:\1Cache>/gs)].map(([, , points = '']) =>
      points.replace('<c:formatCode>General</c:formatCode>', ''),
    );
    const names =
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>Курсы повышения квалификации</c:v></c:pt>' +
      '<c:pt idx="1"><c:v>Ремонт &amp; &lt;оснащение&gt; "кабинета"\nвторая строка</c:v></c:pt>';
    expect(caches).toEqual([
      names,
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt>',
      names,
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>9</c:v></c:pt>',
    ]);
    expect(valuesOf(xml, 'c:dispBlanksAs', 'val')).toEqual(['gap']);
  });

  test('has columns and lines over the same axes', async () => {
    const xml = await samplePart('xl/charts/chart1.xml');
    const axes =
      /<c:barChart>.*<c:axId val="(\d+)"\/><c:axId val="(\d+)"\/><\/c:barChart><c:lineChart>.*<c:axId val="\1"\/><c:axId val="\2"\/><\/c:lineChart>/s;
    expect(axes.test(xml)).toBe(true);
    expect(valuesOf(xml, 'c:order', 'val')).toEqual(['1', '0']);
  });
});
