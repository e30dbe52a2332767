import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parseReportingPeriod } from '../../src/domain/period/reporting-period';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import { completeWorkbook } from '../../src/workbook/complete';
import { files } from '../support/cli';
import { generatedForms } from '../support/generated/inbox';
import { generatedMunicipality } from '../support/generated/municipality';
import { describeWith } from '../support/tools';
import type { Room } from './support/desk';
import { openRoom } from './support/desk';

/** Files of schools in one consolidation. */
const schools = Number(process.env['VEKHA_SCHOOLS'] ?? 300);
const period = '2021-Q4';
const patience = 1_200_000;

/** Filled by the page itself: milliseconds of tasks above 50 ms, and moments of progress. */
interface Seen {
  readonly tasks: { readonly at: number; readonly length: number }[];
  readonly progress: number[];
}

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
    'longest task, progress, the time that stopping takes, an edit afterwards',
    async () => {
      const { page, faults, picture } = await room.open();
      await page.locator('#open-file').setInputFiles(join(folder, 'municipal.xlsx'));
      await page.getByText('Пример', { exact: true }).waitFor({ state: 'detached', timeout: 60_000 });
      await page.getByLabel('Отчётный период').selectOption(period);
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Выбрать файлы школ' }).click();
      await (await chooser).setFiles([...inbox]);
      await page.getByRole('button', { name: 'Собрать свод' }).waitFor();
      await watchTasks(page);

      await page.getByRole('button', { name: 'Собрать свод' }).click();
      await page.getByText(/Читаю файлы: (?:[2-9]|\d\d)/).waitFor({ timeout: 120_000 });
      const stopping = await stopLatency(page);

      await watchTasks(page);
      const started = Date.now();
      await page.getByRole('button', { name: 'Собрать свод' }).click();
      await page.getByRole('tab', { name: 'Сводка' }).waitFor({ timeout: patience });
      const whole = Date.now() - started;
      const during = await seenTasks(page);
      await page.getByRole('tab', { name: 'Сводка' }).click();
      await page.waitForTimeout(1500);
      await picture('merge-300');

      await watchTasks(page);
      await page.getByRole('tab', { name: 'Данные' }).click();
      await page.getByRole('grid').press('Control+End');
      await page.getByRole('tab', { name: 'Программа' }).click();
      await page.keyboard.press('Tab');
      await page.waitForTimeout(1500);
      const after = await seenTasks(page);
      expect(faults).toEqual([]);
      const gaps = during.progress.slice(1).map((at, index) => at - (during.progress[index] ?? at));
      process.stdout.write(
        [
          `files ${String(inbox.length)}, whole ${String(whole)} ms`,
          `progress: ${String(during.progress.length)} steps, longest gap ${String(Math.round(Math.max(0, ...gaps)))} ms`,
          `stopping took ${String(Math.round(stopping))} ms`,
          `longest tasks of the merge, ms: ${longest(during)}`,
          `longest tasks of walking the sheets, ms: ${longest(after)}`,
          '',
        ].join('\n'),
      );
    },
    patience,
  );
});

function longest({ tasks }: Seen): string {
  const sorted = [...tasks].sort((a, b) => b.length - a.length).slice(0, 8);
  return sorted.length === 0
    ? 'none above 50'
    : sorted.map(({ at, length }) => `${String(Math.round(length))} at ${String(Math.round(at))}`).join(', ');
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Seen = { tasks: [], progress: [] };
    const started = performance.now();
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        seen.tasks.push({ at: startTime - started, length: duration });
    }).observe({ type: 'longtask' });
    let last = '';
    new MutationObserver(() => {
      const text = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') ?? '';
      if (text !== last) seen.progress.push(performance.now() - started);
      last = text;
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

function seenTasks(page: Page): Promise<Seen> {
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen);
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
  for (const { name, workbook } of generatedForms({ seed: 300, municipality, period: asked, earlier: [] })) {
    const path = join(into, `${String(paths.length)} ${name}`);
    writeFileSync(path, await files.write(workbook));
    paths.push(path);
  }
  return paths;
}
