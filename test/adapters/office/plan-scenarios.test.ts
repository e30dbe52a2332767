import { excelQueue } from '../../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import { periodSpan } from '../../../src/domain/period/reporting-period';
import { compareWithWorkbook } from '../../host/compare-with-workbook';
import { excelHost } from '../../host/excel-host';
import type { HostWorkbook } from '../../host/model/host-workbook';
import { connectNode } from '../../host/transport/node-session';
import { drawnInHost } from '../../support/drawn-in-host';
import { workbookOf } from '../../support/excel-scenario';
import { pastedArea, pastedWorkbook } from '../../support/pasted-plan';
import { asFiled, createForms, recogniseSelection } from '../../support/plan-scenarios';
import { scaledMunicipal } from '../../support/scaled-sample';
import { period } from '../../support/school-report';

function opened(workbook: HostWorkbook) {
  const host = excelHost(workbook);
  connectNode(host, '1.14');
  const queue = excelQueue();
  return { host, queue, open: officeWorkbook(queue) };
}

test('a pasted table becomes validated sheets, the same as in a file, and stays where it is', async () => {
  const pasted = pastedWorkbook();
  const { host, queue, open } = opened(await drawnInHost(pasted));
  host.workbook.selection = { ...host.workbook.selection, area: pastedArea(pasted) };
  const drawn = await recogniseSelection(open);
  expect(drawn.sheets.some(({ validations }) => validations.length > 0)).toBe(true);
  expect(drawn.names.length).toBeGreaterThan(0);

  const { differences, compared } = compareWithWorkbook(host.workbook, drawn.sheets, drawn.names);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(3000);
  const filed = await asFiled(drawn);
  expect(compareWithWorkbook(host.workbook, filed.sheets, filed.names).differences).toEqual([]);
  expect(compareWithWorkbook(host.workbook, pasted.sheets).differences).toEqual([]);
  expect(host.notImplemented).toEqual([]);
  // Reading the selection, reading the workbook, drawing: three actions of a person.
  expect(queue.syncs()).toBeLessThanOrEqual(9);
});

test('forms are made of the open workbook, which stays as it was; each is in Excel what it is as a file', async () => {
  const municipal = scaledMunicipal(3);
  const { host, queue, open } = opened(await drawnInHost(municipal));
  const quarter = period('2021-Q4');
  const forms = await createForms(open, { period: quarter, asOf: periodSpan(quarter).end });
  expect(forms.length).toBe(3);
  expect(queue.syncs()).toBeLessThanOrEqual(3);
  expect(compareWithWorkbook(host.workbook, municipal.sheets, municipal.names).differences).toEqual([]);
  expect(host.notImplemented).toEqual([]);
  for (const { bytes } of forms) {
    const form = await workbookOf(bytes);
    const { differences, compared } = compareWithWorkbook(await drawnInHost(form), form.sheets, form.names);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(3000);
  }
});
