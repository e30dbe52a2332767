import { excelQueue } from '../../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import { paneProblemText } from '../../../src/text/pane-problem-text';
import { compareWithWorkbook } from '../../host/compare-with-workbook';
import { excelHost } from '../../host/excel-host';
import type { HostWorkbook } from '../../host/model/host-workbook';
import { newHostWorkbook } from '../../host/model/host-workbook';
import { cellsIn, wholeSheet } from '../../host/model/sheet-cells';
import { connectNode } from '../../host/transport/node-session';
import { sampleWorkbook } from '../../support/sample-workbook';

/** A workbook into which the sample was drawn, and a person wrote something since. */
async function drawnOnce() {
  const host = excelHost(newHostWorkbook('Лист1'));
  connectNode(host, '1.14');
  const queue = excelQueue();
  const open = officeWorkbook(queue);
  const { sheets, names } = sampleWorkbook();
  expect((await open.drawSheets(sheets, names)).ok).toBe(true);
  host.type('Списки', { row: 6, column: 0 }, 'заметка человека');
  host.requests.splice(0);
  return { host, queue, open, sheets, names };
}

/** All that stands in the cells, of the sheets in their order. */
function contents({ sheets }: HostWorkbook): unknown {
  return sheets.map((sheet) => [
    sheet.name,
    sheet.visibility,
    sheet.protection !== null,
    sheet.merges.length,
    sheet.validations.length,
    sheet.conditionalFormats.length,
    [...cellsIn(sheet, wholeSheet)]
      .filter(([, , { content, formula }]) => content !== null || formula !== null)
      .map(([row, column, { content, formula, format }]) => [row, column, content, formula, format])
      .sort(),
  ]);
}

describe('a drawing that Excel breaks off', () => {
  test.each([1, 20, 60, 150, 300, 450])('at action %i leaves every cell as it was, and says so', async (action) => {
    const { host, open, sheets, names } = await drawnOnce();
    const before = contents(host.workbook);
    host.faults.failWith = 'InternalError';
    host.faults.failAtAction = action;
    const result = await open.drawSheets(sheets, names);
    expect(result).toMatchObject({ ok: false, problem: { code: 'hostRefused' } });
    expect(contents(host.workbook)).toEqual(before);
    if (!result.ok) expect(paneProblemText(result.problem, 'ru')).toMatch(/^Excel отказал/);
    expect(host.notImplemented).toEqual([]);
  });

  test('in a workbook without our sheets leaves none behind', async () => {
    const host = excelHost(newHostWorkbook('Лист1'));
    connectNode(host, '1.9');
    host.faults.failWith = 'InternalError';
    host.faults.failAtAction = 200;
    const { sheets } = sampleWorkbook();
    expect((await officeWorkbook(excelQueue()).drawSheets(sheets)).ok).toBe(false);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1']);
  });

  test('and cannot be mended at once is mended by the next one', async () => {
    const { host, open, sheets, names } = await drawnOnce();
    host.faults.failWith = 'InternalError';
    host.faults.failAtAction = 300;
    // Whatever is tried after the failure finds another workbook in front.
    const broken = open.drawSheets(sheets, names);
    const watch = setInterval(() => {
      if (host.requests.some(({ error }) => error?.Code === 'InternalError')) host.faults.otherWorkbookFor = 1;
    }, 0);
    await broken;
    clearInterval(watch);
    host.faults.otherWorkbookFor = 0;
    host.faults.failAtAction = null;
    expect((await open.drawSheets(sheets, names)).ok).toBe(true);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Отчёт', 'Списки', '_vekha']);
    expect(compareWithWorkbook(host.workbook, sheets, names).differences).toEqual([]);
  });
});

test('another workbook in front for a moment costs one more try, for longer a message', async () => {
  const { host, open, sheets, names } = await drawnOnce();
  host.faults.otherWorkbookFor = 1;
  expect((await open.drawSheets(sheets, names)).ok).toBe(true);
  host.faults.otherWorkbookFor = 9;
  expect(await open.drawSheets(sheets, names)).toEqual({ ok: false, problem: { code: 'otherWorkbookInFront' } });
});

test('a cell that is being edited holds the work up, and it goes on after', async () => {
  const { host, open } = await drawnOnce();
  host.startEditing();
  const written = open.writeInput('Лист1', { row: 0, column: 0 }, 5);
  const first = await Promise.race([written, new Promise((done) => setTimeout(() => done('waits'), 50))]);
  expect(first).toBe('waits');
  host.stopEditing();
  expect(await written).toEqual({ ok: true, value: null });
});

test('a workbook with locked sheets, or a sheet with a password, is left alone', async () => {
  const { host, open, sheets, names } = await drawnOnce();
  const before = contents(host.workbook);
  host.workbook.isStructureProtected = true;
  expect((await open.drawSheets(sheets, names)).ok).toBe(false);
  expect(contents(host.workbook)).toEqual(before);
  host.workbook.isStructureProtected = false;
  host.workbook.sheets[1]!.protection = { options: null, password: 'secret' };
  expect((await open.drawSheets(sheets, names)).ok).toBe(false);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Отчёт', 'Списки', '_vekha']);
});

test('a request that is too large changes nothing', async () => {
  const { host, open, sheets, names } = await drawnOnce();
  const before = contents(host.workbook);
  host.faults.payloadLimit = 20_000;
  expect(await open.drawSheets(sheets, names)).toEqual({ ok: false, problem: { code: 'tooMuchAtOnce' } });
  expect(contents(host.workbook)).toEqual(before);
});

test('a slow Excel is waited for, one request after another', async () => {
  const { host, open, sheets, names } = await drawnOnce();
  host.faults.latency = 30;
  const [drawn, values] = await Promise.all([open.drawSheets(sheets, names), open.readValues()]);
  expect([drawn.ok, values.ok]).toEqual([true, true]);
});
