import { excelQueue } from '../../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import { emptySheet } from '../../../src/workbook/empty-sheet';
import type { Sheet } from '../../../src/workbook/sheet';
import { valuesOf } from '../../../src/workbook/values-of';
import { excelHost } from '../../host/excel-host';
import { openInHost } from '../../host/open-in-host';
import { connectNode } from '../../host/transport/node-session';

/** How much costs one request more than three. */
const atOnce = 2_000_000;

function filled(name: string, rows: number, columns: number, value: (row: number) => string | number): Sheet {
  const line = (row: number) => ({ cells: Array.from({ length: columns }, () => ({ value: value(row) })) });
  return { ...emptySheet(name), rows: Array.from({ length: rows }, (_, row) => line(row)) };
}

const short = (name: string, rows: number) => filled(name, rows, 20, (row) => row);
const wordy = (name: string, rows: number) => filled(name, rows, 20, () => 'дорожная карта '.repeat(20));
/** Numbers on the diagonal alone: nearly all of what is read is blank. */
const sparse = (name: string, rows: number): Sheet => ({
  ...emptySheet(name),
  rows: Array.from({ length: rows }, (_, row) => ({
    cells: Array.from({ length: 20 }, (_cell, column) => (column === row % 20 ? { value: row } : null)),
  })),
});

async function readAll(sheets: readonly Sheet[], wanted?: readonly string[]) {
  const properties = { title: '', subject: '', modified: null, custom: {} };
  const workbook = { sheets, names: [], activeSheet: sheets[0]!.name, properties };
  const host = excelHost(openInHost(workbook));
  connectNode(host, '1.9');
  const queue = excelQueue();
  const values = await officeWorkbook(queue).readValues(wanted);
  const given = host.requests.reduce((sum, { answered }) => sum + answered, 0);
  const most = 3 + Math.ceil(given / atOnce);
  return { values, expected: valuesOf(workbook).sheets, syncs: queue.syncs(), most, requests: host.requests };
}

test.each<readonly [string, readonly Sheet[]]>([
  ['a handful of small sheets', Array.from({ length: 40 }, (_, at) => short(`Лист ${String(at)}`, 20))],
  ['one long sheet of numbers', [short('Числа', 6000)]],
  ['long texts from the first row on', [wordy('Тексты', 1500)]],
  ['long texts behind blanks', [sparse('Пусто', 10_000), wordy('Тексты', 1500)]],
  ['blanks behind long texts', [wordy('Тексты', 600), sparse('Пусто', 10_000), short('Числа', 3000)]],
])('%s: all values come, in three requests and one for every 2 MB', async (_name, sheets) => {
  const { values, expected, syncs, most } = await readAll(sheets);
  expect(values.ok && values.value.sheets).toEqual(expected);
  expect(syncs).toBeLessThanOrEqual(most);
});

test('an answer that would be too large is asked for again in parts', async () => {
  const { values, expected, requests } = await readAll([wordy('Тексты', 1500)]);
  expect(requests.filter(({ error }) => error?.Code === 'ResponsePayloadSizeLimitExceeded')).toHaveLength(2);
  expect(values.ok && values.value.sheets).toEqual(expected);
});

test('of named sheets the cells of others do not come', async () => {
  const { values, requests } = await readAll([wordy('Тексты', 1500), short('Числа', 10)], ['Числа']);
  expect(values.ok && values.value.sheets.map(({ values: own }) => own.length)).toEqual([200]);
  expect(Math.max(...requests.map(({ answered }) => answered))).toBeLessThan(20_000);
});
