import { excelHost } from '../../host/excel-host';
import { newHostWorkbook } from '../../host/model/host-workbook';
import { connectNode } from '../../host/transport/node-session';

/** Members of Excel that the add-in does not use, and that its stand-in therefore does not know. */
const unknown: readonly (readonly [member: string, use: (sheet: Excel.Worksheet) => void])[] = [
  ['Worksheet.Slicers', (sheet) => void sheet.slicers.add('Лист1', 'A', 'Лист1')],
  ['Range.GetSpillingToRangeOrNullObject', (sheet) => void sheet.getRange('A1').getSpillingToRangeOrNullObject()],
  ['Range.linkedDataTypeState', (sheet) => void sheet.getRange('A1').load('linkedDataTypeState')],
  ['Worksheet.StandardWidth', (sheet) => (sheet.standardWidth = 12)],
  ['Range.Calculate', (sheet) => sheet.getRange('A1').calculate()],
];

test.each(unknown)('%s, which the host does not know, is refused and told', async (member, use) => {
  const host = excelHost(newHostWorkbook('Лист1'));
  connectNode(host, '1.14');
  const using = Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem('Лист1'));
    await context.sync();
  });
  await expect(using).rejects.toMatchObject({ code: 'NotImplementedInTestHost' });
  expect(host.notImplemented.join().toLowerCase()).toContain(member.toLowerCase());
});
