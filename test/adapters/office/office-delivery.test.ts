import { browserDelivery } from '../../../src/adapters/browser/browser-delivery';
import { officeDelivery } from '../../../src/adapters/office/office-delivery';
import type { OfficePlatform } from '../../../src/adapters/office/office-ready';
import type { Delivery, MadeFile } from '../../../src/app/background';
import { success } from '../../../src/domain/result';
import { paneProblemText } from '../../../src/text/pane-problem-text';
import { excelHost } from '../../host/excel-host';
import { newHostWorkbook } from '../../host/model/host-workbook';
import { connectNode } from '../../host/transport/node-session';

const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 251);
const workbook: MadeFile = { name: 'Свод.xlsx', bytes };
const archive: MadeFile = { name: 'Формы.zip', bytes };

function excelOn(platform: OfficePlatform) {
  const host = excelHost(newHostWorkbook('Лист1'));
  connectNode(host, '1.9');
  const downloads: MadeFile[] = [];
  const download: Delivery = {
    save: (file) => {
      downloads.push(file);
      return Promise.resolve(success({ how: 'download', name: file.name }));
    },
    copyText: () => Promise.resolve(success(null)),
  };
  return { host, downloads, delivery: officeDelivery(platform, download) };
}

describe.each<OfficePlatform>(['windows', 'mac', 'tablet'])('a workbook from Excel: %s', (platform) => {
  test('is opened in a window of its own, byte for byte', async () => {
    const { host, downloads, delivery } = excelOn(platform);
    expect(await delivery.save(workbook)).toEqual({ ok: true, value: { how: 'newWindow', name: workbook.name } });
    expect(host.workbook.opened.map((own) => new Uint8Array(Buffer.from(own, 'base64')))).toEqual([bytes]);
    expect(downloads).toEqual([]);
    expect(host.notImplemented).toEqual([]);
  });
});

test('on Windows a workbook that may not be opened is downloaded instead, and the person is told where it is', async () => {
  const { host, downloads, delivery } = excelOn('windows');
  host.workbook.newWorkbooksRefused = 'InvalidOperation';
  expect(await delivery.save(workbook)).toEqual({ ok: true, value: { how: 'download', name: workbook.name } });
  expect(downloads).toEqual([workbook]);
  expect(host.workbook.opened).toEqual([]);
});

test.each<OfficePlatform>(['mac', 'tablet'])('on a %s it says what was refused and what to do', async (platform) => {
  const { host, downloads, delivery } = excelOn(platform);
  host.workbook.newWorkbooksRefused = 'InvalidOperation';
  const saved = await delivery.save(workbook);
  expect(saved).toEqual({ ok: false, problem: { code: 'newWorkbookRefused', detail: 'InvalidOperation' } });
  expect(downloads).toEqual([]);
  if (saved.ok) return;
  expect(paneProblemText(saved.problem, 'ru')).toMatch(
    /^Excel не открыл новую книгу \(InvalidOperation\).*сделайте это/s,
  );
  expect(paneProblemText(saved.problem, 'en')).toMatch(/^Excel opened no new workbook \(InvalidOperation\).*do it in/s);
});

test.each<OfficePlatform>(['mac', 'tablet'])(
  'on a %s an archive cannot be given, and Excel is not asked',
  async (on) => {
    const { host, downloads, delivery } = excelOn(on);
    expect(await delivery.save(archive)).toEqual({ ok: false, problem: { code: 'cannotDownload' } });
    expect([host.requests, downloads]).toEqual([[], []]);
  },
);

test.each<OfficePlatform>(['windows', 'web'])('on %s an archive is downloaded', async (platform) => {
  const { downloads, delivery } = excelOn(platform);
  expect((await delivery.save(archive)).ok).toBe(true);
  expect(downloads).toEqual([archive]);
});

test('in a browser a workbook is downloaded, and one that cannot be is told apart from a fault of ours', async () => {
  const { downloads, delivery } = excelOn('web');
  expect((await delivery.save(workbook)).ok).toBe(true);
  expect(downloads).toEqual([workbook]);
  // A page without a body: nothing can be clicked there.
  const refused = await officeDelivery('web', browserDelivery({ createElement: noElement } as never)).save(workbook);
  expect(refused).toEqual({ ok: false, problem: { code: 'saveRefused', detail: 'SecurityError' } });
  if (!refused.ok)
    expect(paneProblemText(refused.problem, 'ru')).toMatch(/^Файл не сохранён \(SecurityError\).*разрешите/);
});

function noElement(): never {
  throw Object.assign(new Error('refused'), { name: 'SecurityError' });
}
