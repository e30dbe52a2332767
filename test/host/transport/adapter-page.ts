import { excelQueue } from '../../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import type { OpenWorkbook, SheetChange } from '../../../src/app/ports';

/** The adapter alone in a page, for tests that have no need of a pane. */
export interface AdapterPage {
  readonly open: OpenWorkbook;
  readonly syncs: () => number;
  readonly changes: SheetChange[];
}

declare global {
  interface Window {
    adapter?: AdapterPage;
  }
}

void Office.onReady().then(() => {
  const queue = excelQueue();
  window.adapter = { open: officeWorkbook(queue), syncs: queue.syncs, changes: [] };
});
