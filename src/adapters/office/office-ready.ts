/** Where the pane runs; `other` is a browser without Excel around it, or an Excel that is too old. */
export type OfficePlatform = 'windows' | 'mac' | 'web' | 'tablet';

export type OfficeStart =
  | { readonly kind: 'ready'; readonly platform: OfficePlatform; readonly language: string }
  | { readonly kind: 'noExcel' }
  | { readonly kind: 'tooOld'; readonly language: string };

/** The set below which nothing here works; the manifest asks for less, so that an old Excel can be told about it. */
const leastSet = '1.9';

export async function officeStart(): Promise<OfficeStart> {
  const { host, platform } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: 'noExcel' };
  const language = Office.context.displayLanguage;
  if (!Office.context.requirements.isSetSupported('ExcelApi', leastSet)) return { kind: 'tooOld', language };
  return { kind: 'ready', platform: platformOf(platform), language };
}

function platformOf(platform: Office.PlatformType): OfficePlatform {
  switch (platform) {
    case Office.PlatformType.Mac:
      return 'mac';
    case Office.PlatformType.OfficeOnline:
      return 'web';
    case Office.PlatformType.iOS:
    case Office.PlatformType.Android:
      return 'tablet';
    default:
      return 'windows';
  }
}

/** A function behind a button of the ribbon; Excel waits for its end. */
export function onRibbonCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}
