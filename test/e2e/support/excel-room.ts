import type { Browser } from 'playwright-core';
import type { ServedFolder } from '../../host/transport/chromium';
import { launchChromium, serveSecurely } from '../../host/transport/chromium';
import type { PaneInExcel } from '../../support/excel-scenario';
import { toolPatience } from '../../support/tools';

/** What the scenarios of a suite share, and the pane of the one that runs. */
export interface ExcelRoom {
  browser: Browser;
  served: ServedFolder;
  pane: PaneInExcel | null;
}

/** Opens and closes it around a suite; whatever a scenario was about, nothing unknown was used and nobody else asked. */
export function useExcelRoom(): ExcelRoom {
  const room = { pane: null } as ExcelRoom;
  beforeAll(async () => {
    room.served = await serveSecurely('dist/excel');
    room.browser = await launchChromium();
  }, toolPatience);
  afterEach(async () => {
    expect(room.pane?.host.notImplemented).toEqual([]);
    expect(room.pane?.foreignRequests).toEqual([]);
    expect(room.pane?.pageErrors).toEqual([]);
    await room.pane?.close();
    room.pane = null;
  });
  afterAll(async () => {
    await room.browser.close();
    room.served.close();
  });
  return room;
}
