import type { ExcelHost } from '../excel-host';
import type { OfficeLibrary } from './office-library';
import { loadOfficeLibrary } from './office-library';

interface LibraryMessage {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

/** The flag of requests that wait for the end of cell editing. */
const waitsForEditing = 64;

/** Makes the real client library, as the globals `Excel` and `Office`, speak to this host. */
export function connectNode(host: ExcelHost, requirementSet: string): OfficeLibrary {
  const office = {
    context: {
      requirements: {
        isSetSupported: (name: string, version = '1.1') =>
          name === 'DelayForCellEdit' || (name === 'ExcelApi' && atLeast(requirementSet, version)),
      },
    },
  };
  const library = loadOfficeLibrary(office);
  const { SessionBase } = library.OfficeExtension;
  library.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  SessionBase._overrideSession = Object.assign(new SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'host', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (
        _data: string,
        flags: number,
        message: { readonly Body: string },
      ): Promise<LibraryMessage> => {
        const body = JSON.stringify(message.Body ?? message);
        const answer = await host.process(body, (flags & waitsForEditing) !== 0);
        return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body: JSON.parse(answer) as unknown };
      },
    }),
  });
  host.onMessages((entries) => library.OfficeExtension._testTriggerRichApiMessageEvent({ entries }));
  Object.assign(globalThis, { Excel: library.Excel, OfficeExtension: library.OfficeExtension, Office: office });
  return library;
}

export function atLeast(own: string, wanted: string): boolean {
  const [major = 0, minor = 0] = own.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
