import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { excelQueue } from '../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../src/adapters/office/office-workbook';
import { periodSpan } from '../../src/domain/period/reporting-period';
import { compareWithWorkbook } from '../host/compare-with-workbook';
import { excelHost } from '../host/excel-host';
import type { HostWorkbook } from '../host/model/host-workbook';
import { connectNode } from '../host/transport/node-session';
import { drawnInHost } from '../support/drawn-in-host';
import { paneOver } from '../support/excel-scenario';
import { pastedArea, pastedWorkbook } from '../support/pasted-plan';
import { asFiled, createForms, recogniseSelection } from '../support/plan-scenarios';
import { scaledMunicipal } from '../support/scaled-sample';
import { period } from '../support/school-report';
import { describeWith, toolPatience } from '../support/tools';
import { useExcelRoom } from './support/excel-room';

describeWith('chromium', 'a plan in Excel', () => {
  const room = useExcelRoom();

  test(
    'a pasted table becomes validated sheets, the same as in a file',
    async () => {
      const pasted = pastedWorkbook();
      const open = await drawnInHost(pasted);
      open.selection = { ...open.selection, area: pastedArea(pasted) };
      const expected = await inNode(open, recogniseSelection);

      const pane = (room.pane = await paneOver(room.browser, room.served, open));
      const { frame, host } = pane;
      await frame.getByRole('button', { name: 'Из выделенного в книге' }).click();
      const add = frame.getByRole('button', { name: 'Добавить листы в книгу' });
      await add.waitFor();
      const before = host.requests.length;
      // By the keyboard, as somebody would who goes on from the keyboard.
      await add.press('Enter');
      await frame.getByRole('tab', { name: 'План', selected: true }).waitFor();

      const { differences, compared } = compareWithWorkbook(host.workbook, expected.sheets, expected.names);
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(3000);
      const filed = await asFiled(expected);
      expect(compareWithWorkbook(host.workbook, filed.sheets, filed.names).differences).toEqual([]);
      expect(compareWithWorkbook(host.workbook, pasted.sheets).differences).toEqual([]);
      expect(host.requests.slice(before).filter(({ bytes }) => bytes > 20_000).length).toBeLessThanOrEqual(3);
    },
    toolPatience,
  );

  test(
    'forms are made of the open workbook, the same to the byte, and it stays as it was',
    async () => {
      const municipal = scaledMunicipal(3);
      const open = await drawnInHost(municipal);
      const quarter = period('2021-Q4');
      const expected = await inNode(open, (own) =>
        createForms(own, { period: quarter, asOf: periodSpan(quarter).end }),
      );

      const pane = (room.pane = await paneOver(room.browser, room.served, open));
      const { frame, host, page } = pane;
      await frame.getByRole('tab', { name: 'Школы' }).click();
      await frame.getByLabel('Отчётный период').locator('visible=true').selectOption('IV квартал 2021 года');
      const coming = page.waitForEvent('download');
      await frame.getByRole('button', { name: 'Создать формы' }).click();
      const files = unzipSync(readFileSync(await (await coming).path()));
      await frame.getByText('формы в архиве').locator('visible=true').first().waitFor();
      expect(Object.keys(files).sort()).toEqual(expected.map(({ name }) => name).sort());
      for (const { name, bytes } of expected) expect(Buffer.from(files[name]!).equals(bytes)).toBe(true);
      expect(compareWithWorkbook(host.workbook, municipal.sheets, municipal.names).differences).toEqual([]);
    },
    toolPatience,
  );

  test(
    'a download that the browser refuses is shown with what to do',
    async () => {
      const pane = (room.pane = await paneOver(room.browser, room.served, await drawnInHost(scaledMunicipal(3))));
      const { frame } = pane;
      await frame.getByRole('tab', { name: 'Школы' }).click();
      await frame.evaluate(() => {
        URL.createObjectURL = () => {
          throw new DOMException('refused', 'SecurityError');
        };
      });
      await frame.getByRole('button', { name: 'Создать формы' }).click();
      await frame
        .getByText(/^Файл не сохранён \(SecurityError\): разрешите загрузки/)
        .locator('visible=true')
        .first()
        .waitFor();
    },
    toolPatience,
  );
});

/** The same scenario over a copy of the workbook, without a page. */
async function inNode<Value>(
  workbook: HostWorkbook,
  scenario: (open: ReturnType<typeof officeWorkbook>) => Promise<Value>,
): Promise<Value> {
  connectNode(excelHost(structuredClone(workbook)), '1.14');
  return scenario(officeWorkbook(excelQueue()));
}
