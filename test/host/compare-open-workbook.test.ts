import { calculate } from '../../src/workbook/calculate';
import type { Workbook } from '../../src/workbook/workbook';
import { drawnInHost } from '../support/drawn-in-host';
import { sampleWorkbook } from '../support/sample-workbook';
import { compareOpenWorkbook } from './compare-open-workbook';
import type { HostCell, HostSheet, HostWorkbook } from './model/host-workbook';
import { addSheet } from './model/host-workbook';
import { cellFor, cellsIn, wholeSheet } from './model/sheet-cells';

let workbook: Workbook;
let drawn: HostWorkbook;
beforeAll(async () => {
  workbook = calculate(sampleWorkbook());
  drawn = await drawnInHost(workbook);
});

test('finds nothing in what was drawn', () => {
  const { differences, compared, notCalculated } = compareOpenWorkbook(drawn, workbook);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(300);
  // A formula of another language, which nobody here can calculate.
  expect(notCalculated).toBe(1);
});

/** One thing at a time that a program could lose or change. */
const faults: Readonly<Record<string, (host: HostWorkbook) => void>> = {
  'a number': (host) => (cellWhere(host, ({ content }) => typeof content === 'number').content = 0.125),
  'a number that became a text': (host) => {
    const cell = cellWhere(host, ({ content, formula }) => typeof content === 'number' && formula === null);
    cell.content = String(cell.content);
  },
  'a text that became an error': (host) => {
    cellWhere(host, ({ content, formula }) => typeof content === 'string' && formula === null).isError = true;
  },
  'a formula that became its result': (host) => (cellWhere(host, ({ formula }) => formula !== null).formula = null),
  'another formula': (host) => (cellWhere(host, ({ formula }) => formula !== null).formula = '=1+1'),
  'a lost link': (host) => (cellWhere(host, ({ link }) => link !== null).link = null),
  'a value where nothing was': (host) => (cellFor(host.sheets[0]!, 900, 40).content = 1),
  'a note of a person': (host) =>
    (cellWhere(host, ({ content, formula }) => content === null && formula === null).content = 'позвонить'),
  ...Object.fromEntries(
    (
      [
        ['numberFormat', '0.000'],
        ['fontName', 'Calibri'],
        ['fontSize', 77],
        ['fontColor', '#123456'],
        ['bold', null],
        ['italic', null],
        ['underline', 'Double'],
        ['fill', '#123456'],
        ['horizontal', 'Fill'],
        ['vertical', 'Justify'],
        ['wrap', null],
        ['indent', 9],
        ['locked', null],
        ['left', { style: 'Dash', weight: 'Thick', color: '#123456' }],
        ['right', { style: 'Dash', weight: 'Thick', color: '#123456' }],
        ['top', { style: 'Dash', weight: 'Thick', color: '#123456' }],
        ['bottom', { style: 'Dash', weight: 'Thick', color: '#123456' }],
      ] as const
    ).map(([key, value]) => [
      `the look of a cell: ${key}`,
      (host: HostWorkbook) => {
        const cell = cellWhere(host, ({ content }) => content !== null);
        cell.format = { ...cell.format, [key]: value ?? !cell.format[key] };
      },
    ]),
  ),
  'the look of blank cells': (host) => (host.sheets[0]!.base = { ...host.sheets[0]!.base, fill: '#FFFF00' }),
  'a lost rule': (host) => sheetWith(host, 'validations').validations.pop(),
  'a rule of its own': (host) => {
    const sheet = sheetWith(host, 'validations');
    sheet.validations.push(structuredClone(sheet.validations[0]!));
  },
  'another bound of a rule': (host) =>
    (sheetWith(host, 'validations').validations[0]!.rule = { custom: { formula: '=TRUE' } }),
  'another place of a rule': (host) => {
    const sheet = sheetWith(host, 'validations');
    const [first] = sheet.validations;
    sheet.validations[0] = { ...first!, area: { ...first!.area, to: { ...first!.area.to, row: 999 } } };
  },
  'a lost prompt of a rule': (host) => {
    for (const { validations } of host.sheets) for (const one of validations) one.prompt = null;
  },
  'a lost alert of a rule': (host) => (sheetWith(host, 'validations').validations[0]!.errorAlert = null),
  'blanks that a rule refuses': (host) => (sheetWith(host, 'validations').validations[0]!.ignoreBlanks = false),
  'a lost highlight': (host) => sheetWith(host, 'conditionalFormats').conditionalFormats.pop(),
  'highlights in another order': (host) => {
    host.sheets.find((own) => own.conditionalFormats.length > 1)!.conditionalFormats.reverse();
  },
  'another colour of a highlight': (host) =>
    (sheetWith(host, 'conditionalFormats').conditionalFormats[0]!.fill = '#123456'),
  'a lost chart': (host) => sheetWith(host, 'charts').charts.pop(),
  'a chart of other cells': (host) => (sheetWith(host, 'charts').charts[0]!.series[0]!.values = "='Свод'!$A$1:$A$2"),
  'a lost table': (host) => sheetWith(host, 'tables').tables.pop(),
  'another name of a table': (host) => (sheetWith(host, 'tables').tables[0]!.name = 'Table7'),
  'another look of a table': (host) => (sheetWith(host, 'tables').tables[0]!.style = 'TableStyleMedium2'),
  'a lost merge': (host) => sheetWith(host, 'merges').merges.pop(),
  'another width': (host) => host.sheets[0]!.widths.set(1, 12),
  'a width of its own': (host) => host.sheets[0]!.widths.set(60, 12),
  'another height': (host) => host.sheets[0]!.heights.set(30, 99),
  'a hidden column that shows': (host) => host.sheets.find((own) => own.hiddenColumns.size > 0)!.hiddenColumns.clear(),
  'a hidden row': (host) => host.sheets[0]!.hiddenRows.add(30),
  'panes that are not frozen': (host) => (host.sheets[0]!.frozen = { rows: 0, columns: 0 }),
  'a sheet that shows': (host) => (host.sheets.find((own) => own.visibility === 'VeryHidden')!.visibility = 'Visible'),
  'another colour of a tab': (host) => (host.sheets[0]!.tabColor = '#123456'),
  'lines of the grid': (host) => (host.sheets[0]!.showGridlines = !host.sheets[0]!.showGridlines),
  'a sheet that lost its protection': (host) => (host.sheets.find((own) => own.protection !== null)!.protection = null),
  'protection that leaves nothing free': (host) => {
    host.sheets.find((own) => own.protection !== null)!.protection = { options: null, password: null };
  },
  'protection with a password': (host) => {
    const sheet = host.sheets.find((own) => own.protection !== null)!;
    sheet.protection = { options: sheet.protection!.options, password: 'secret' };
  },
  'another filter': (host) => (host.sheets[0]!.filter = { from: { row: 0, column: 0 }, to: { row: 1, column: 1 } }),
  'paper the other way': (host) => (host.sheets[0]!.page.orientation = 'Other'),
  'paper of another size': (host) => (host.sheets[0]!.page.paperSize = 'Letter'),
  'another scale on paper': (host) => (host.sheets[0]!.page.zoom = { scale: 77 }),
  'a page that breaks': (host) => host.sheets[0]!.page.breaks.push('A9'),
  'rows that are not repeated on paper': (host) => (host.sheets[0]!.page.titleRows = '$9:$9'),
  'another footer': (host) => (host.sheets[0]!.page.leftFooter = ''),
  'another number of the page': (host) => (host.sheets[0]!.page.rightFooter = ''),
  'a lost name': (host) => host.names.pop(),
  'a name of its own': (host) => host.names.push({ name: 'mine', formula: '=1' }),
  'a name of other cells': (host) => (host.names[0]!.formula = "='_vekha'!$A$1"),
  'a lost sheet': (host) => host.sheets.pop(),
  'a sheet of its own': (host) => addSheet(host, '~Титул'),
  'sheets in another order': (host) => host.sheets.reverse(),
  'another title': (host) => (host.properties.title = ''),
  'a lost property': (host) => host.custom.clear(),
};

test.each(Object.entries(faults))('finds %s', (_what, plant) => {
  const host = structuredClone(drawn);
  plant(host);
  // The results of formulas are kept for one state of the workbook.
  host.version += 1;
  expect(compareOpenWorkbook(host, workbook).differences).not.toEqual([]);
});

function cellWhere(host: HostWorkbook, holds: (cell: HostCell) => boolean): HostCell {
  for (const sheet of host.sheets) for (const [, , cell] of cellsIn(sheet, wholeSheet)) if (holds(cell)) return cell;
  throw new Error('no such cell');
}

function sheetWith(
  host: HostWorkbook,
  what: 'validations' | 'conditionalFormats' | 'charts' | 'tables' | 'merges',
): HostSheet {
  const sheet = host.sheets.find((own) => own[what].length > 0);
  if (sheet === undefined) throw new Error(`no sheet has ${what}`);
  return sheet;
}
