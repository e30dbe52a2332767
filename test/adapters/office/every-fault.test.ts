import { excelQueue } from '../../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import type { OpenWorkbook, OpenWorkbookProblem } from '../../../src/app/ports';
import type { Result } from '../../../src/domain/result';
import { paneProblemText } from '../../../src/text/pane-problem-text';
import type { ExcelHost } from '../../host/excel-host';
import { excelHost } from '../../host/excel-host';
import type { HostWorkbook } from '../../host/model/host-workbook';
import { drawnInHost } from '../../support/drawn-in-host';
import { snapshot } from '../../host/snapshot';
import { connectNode } from '../../host/transport/node-session';
import { scaledMunicipal, scaledSheets } from '../../support/scaled-sample';

const municipal = scaledMunicipal(3);
const consolidated = scaledSheets(3);
const form = municipal.sheets[0]!.name;
const input = { row: 0, column: 30 };

/** What panes and commands ask of Excel. */
const actions: Readonly<Record<string, (open: OpenWorkbook) => Promise<Result<unknown, OpenWorkbookProblem>>>> = {
  'the sheets of the plan are drawn': (open) => open.drawSheets(municipal.sheets, municipal.names),
  'the consolidated sheets are drawn': (open) => open.drawSheets(consolidated),
  'an input is written': (open) => open.writeInput(form, input, 7),
  'all values are read': (open) => open.readValues(),
  'the selection is read': (open) => open.readSelection(),
  'a cell is selected': (open) => open.select(form, input),
};
const names = Object.keys(actions);

/** A municipal workbook with the consolidated sheets in it, drawn once before all tests. */
let drawn: HostWorkbook;
beforeAll(async () => {
  drawn = await drawnInHost({ ...municipal, sheets: [...municipal.sheets, ...consolidated] });
}, 60_000);

function atWork() {
  const host = excelHost(structuredClone(drawn));
  connectNode(host, '1.14');
  return { host, open: officeWorkbook(excelQueue()), before: snapshot(host.workbook) };
}

function expectMessage(result: Result<unknown, OpenWorkbookProblem>, codes: readonly string[]): void {
  if (result.ok) throw new Error('it was done all the same');
  expect(codes).toContain(result.problem.code);
  for (const language of ['ru', 'en'] as const) {
    expect(paneProblemText(result.problem, language).length).toBeGreaterThan(20);
  }
}

/** Runs the action with a fault; afterwards nothing may be other than it was. */
async function refused(name: string, fault: (host: ExcelHost) => void, codes: readonly string[]): Promise<void> {
  const { host, open, before } = atWork();
  fault(host);
  const result = await actions[name]!(open);
  expectMessage(result, codes);
  expect(snapshot(host.workbook)).toEqual(before);
  expect(host.notImplemented).toEqual([]);
}

describe.each(names)('where %s', (name) => {
  test.each([0, 0.3, 0.6, 0.9])('an error after %d of the actions ends in a message', async (part) => {
    const { host, open } = atWork();
    await actions[name]!(open);
    const count = host.requests.reduce((sum, request) => sum + request.actions, 0);
    await refused(
      name,
      ({ faults }) => {
        faults.failWith = 'InternalError';
        // The last actions give references back, which is no work of ours.
        faults.failAtAction = Math.max(1, Math.floor(part * count * 0.9));
      },
      ['hostRefused'],
    );
  });

  test('a request that is too large ends in a message', () =>
    refused(name, ({ faults }) => (faults.payloadLimit = 300), ['tooMuchAtOnce']));

  test('another workbook that stays in front ends in a message', () =>
    refused(name, ({ faults }) => (faults.otherWorkbookFor = 99), ['otherWorkbookInFront']));

  test('another workbook that came in front for a moment is nothing', async () => {
    const { host, open } = atWork();
    host.faults.otherWorkbookFor = 1;
    expect((await actions[name]!(open)).ok).toBe(true);
  });

  test('a cell that is edited is waited for, and a slow Excel too', async () => {
    const { host, open } = atWork();
    host.faults.latency = 20;
    host.startEditing();
    const done = actions[name]!(open);
    const first = await Promise.race([done, new Promise((wait) => setTimeout(() => wait('waits'), 60))]);
    expect(first).toBe('waits');
    host.stopEditing();
    expect((await done).ok).toBe(true);
  });

  test('an Excel that knows no waiting says that a cell is edited', async () => {
    const { host, open, before } = atWork();
    host.faults.neverWaits = true;
    host.startEditing();
    expectMessage(await actions[name]!(open), ['cellIsBeingEdited']);
    host.stopEditing();
    expect(snapshot(host.workbook)).toEqual(before);
  });
});

describe('protection', () => {
  test.each([names[0]!, names[1]!])('with a password: %s ends in a message', (name) =>
    refused(
      name,
      ({ workbook }) => {
        for (const sheet of workbook.sheets) sheet.protection = { options: null, password: 'secret' };
      },
      ['hostRefused'],
    ),
  );

  test.each([names[0]!, names[1]!])('of the structure: %s ends in a message', (name) =>
    refused(name, ({ workbook }) => (workbook.isStructureProtected = true), ['hostRefused']),
  );

  test('of a sheet: a locked cell ends in a message', () =>
    refused(
      'an input is written',
      ({ workbook }) => {
        workbook.sheets.find((sheet) => sheet.name === form)!.protection = { options: null, password: null };
      },
      ['cellIsLocked'],
    ));
});
