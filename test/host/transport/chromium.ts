import { spawn } from 'node:child_process';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { ExcelHost } from '../excel-host';
import { chromiumPath, pagePatience } from '../../support/tools';
import { excelPage } from './excel-page';

/** An add-in that runs in Chromium, in a frame of the page that plays Excel. */
export interface RunningAddIn {
  readonly page: Page;
  readonly frame: Frame;
  /** Requests to anywhere but this machine, and what the page complained of: both empty in a sound test. */
  readonly foreignRequests: readonly string[];
  readonly pageErrors: readonly string[];
  /** A command of the ribbon; resolves when the add-in says that it is done. */
  command(id: string, functionName: string): Promise<void>;
  /** The window that the add-in opened, in which a person reads; null: none. */
  dialog(): Frame | null;
  /** A person closes that window by its cross. */
  closeDialog(): Promise<void>;
  close(): Promise<void>;
}

/** Nothing but this machine can be reached, so that whatever is asked for elsewhere fails and is seen. */
export function launchChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];
  return chromium.launch({ executablePath: chromiumPath, args });
}

export interface ServedFolder {
  readonly url: string;
  close(): void;
}

/** A folder on https, served by the tool that serves it to people. */
export async function serveSecurely(folder: string): Promise<ServedFolder> {
  const server = spawn(process.execPath, ['tools/serve.mjs', folder, '0', 'https'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((found, failed) => {
    server.stdout.on('data', (text: Buffer) => {
      const match = /https:\/\/localhost:\d+/.exec(text.toString());
      if (match !== null) found(match[0]);
    });
    server.on('exit', () => failed(new Error('the server has stopped')));
  });
  return {
    url,
    close: () => {
      server.removeAllListeners('exit');
      server.kill();
    },
  };
}

export interface AddInSettings {
  readonly url: string;
  readonly language: 'ru-RU' | 'en-US';
  readonly requirementSet: string;
}

export async function runAddIn(browser: Browser, host: ExcelHost, settings: AddInSettings): Promise<RunningAddIn> {
  // A context of its own: the library keeps what it knows of its host in the session's storage.
  const context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true });
  context.setDefaultTimeout(pagePatience);
  const page = await context.newPage();
  const { foreignRequests, pageErrors } = watch(context, page);
  let commandDone = (): void => undefined;
  await page.exposeFunction('hostAnswer', (body: string, waits: boolean) => host.process(body, waits));
  await page.exposeFunction('hostCommandDone', () => commandDone());
  host.onMessages((messages) => {
    // The page may be gone by now.
    void page.evaluate((own) => window.deliver(own), [...messages]).catch(() => undefined);
  });

  const { origin } = new URL(settings.url);
  const html = excelPage({
    url: settings.url,
    language: settings.language,
    sets: { ExcelApi: settings.requirementSet, DelayForCellEdit: '1.1', AddinCommands: '1.1', DialogApi: '1.2' },
  });
  await page.route(`${origin}/excel-on-the-web`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${origin}/excel-on-the-web`);
  const frame = page.frames().find((own) => own !== page.mainFrame());
  if (frame === undefined) throw new Error('the add-in has no frame');
  return {
    page,
    frame,
    foreignRequests,
    pageErrors,
    command: async (id, functionName) => {
      const done = new Promise<void>((resolve) => {
        commandDone = resolve;
      });
      await page.evaluate(([own, name]) => window.command(own ?? '', name ?? ''), [id, functionName]);
      await done;
    },
    dialog: () =>
      page
        .mainFrame()
        .childFrames()
        .find((own) => own !== frame) ?? null,
    closeDialog: () => page.evaluate(() => window.closeDialog()),
    close: () => context.close(),
  };
}

function watch(context: BrowserContext, page: Page): { foreignRequests: string[]; pageErrors: string[] } {
  const foreignRequests: string[] = [];
  const pageErrors: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(https:\/\/localhost[:/]|data:|blob:)/.test(url)) foreignRequests.push(url);
  });
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') pageErrors.push(message.text());
  });
  return { foreignRequests, pageErrors };
}

declare global {
  interface Window {
    deliver: (messages: readonly object[]) => void;
    command: (id: string, functionName: string) => void;
    closeDialog: () => void;
  }
}
