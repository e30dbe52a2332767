import { mkdtempSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import type { Browser } from 'playwright-core';
import { compareWithWorkbook } from '../host/compare-with-workbook';
import type { ExcelHost } from '../host/excel-host';
import { excelHost } from '../host/excel-host';
import { newHostWorkbook } from '../host/model/host-workbook';
import type { ServedFolder } from '../host/transport/chromium';
import { launchChromium, runAddIn, serveSecurely } from '../host/transport/chromium';
import { sampleWorkbook } from '../support/sample-workbook';
import { scaledSheets } from '../support/scaled-sample';
import { describeWith, toolPatience } from '../support/tools';

describeWith('chromium', "the adapter over Microsoft's library in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), 'vekha-page-'));
  let browser: Browser;
  let served: ServedFolder;

  beforeAll(async () => {
    await buildPage(folder);
    served = await serveSecurely(folder);
    browser = await launchChromium();
  }, toolPatience);
  afterAll(async () => {
    await browser.close();
    served.close();
    rmSync(folder, { recursive: true });
  });

  test(
    'draws a sheet in the host as it is as data, and asks nobody else for anything',
    async () => {
      const host = excelHost(newHostWorkbook('Лист1'));
      const url = `${served.url}/index.html`;
      const addIn = await runAddIn(browser, host, { url, language: 'ru-RU', requirementSet: '1.14' });
      await addIn.frame.waitForFunction(() => window.adapter !== undefined);
      const { sheets, names } = sampleWorkbook();
      const result = await addIn.frame.evaluate(
        ([own, ownNames]) => window.adapter?.open.drawSheets(own ?? [], ownNames as never),
        [sheets, names] as const,
      );
      expect(result).toEqual({ ok: true, value: null });
      const { differences, compared } = compareWithWorkbook(host.workbook, sheets, names);
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(300);
      expect(host.notImplemented).toEqual([]);
      expect(addIn.foreignRequests).toEqual([]);
      await addIn.close();
    },
    toolPatience,
  );

  test.each([7, 60, 300])(
    'draws and reads the consolidated sheets of %i schools within three requests and one for every 2 MB',
    async (schools) => {
      const host = excelHost(newHostWorkbook('Лист1'));
      const url = `${served.url}/index.html`;
      const addIn = await runAddIn(browser, host, { url, language: 'ru-RU', requirementSet: '1.14' });
      await addIn.frame.waitForFunction(() => window.adapter !== undefined);
      // As one text: the way into the page takes minutes over a million values.
      const sheets = JSON.stringify(scaledSheets(schools));
      const [drawn, drawSyncs] = await addIn.frame.evaluate(async (own) => {
        const result = await window.adapter?.open.drawSheets(JSON.parse(own) as never);
        return [result?.ok, window.adapter?.syncs() ?? 0] as const;
      }, sheets);
      expect(drawn).toBe(true);
      expect(drawSyncs).toBeLessThanOrEqual(3 + Math.ceil(sum(host, 'bytes') / 2_000_000));
      expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThan(5_000_000);
      const sent = sum(host, 'bytes');

      host.requests.splice(0);
      const [read, allSyncs] = await addIn.frame.evaluate(async () => {
        const result = await window.adapter?.open.readValues();
        return [result?.ok, window.adapter?.syncs() ?? 0] as const;
      });
      expect(read).toBe(true);
      expect(allSyncs - drawSyncs).toBeLessThanOrEqual(3 + Math.ceil(sum(host, 'answered') / 2_000_000));
      expect(host.notImplemented).toEqual([]);
      process.stderr.write(
        `${String(schools)} schools in Chromium: ${(sent / 1e6).toFixed(2)} MB in ${String(drawSyncs)} syncs; ` +
          `${(sum(host, 'answered') / 1e6).toFixed(2)} MB read in ${String(allSyncs - drawSyncs)}\n`,
      );
      await addIn.close();
    },
    2 * toolPatience,
  );

  test(
    'hears what a person types, and tells it from its own writing',
    async () => {
      const host = excelHost(newHostWorkbook('Лист1'));
      const url = `${served.url}/index.html`;
      const addIn = await runAddIn(browser, host, { url, language: 'ru-RU', requirementSet: '1.14' });
      await addIn.frame.waitForFunction(() => window.adapter !== undefined);
      await addIn.frame.evaluate(async () => {
        window.adapter?.open.subscribe((change) => window.adapter?.changes.push(change));
        await window.adapter?.open.writeInput('Лист1', { row: 0, column: 0 }, 5);
      });
      host.type('Лист1', { row: 1, column: 1 }, 7);
      await addIn.frame.waitForFunction(() => window.adapter?.changes.length === 2);
      const changes = await addIn.frame.evaluate(() => window.adapter?.changes.map(({ origin }) => origin));
      expect(changes).toEqual(['pane', 'user']);
      await addIn.close();
    },
    toolPatience,
  );
});

function sum({ requests }: ExcelHost, which: 'bytes' | 'answered'): number {
  return requests.reduce((all, request) => all + request[which], 0);
}

/** The adapter alone, with the library beside it as the add-in has it. */
async function buildPage(folder: string): Promise<void> {
  const typescript = { test: /\.ts$/, use: { loader: 'ts-loader', options: { transpileOnly: true } } };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: join(__dirname, '../host/transport/adapter-page.ts'),
    output: { path: folder, filename: 'page.js' },
    module: { rules: [typescript] },
    resolve: { extensions: ['.ts', '.js'] },
  });
  await new Promise<void>((done, failed) =>
    compiler.run((error, stats) =>
      (error ?? stats?.hasErrors()) ? failed(error ?? new Error(stats?.toString())) : done(),
    ),
  );
  cpSync(join(__dirname, '../../node_modules/@microsoft/office-js/dist'), join(folder, 'office'), { recursive: true });
  const scripts = '<script src="office/office.js"></script><script src="page.js"></script>';
  writeFileSync(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><title>page</title>${scripts}`);
}
