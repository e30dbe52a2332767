import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { parseReportingPeriod } from '../../src/domain/period/reporting-period';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import { completeWorkbook } from '../../src/workbook/complete';
import { files } from '../support/cli';
import { generatedForms } from '../support/generated/inbox';
import { generatedMunicipality } from '../support/generated/municipality';
import { describeWith } from '../support/tools';
import type { Room } from './support/desk';
import { goTo, openRoom } from './support/desk';
import type { Task } from './support/main-thread';
import { watchMainThread } from './support/main-thread';

/** Files of schools in one consolidation. */
const schools = Number(process.env['VEKHA_SCHOOLS'] ?? 300);
const period = '2021-Q4';
const patience = 1_200_000;

/** A task above this is felt; the aim is none. */
const longTask = 50;

/** `npm run bench:merge`: a consolidation in the pane, as the main thread of the page lives through it. */
describeWith('chromium', `a consolidation of ${String(schools)} files`, () => {
  let room: Room;
  let folder: string;
  let inbox: readonly string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vekha-merge-'));
    room = await openRoom();
    inbox = await writeCorpus(folder);
  }, patience);
  afterAll(async () => {
    await room.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test(
    'longest tasks, progress, the time that stopping takes, and what is done around a consolidation',
    async () => {
      const { page, faults, picture } = await room.open();
      const thread = await watchMainThread(room.browser, page);
      await thread.part('opening the municipal workbook');
      await page.locator('#open-file').setInputFiles(join(folder, 'municipal.xlsx'));
      await page.waitForTimeout(1000);
      await page.waitForFunction(isPaneThere, undefined, { timeout: 120_000 });
      await page.waitForTimeout(2000);
      await thread.part('choosing the files');
      await page
        .locator('[role=tabpanel] input[type=file]')
        .first()
        .setInputFiles([...inbox]);
      await page.waitForTimeout(2500);
      await thread.part('setting up');
      await page.getByLabel('Отчётный период').selectOption(period);
      await page.getByRole('button', { name: 'Собрать свод' }).click();
      await page.getByText(/Читаю файлы: (?:[2-9]|\d\d)/).waitFor({ timeout: 120_000 });
      const stopping = await stopLatency(page);
      const consolidate = await placeOf(page.getByRole('button', { name: 'Собрать свод' }));
      await watchProgress(page);

      await thread.part('the merge');
      const started = Date.now();
      await consolidate();
      await page.waitForFunction(isTabThere, 'Сводка', { timeout: 180_000 });
      const whole = Date.now() - started;
      await page.waitForTimeout(3000);
      await thread.part('setting up');
      const progress = await page.evaluate(() => (window as unknown as Seen).progress);
      await picture('merge-300');
      const sheets = await page.getByRole('tablist', { name: 'Листы' }).getByRole('tab').count();
      await page.locator('[role=gridcell][tabindex="0"]').focus();
      const [behind, svod] = [await paneTab(page, 'Отставания'), await paneTab(page, 'Свод')];

      await thread.part('walking the sheets');
      for (const key of ['PageUp', 'PageDown'].flatMap((one) => Array<string>(sheets).fill(one))) {
        await page.keyboard.press(`Control+${key}`);
        await page.waitForTimeout(300);
      }
      await thread.part('the end of the longest sheet');
      await page.keyboard.press('Control+End');
      await page.waitForTimeout(800);
      await thread.part('«Отставания»');
      await behind();
      await page.waitForTimeout(1500);
      await thread.part('setting up');
      await page.getByRole('tab', { name: 'Программа' }).click();
      await goTo(page, 'F6');
      await thread.part('an edit of the plan');
      await page.keyboard.type('Abc');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(2000);
      await thread.part('undoing it');
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(2000);
      await thread.part('setting up');
      await page.getByRole('tab', { name: 'Показатели по школам' }).click();
      await goTo(page, 'H12');
      await thread.part('an edit of a figure of a school');
      await page.keyboard.type('5');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(2000);
      await thread.part('setting up');
      await svod();
      const saved = join(folder, 'saved.xlsx');
      await thread.part('saving');
      await page.keyboard.press('Control+s');
      const coming = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      await (await coming).saveAs(saved);
      await page.waitForTimeout(1000);
      await thread.part('opening the consolidated workbook');
      await page.locator('#open-file').setInputFiles(saved);
      await page.waitForTimeout(1000);
      await page.waitForFunction(isPaneThere, undefined, { timeout: 120_000 });
      await page.waitForTimeout(4000);
      await thread.part('setting up');
      await page.getByRole('tab', { name: 'Школы', exact: true }).last().click();
      const create = await placeOf(page.getByRole('button', { name: 'Создать формы', exact: true }));
      await thread.part('creating the forms');
      const forms = page.waitForEvent('download', { timeout: 180_000 });
      await create();
      await forms;
      await page.waitForTimeout(1000);
      const tasks = await thread.tasks();
      expect(faults).toEqual([]);
      const gaps = progress.slice(1).map((at, index) => at - (progress[index] ?? at));
      process.stdout.write(
        [
          `files ${String(inbox.length)}, whole ${String(whole)} ms`,
          `progress: ${String(progress.length)} steps, longest gap ${String(Math.round(Math.max(0, ...gaps)))} ms`,
          `stopping took ${String(Math.round(stopping))} ms`,
          `tasks above ${String(longTask)} ms, by the clock (by the processor):`,
          ...[...tasks].filter(([part]) => part !== 'setting up').map(([part, list]) => `  ${part}: ${longest(list)}`),
          '',
        ].join('\n'),
      );
    },
    patience,
  );
});

/** Filled by the page itself: moments of progress. */
interface Seen {
  readonly progress: number[];
}

function longest(tasks: readonly Task[]): string {
  const shown = ({ at, wall, processor }: Task): string =>
    `${String(Math.round(wall))} (${String(Math.round(processor))}) at ${String(Math.round(at))}`;
  const [first] = tasks;
  const long = tasks.filter(({ wall }) => wall > longTask).slice(0, 8);
  return long.length > 0 ? long.map(shown).join(', ') : `none; the longest ${first === undefined ? '' : shown(first)}`;
}

/** How to click something later, without looking for it: searching the page would be a long task of its own. */
async function placeOf(target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing to click');
  return () => target.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

function paneTab(page: Page, name: string): Promise<() => Promise<void>> {
  return placeOf(page.getByRole('tab', { name, exact: true }).last());
}

function isTabThere(name: string): boolean {
  return [...document.querySelectorAll('[role=tab]')].some(({ textContent }) => textContent === name);
}

/** While a file is being opened there is no pane. */
function isPaneThere(): boolean {
  return document.querySelector('[role=tabpanel] input[type=file]') !== null;
}

async function watchProgress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Seen = { progress: [] };
    Object.assign(window, seen);
    let last = '';
    new MutationObserver(() => {
      const text = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') ?? '';
      if (text !== last) seen.progress.push(performance.now());
      last = text;
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

/** From the press to the button that starts anew. */
function stopLatency(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const named = (name: string): HTMLButtonElement | undefined =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    const pressed = performance.now();
    named('Остановить')?.click();
    while (named('Собрать свод') === undefined) await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - pressed;
  });
}

async function writeCorpus(into: string): Promise<readonly string[]> {
  const reading = generatedMunicipality({ seed: 300, schools });
  const { municipality, reports } = reading;
  const modified = '2021-01-01T00:00:00Z';
  const municipal = completeWorkbook(municipalWorkbook({ municipality, reports, further: [], period: '', modified }));
  writeFileSync(join(into, 'municipal.xlsx'), await files.write(municipal));
  const asked = parseReportingPeriod(period);
  if (asked === null) throw new Error(period);
  const paths: string[] = [];
  for (const { name, workbook } of generatedForms({ seed: 300, municipality, period: asked, known: [] })) {
    const path = join(into, `${String(paths.length)} ${name}`);
    writeFileSync(path, await files.write(workbook));
    paths.push(path);
  }
  return paths;
}
