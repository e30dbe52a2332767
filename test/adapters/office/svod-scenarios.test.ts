import { excelQueue } from '../../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import { withCells } from '../../../src/workbook/with-cells';
import { compareOpenWorkbook } from '../../host/compare-open-workbook';
import { compareWithWorkbook } from '../../host/compare-with-workbook';
import { excelHost } from '../../host/excel-host';
import { connectNode } from '../../host/transport/node-session';
import { drawnInHost } from '../../support/drawn-in-host';
import { sampleFiles } from '../../support/excel-scenario';
import { consolidationOf, folded, foldInExcel, municipalityIn, notesFor } from '../../support/svod-scenarios';

test('files folded, then one that was late: Excel holds what they come to as data, notes kept', async () => {
  const { municipal: workbook, inbox, period } = await sampleFiles();
  const host = excelHost(await drawnInHost(workbook));
  connectNode(host, '1.14');
  const open = officeWorkbook(excelQueue());
  const [late, ...others] = inbox;

  await foldInExcel(open, period, others);
  const first = await folded(workbook, period, others);
  expect(compareOpenWorkbook(host.workbook, first).differences).toEqual([]);

  const notes = notesFor(first);
  expect(new Set(notes.map(({ sheet }) => sheet)).size).toBeGreaterThan(1);
  for (const { sheet, value, ...cell } of notes) host.type(sheet, cell, String(value));
  const noted = withCells(first, notes);
  expect(compareOpenWorkbook(host.workbook, noted).differences).toEqual([]);

  await foldInExcel(open, period, [...others, late!]);
  const second = await folded(noted, period, [...others, late!]);
  const { differences, compared, notCalculated } = compareOpenWorkbook(host.workbook, second);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(10_000);
  expect(notCalculated).toBe(0);
  const kept = second.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)));
  for (const { value } of notes) expect(kept).toContain(value);

  // The file of the consolidation draws the plan anew and names the period in it; the open plan is left as it is.
  const filed = (await consolidationOf(municipalityIn(noted), period, [...others, late!])).workbook;
  const beside = compareWithWorkbook(host.workbook, filed.sheets, filed.names).differences;
  expect(beside.filter((difference) => !difference.includes(period))).toEqual([]);
  expect(host.notImplemented).toEqual([]);
});
