import { excelQueue } from '../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../src/adapters/office/office-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import { excelHost } from '../host/excel-host';
import type { HostWorkbook } from '../host/model/host-workbook';
import { newHostWorkbook } from '../host/model/host-workbook';
import { connectNode } from '../host/transport/node-session';

/** A workbook open in Excel with all its looks and rules, so that every detail can be compared when a scenario ends. */
export async function drawnInHost(workbook: Workbook): Promise<HostWorkbook> {
  const host = excelHost(newHostWorkbook('~'));
  connectNode(host, '1.14');
  const drawn = await officeWorkbook(excelQueue()).drawSheets(workbook.sheets, workbook.names);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.problem));
  const own = host.workbook;
  own.sheets = own.sheets.filter(({ name }) => name !== '~');
  const front = own.sheets.find(({ name }) => name === workbook.activeSheet)?.id ?? '';
  own.activeSheet = front;
  own.selection = { ...own.selection, sheet: front };
  own.properties.title = workbook.properties.title;
  own.properties.subject = workbook.properties.subject;
  for (const [key, value] of Object.entries(workbook.properties.custom)) own.custom.set(key, value);
  return own;
}
