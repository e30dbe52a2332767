import { excelQueue } from '../../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import { compareWithWorkbook } from '../../host/compare-with-workbook';
import { excelHost } from '../../host/excel-host';
import type { ExcelHost } from '../../host/excel-host';
import { newHostWorkbook } from '../../host/model/host-workbook';
import { connectNode } from '../../host/transport/node-session';
import { sampleWorkbook } from '../../support/sample-workbook';

function excel(requirementSet = '1.9') {
  const host = excelHost(newHostWorkbook('Лист1'));
  connectNode(host, requirementSet);
  const queue = excelQueue();
  return { host, queue, open: officeWorkbook(queue) };
}

async function drawnSample(host: ExcelHost, open: ReturnType<typeof officeWorkbook>): Promise<void> {
  const { sheets, names } = sampleWorkbook();
  expect(await open.drawSheets(sheets, names)).toEqual({ ok: true, value: null });
  expect(host.notImplemented).toEqual([]);
}

test('a drawn sheet is in Excel what it is as data, to the last detail', async () => {
  const { host, open } = excel();
  await drawnSample(host, open);
  const { sheets, names } = sampleWorkbook();
  const { differences, compared } = compareWithWorkbook(host.workbook, sheets, names);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(300);
});

test('drawn again over what a person changed, it is the same again', async () => {
  const { host, open } = excel();
  await drawnSample(host, open);
  const [report] = host.workbook.sheets.slice(1);
  report!.hiddenRows.add(40);
  report!.merges.push({ from: { row: 30, column: 0 }, to: { row: 31, column: 1 } });
  await drawnSample(host, open);
  const { sheets, names } = sampleWorkbook();
  expect(compareWithWorkbook(host.workbook, sheets, names).differences).toEqual([]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Отчёт', 'Списки', '_vekha']);
});

test('a drawing takes two requests, and gives back every reference', async () => {
  const { host, queue, open } = excel();
  await drawnSample(host, open);
  expect(queue.syncs()).toBe(2);
  await new Promise((done) => setTimeout(done, 20));
  expect(host.heldReferences()).toBe(0);
});
