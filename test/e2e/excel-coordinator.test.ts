import type { Browser } from 'playwright-core';
import type { ServedFolder } from '../host/transport/chromium';
import { launchChromium, serveSecurely } from '../host/transport/chromium';
import { compareWithWorkbook } from '../host/compare-with-workbook';
import type { HostSheet, HostWorkbook } from '../host/model/host-workbook';
import { cellAt, cellsIn, wholeSheet } from '../host/model/sheet-cells';
import type { SampleMunicipality } from '../../src/app/sample-municipality';
import type { PaneInExcel } from '../support/excel-scenario';
import { expectedSheets, paneBeside, sampleFiles, workbookOf, until } from '../support/excel-scenario';
import { describeWith, toolPatience } from '../support/tools';

describeWith('chromium', 'a coordinator in Excel', () => {
  let browser: Browser;
  let served: ServedFolder;
  let sample: SampleMunicipality;
  let pane: PaneInExcel;

  beforeAll(async () => {
    served = await serveSecurely('dist/excel');
    browser = await launchChromium();
    sample = await sampleFiles();
  }, toolPatience);
  beforeEach(async () => {
    pane = await paneBeside(browser, served, await workbookOf(sample.municipal.bytes));
    await pane.frame.getByLabel('Отчётный период').selectOption('IV квартал 2021 года', { timeout: 60_000 });
  }, toolPatience);
  afterEach(async () => {
    // Whatever a scenario was about: nothing unknown was used, nobody else was asked, nothing broke in the page.
    expect(pane.host.notImplemented).toEqual([]);
    expect(pane.foreignRequests).toEqual([]);
    expect(pane.pageErrors).toEqual([]);
    await pane.close();
  });
  afterAll(async () => {
    await browser.close();
    served.close();
  });

  test(
    'folds seven files with one button, and Excel holds what the same files come to as data',
    async () => {
      const before = pane.host.requests.length;
      await fold(pane, sample.inbox);
      const sheets = await expectedSheets(sample, sample.inbox);
      const { differences, compared } = compareWithWorkbook(pane.host.workbook, sheets);
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(10_000);
      const drawing = pane.host.requests.slice(before).filter(({ bytes }) => bytes > 100_000);
      expect(drawing.length).toBeLessThanOrEqual(3);
    },
    toolPatience,
  );

  test(
    'shows what is behind, and goes to its cell in the sheet',
    async () => {
      await fold(pane, sample.inbox);
      const { activeSheet, selection } = pane.host.workbook;
      await pane.frame.getByRole('tab', { name: 'Отставания' }).click();
      const panel = pane.frame.getByRole('tabpanel', { name: 'Отставания' });
      await panel.locator('summary').first().click();
      await panel
        .getByRole('button', { name: /^Средняя школа/ })
        .first()
        .click();
      await until(() => JSON.stringify(pane.host.workbook.selection) !== JSON.stringify(selection));
      expect(pane.host.workbook.activeSheet).not.toBe(activeSheet);
    },
    toolPatience,
  );

  test(
    'folds again with a school that was late, and keeps what the coordinator wrote',
    async () => {
      const [late, ...others] = sample.inbox;
      await fold(pane, others);
      const note = noteCell(pane.host.workbook, 'Реестр сдачи');
      pane.host.type('Реестр сдачи', note, 'звонили, обещали к пятнице');
      // The pane has heard of it when it has read the workbook anew.
      const asked = pane.host.requests.length;
      await until(() => pane.host.requests.length >= asked + 4);
      await new Promise((done) => setTimeout(done, 1000));
      await fold(pane, [late!]);
      const registry = sheetNamed(pane.host.workbook, 'Реестр сдачи');
      const kept = [...cellsIn(registry, wholeSheet)].some(
        ([, , { content }]) => content === 'звонили, обещали к пятнице',
      );
      expect(kept).toBe(true);
    },
    toolPatience,
  );
});

async function fold(pane: PaneInExcel, files: SampleMunicipality['inbox']): Promise<void> {
  const { frame } = pane;
  const payload = files.map(({ name, bytes }) => ({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  }));
  await frame.locator('input[type=file]').first().setInputFiles(payload);
  const drawings = (): number => pane.host.requests.filter(({ bytes }) => bytes > 100_000).length;
  const before = drawings();
  await frame.getByRole('button', { name: 'Собрать свод' }).click();
  await until(() => drawings() > before);
  await frame.getByText('Свод собран').first().waitFor({ timeout: 60_000 });
}

function sheetNamed(workbook: HostWorkbook, name: string): HostSheet {
  const sheet = workbook.sheets.find((own) => own.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The first cell of the column for notes, found by its id in the hidden row. */
function noteCell(workbook: HostWorkbook, name: string): { readonly row: number; readonly column: number } {
  const sheet = sheetNamed(workbook, name);
  const [found] = [...cellsIn(sheet, wholeSheet)].filter(([, , { content }]) => content === 'note');
  if (found === undefined) throw new Error('no column for notes');
  const [row, column] = found;
  const first = [row + 2, row + 3].find((at) => cellAt(sheet, at, 0)?.content !== undefined);
  return { row: first ?? row + 2, column };
}
