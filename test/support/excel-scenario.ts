import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { xlsxFiles } from '../../src/adapters/xlsx/xlsx-files';
import { nodeZipCodec } from '../../src/adapters/node/zip-codec';
import type { SampleAnswers, SampleInbox } from '../../src/app/sample-municipality';
import { sampleInbox, sampleWorkbook } from '../../src/app/sample-municipality';
import type { Workbook } from '../../src/workbook/workbook';
import type { ExcelHost } from '../host/excel-host';
import { excelHost } from '../host/excel-host';
import type { HostWorkbook } from '../host/model/host-workbook';
import { openInHost } from '../host/open-in-host';
import type { RunningAddIn, ServedFolder } from '../host/transport/chromium';
import { runAddIn } from '../host/transport/chromium';

export const workbookFiles = xlsxFiles(nodeZipCodec);

/** The sample municipality as a file that was opened, and the files its schools sent. */
export interface SampleFiles {
  readonly municipal: Workbook;
  readonly period: string;
  readonly inbox: SampleInbox['files'];
}

export async function sampleFiles(): Promise<SampleFiles> {
  const json = (name: string): unknown => JSON.parse(readFileSync(`assets/samples/${name}`, 'utf8')) as unknown;
  const plan = json('plan.json');
  const answers = json('answers-2021-Q4.json') as SampleAnswers;
  const municipal = sampleWorkbook(plan, answers);
  const inbox = await sampleInbox(workbookFiles, plan, answers);
  if (municipal === null || inbox === null) throw new Error('plan and answers of the sample do not fit together');
  const opened = await workbookOf(await workbookFiles.write(municipal));
  return { municipal: opened, period: inbox.period, inbox: inbox.files };
}

export async function workbookOf(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await workbookFiles.readWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.problem));
  return workbook.value;
}

export type PaneInExcel = RunningAddIn & { readonly host: ExcelHost };

/** The built add-in beside a workbook that a person has open. */
export async function paneBeside(
  browser: Browser,
  served: ServedFolder,
  workbook: Workbook,
  pageName: 'index.html' | 'commands.html' = 'index.html',
): Promise<PaneInExcel> {
  return paneOver(browser, served, openInHost(workbook), pageName);
}

export async function paneOver(
  browser: Browser,
  served: ServedFolder,
  workbook: HostWorkbook,
  pageName: 'index.html' | 'commands.html' = 'index.html',
): Promise<PaneInExcel> {
  const host = excelHost(workbook);
  const url = `${served.url}/${pageName}`;
  const addIn = await runAddIn(browser, host, { url, language: 'ru-RU', requirementSet: '1.14' });
  return { ...addIn, host };
}

/** Waits for what another process is about to do. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('it did not come to pass');
    await new Promise((done) => setTimeout(done, 50));
  }
}
