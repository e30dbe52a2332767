import { excelQueue } from '../../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import { describeOpenWorkbook } from '../../contracts/open-workbook.contract';
import { excelHost } from '../../host/excel-host';
import type { ExcelHost } from '../../host/excel-host';
import { openInHost } from '../../host/open-in-host';
import { connectNode } from '../../host/transport/node-session';

const hosts: ExcelHost[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) expect(host.notImplemented).toEqual([]);
});

describe.each(['1.9', '1.14'])('over ExcelApi %s', (requirementSet) => {
  describeOpenWorkbook('Excel', async (workbook) => {
    const host = excelHost(openInHost(workbook));
    hosts.push(host);
    connectNode(host, requirementSet);
    const queue = excelQueue();
    const open = officeWorkbook(queue);
    return Promise.resolve({
      open,
      userTypes: async (sheet, cell, value) => {
        await settled(queue);
        host.type(sheet, cell, value as number);
        await settled(queue);
      },
    });
  });
});

/** Events are delivered after the answer, and each is looked up by a request of its own. */
async function settled(queue: ReturnType<typeof excelQueue>): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((done) => setTimeout(done, 5));
    await queue.run('once', () => Promise.resolve({ ok: true, value: null }));
  }
}
