import { excelQueue } from '../../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import { compareWithWorkbook } from '../../host/compare-with-workbook';
import { excelHost } from '../../host/excel-host';
import { openInHost } from '../../host/open-in-host';
import { connectNode } from '../../host/transport/node-session';
import { scaledMunicipal, scaledSheets } from '../../support/scaled-sample';

/** What Excel on the web takes at once, and how much costs one request more. */
const refusedFrom = 5_000_000;
const atOnce = 2_000_000;

test.each([7, 60, 300])(
  'the consolidated sheets of %i schools stay within three requests and one for every 2 MB',
  async (schools) => {
    const sheets = scaledSheets(schools);
    const host = excelHost(openInHost(scaledMunicipal(schools)));
    connectNode(host, '1.9');
    const queue = excelQueue();
    const open = officeWorkbook(queue);
    const started = Date.now();
    expect(await open.drawSheets(sheets)).toEqual({ ok: true, value: null });
    const drawn = Date.now() - started;
    const bytes = host.requests.reduce((sum, request) => sum + request.bytes, 0);
    const largest = Math.max(...host.requests.map((request) => request.bytes));
    const actions = host.requests.reduce((sum, request) => sum + request.actions, 0);
    const syncs = queue.syncs();
    expect(syncs).toBeLessThanOrEqual(3 + Math.ceil(bytes / atOnce));
    expect(largest).toBeLessThan(refusedFrom);
    expect(host.notImplemented).toEqual([]);
    // A million details take most of a minute; what 60 schools prove holds for 300.
    const looked = schools <= 60 ? sheets : sheets.slice(0, 2);
    const { differences, compared } = compareWithWorkbook(host.workbook, looked);
    expect(differences).toEqual([]);

    const before = queue.syncs();
    host.requests.splice(0);
    const values = await open.readValues();
    expect(values.ok).toBe(true);
    const read = queue.syncs() - before;
    const cells = values.ok ? values.value.sheets.reduce((sum, sheet) => sum + sheet.values.length, 0) : 0;
    const answered = host.requests.reduce((sum, request) => sum + request.answered, 0);
    expect(read).toBeLessThanOrEqual(3 + Math.ceil(answered / atOnce));
    const mb = (count: number): string => (count / 1e6).toFixed(2);
    process.stderr.write(
      `${String(schools)} schools: ${String(syncs)} syncs, ${mb(bytes)} MB, largest ${mb(largest)} MB, ` +
        `${String(actions)} actions, ${String(drawn)} ms; read ${String(cells)} cells, ${mb(answered)} MB in ${String(read)} syncs; ` +
        `${String(compared)} details compared\n`,
    );
  },
  300_000,
);
