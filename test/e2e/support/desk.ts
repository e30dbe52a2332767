import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumPath, pagePatience } from '../../support/tools';
import type { Alter, Served } from './built-workbench';
import { serveWorkbench } from './built-workbench';

/** Milliseconds: a browser starts slowly on a busy machine. */
export const patience = 120_000;

const screens = join(__dirname, '..', '..', '..', 'out', 'screens');

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly language?: 'ru' | 'en';
}

/** A page of the workbench, with everything that went wrong in it. */
export interface Desk {
  readonly page: Page;
  /** Errors of the console and of scripts, and requests to other hosts than ours. */
  readonly faults: readonly string[];
  /** A picture for people, in out/screens. */
  readonly picture: (name: string) => Promise<void>;
}

/** A browser for the tests of one file; every desk is a context of its own. */
export interface Room {
  readonly browser: Browser;
  readonly open: (look?: Look) => Promise<Desk>;
  readonly close: () => Promise<void>;
}

export async function openRoom(alter?: Alter): Promise<Room> {
  const served = await serveWorkbench(alter);
  // The sandbox of Chromium does not run in containers, and only our own files are opened.
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  return {
    browser,
    open: (look = {}) => openDesk(browser, served, look),
    close: async () => {
      await browser.close();
      served.stop();
    },
  };
}

async function openDesk(browser: Browser, { url }: Served, look: Look): Promise<Desk> {
  const options: BrowserContextOptions = {
    viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
    colorScheme: look.scheme ?? 'light',
    forcedColors: look.forcedColors ?? 'none',
    acceptDownloads: true,
    locale: 'ru-RU',
  };
  const context = await browser.newContext(options);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  context.setDefaultTimeout(pagePatience);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  context.on('request', (request) => {
    const address = new URL(request.url());
    if (!['blob:', 'data:'].includes(address.protocol) && address.origin !== new URL(url).origin) {
      faults.push(`request: ${request.url()}`);
    }
  });
  const { language } = look;
  if (language !== undefined) {
    await page.addInitScript((chosen) => localStorage.setItem('vekha.language', chosen), language);
  }
  await page.goto(url);
  await page.getByRole('grid').waitFor({ timeout: patience });
  return {
    page,
    faults,
    picture: async (name) => {
      mkdirSync(screens, { recursive: true });
      await page.screenshot({ path: join(screens, `${name}.png`) });
    },
  };
}

/** Selects a cell by its address: the keyboard goes with it into the sheet. */
export async function goTo(page: Page, address: string): Promise<void> {
  const name = page.getByLabel(/Адрес ячейки|Address of the cell/);
  await name.fill(address);
  await name.press('Enter');
  await page.locator(`[role=gridcell]:focus[aria-label^="${address}:"]`).waitFor();
}

/** Types over the active cell. The first key opens the editor; letters that the test keyboard lacks are made here. */
export async function typeOver(page: Page, text: string): Promise<void> {
  const [first = '', ...rest] = text;
  await page.evaluate((key) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }, first);
  await page.keyboard.insertText(rest.join(''));
}

/** What the active cell shows and is called. */
export async function activeCell(page: Page): Promise<{ readonly text: string; readonly name: string }> {
  const cell = page.locator('[role=gridcell][tabindex="0"]');
  return { text: await cell.locator('span').first().innerText(), name: (await cell.getAttribute('aria-label')) ?? '' };
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
