import type { Browser } from 'playwright-core';
import type { Shortfalls } from '../../src/app/find-shortfalls';
import { findShortfalls, noFilter } from '../../src/app/find-shortfalls';
import type { SheetCell } from '../../src/app/read-svod';
import { readSvod } from '../../src/app/read-svod';
import type { SampleInbox } from '../../src/app/sample-municipality';
import { isShare } from '../../src/domain/plan/measure';
import { cellName } from '../../src/workbook/address';
import { valuesOf } from '../../src/workbook/values-of';
import { withCells } from '../../src/workbook/with-cells';
import type { Workbook } from '../../src/workbook/workbook';
import { compareOpenWorkbook } from '../host/compare-open-workbook';
import type { HostWorkbook } from '../host/model/host-workbook';
import { cellsIn, wholeSheet } from '../host/model/sheet-cells';
import type { ServedFolder } from '../host/transport/chromium';
import { launchChromium, serveSecurely } from '../host/transport/chromium';
import { drawnInHost } from '../support/drawn-in-host';
import type { PaneInExcel, SampleFiles } from '../support/excel-scenario';
import { paneOver, sampleFiles, until } from '../support/excel-scenario';
import { asFiled } from '../support/plan-scenarios';
import { at, standsAt } from '../support/school-scenarios';
import { folded, municipalityIn, notesFor } from '../support/svod-scenarios';
import { describeWith, toolPatience } from '../support/tools';

describeWith('chromium', 'a coordinator in Excel', () => {
  let browser: Browser;
  let served: ServedFolder;
  let sample: SampleFiles;
  let municipal: Workbook;
  let drawn: HostWorkbook;
  let pane: PaneInExcel;

  beforeAll(async () => {
    served = await serveSecurely('dist/excel');
    browser = await launchChromium();
    sample = await sampleFiles();
    municipal = sample.municipal;
    drawn = await drawnInHost(municipal);
  }, toolPatience);
  beforeEach(async () => {
    pane = await paneOver(browser, served, structuredClone(drawn));
    await pane.frame.getByLabel('Отчётный период').selectOption('IV квартал 2021 года');
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
      const expected = await folded(municipal, sample.period, sample.inbox);
      expectExcelToHold(expected);
      expect(compareOpenWorkbook(pane.host.workbook, await asFiled(expected)).differences).toEqual([]);
      const drawing = pane.host.requests.slice(before).filter(({ bytes }) => bytes > 100_000);
      expect(drawing.length).toBeLessThanOrEqual(3);
    },
    toolPatience,
  );

  test(
    'shows what is behind, and goes to its cell in the sheet',
    async () => {
      await fold(pane, sample.inbox);
      const expected = await folded(municipal, sample.period, sample.inbox);
      const { indicators, overdue } = shortfallsOf(expected);
      const shortfall = indicators.find(({ below }) => below.length > 0)!;
      const [school] = shortfall.below;
      const { frame, host } = pane;
      await frame.getByRole('tab', { name: 'Отставания' }).click();
      const panel = frame.getByRole('tabpanel', { name: 'Отставания' });
      const row = panel.getByRole('listitem').filter({ hasText: shortfall.indicator.title }).first();
      const jumps: readonly (readonly [string, () => Promise<void>, SheetCell])[] = [
        ['the indicator', () => row.getByRole('button').first().click(), shortfall.indicator.cell],
        [
          'the school',
          async () => {
            await row.locator('summary').click();
            await row.getByRole('button', { name: school!.school, exact: true }).click();
          },
          school!.cell,
        ],
        [
          'the activity',
          () => panel.getByTitle(`Перейти к ячейке ${overdue[0]!.cell.sheet}!${cellName(overdue[0]!.cell)}`).click(),
          overdue[0]!.cell,
        ],
      ];
      for (const [_what, jump, cell] of jumps) {
        expect(standsAt(host.workbook)).not.toEqual(at(cell));
        await jump();
        await until(() => JSON.stringify(standsAt(host.workbook)) === JSON.stringify(at(cell)));
      }
      expectExcelToHold(expected);
    },
    toolPatience,
  );

  test(
    'folds again with a school that was late, and keeps what the coordinator wrote',
    async () => {
      const [late, ...others] = sample.inbox;
      const { period } = sample;
      await fold(pane, others);
      const first = await folded(municipal, period, others);
      expectExcelToHold(first);
      const notes = notesFor(first);
      for (const { sheet, value, ...cell } of notes) pane.host.type(sheet, cell, String(value));
      const noted = withCells(first, notes);
      expectExcelToHold(noted);
      // The pane has heard of it when it says how many notes it will keep.
      await choose(pane, [late!]);
      await pane.frame.getByText(new RegExp(`${String(notes.length)} примечани\\S+ координатора сохран`)).waitFor();
      await foldChosen(pane);
      const second = await folded(noted, period, [...others, late!]);
      expectExcelToHold(second);
      expect(compareOpenWorkbook(pane.host.workbook, await asFiled(second)).differences).toEqual([]);
      for (const { value } of notes) expect(textsIn(pane.host.workbook)).toContain(value);
    },
    toolPatience,
  );

  const expectExcelToHold = (expected: Workbook): void => {
    const { differences, compared, notCalculated } = compareOpenWorkbook(pane.host.workbook, expected);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
    expect(notCalculated).toBe(0);
  };
});

async function fold(pane: PaneInExcel, files: SampleInbox['files']): Promise<void> {
  await choose(pane, files);
  await foldChosen(pane);
}

async function choose({ frame }: PaneInExcel, files: SampleInbox['files']): Promise<void> {
  const payload = files.map(({ name, bytes }) => ({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  }));
  await frame.locator('input[type=file]').first().setInputFiles(payload);
}

async function foldChosen({ frame, host }: PaneInExcel): Promise<void> {
  const drawings = (): number => host.requests.filter(({ bytes }) => bytes > 100_000).length;
  const before = drawings();
  await frame.getByRole('button', { name: 'Собрать свод' }).click();
  await until(() => drawings() > before);
  await frame.getByText('Свод собран').first().waitFor();
}

function shortfallsOf(workbook: Workbook): Shortfalls {
  const svod = readSvod(valuesOf(workbook));
  if (svod === null) throw new Error('nothing was consolidated');
  const { indicators } = municipalityIn(workbook).reading.municipality.plan;
  const isShareOf = (key: string): boolean =>
    indicators.some((indicator) => indicator.key === key && indicator.measure !== null && isShare(indicator.measure));
  return findShortfalls(svod, isShareOf, noFilter);
}

function textsIn({ sheets }: HostWorkbook): readonly unknown[] {
  return sheets.flatMap((sheet) => [...cellsIn(sheet, wholeSheet)].map(([, , { content }]) => content));
}
