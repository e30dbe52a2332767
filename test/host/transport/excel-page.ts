/** What the page that plays Excel on the web needs of its test. */
export interface ExcelPageSettings {
  /** The add-in's page. */
  readonly url: string;
  readonly language: string;
  /** Requirement sets that this Excel supports, as texts: `1.20` is no number. */
  readonly sets: Readonly<Record<string, string>>;
}

const application = { excel: 16 } as const;
/** Calls of the library by number: the object model, settings, the end of a ribbon command, a dialog's word. */
const calls = { saveSettings: 76, loadSettings: 75, richApi: 93, commandCompleted: 94, messageParent: 144 } as const;
/** What a dialog sends: a word of its page, or that a person has closed it. */
const dialogs = { message: 0, closed: 12_006 } as const;

/**
 * The page around the add-in: it holds the add-in's page in a frame, as Excel on the web does, and hands each request
 * to the test by the functions `hostAnswer` and `hostCommandDone`, which the test puts into the page.
 */
export function excelPage({ url, language, sets }: ExcelPageSettings): string {
  const hostInfo = `Excel$Web$16.01$${language}$telemetry$$$0`;
  const facts = JSON.stringify({ url, language, sets, hostInfo, application, calls, dialogs });
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Excel</title></head>
<body style="margin:0"><script>(${parentScript.toString()})(${facts})</script></body></html>`;
}

interface Facts extends ExcelPageSettings {
  readonly hostInfo: string;
  readonly application: { readonly excel: number };
  readonly calls: Readonly<Record<string, number>>;
  readonly dialogs: Readonly<Record<string, number>>;
}

interface FrameMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
    readonly ArrayData?: readonly unknown[];
    readonly targetId?: string;
    readonly messageToParent?: string;
  };
}

type HostWindow = Omit<Window, 'deliver' | 'command' | 'closeDialog'> & {
  hostAnswer: (body: string, waits: boolean) => Promise<string>;
  hostCommandDone: (data: string) => void;
  /** The test delivers events and ribbon commands by these. */
  deliver: (messages: readonly Record<string, unknown>[]) => void;
  command: (id: string, functionName: string) => void;
  closeDialog: () => void;
};

/** Runs in the page, so it must not touch anything outside of itself. */
function parentScript(facts: Facts): void {
  const host = window as unknown as HostWindow;
  const frame = document.createElement('iframe');
  let dialog: HTMLIFrameElement | null = null;
  const settings = new Map<string, string>();
  const events = new Map<string, FrameMessage>();
  const send = (to: FrameMessage, data: unknown, responseType: 0 | 1, receiver = frame): void => {
    const answer = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: to._origin,
      _responseType: responseType,
      _errorCode: 0,
      _serializerVersion: 1,
      _data: data,
    };
    receiver.contentWindow?.postMessage(JSON.stringify(answer), '*');
  };
  const appContext = () => ({
    _id: 'vekha',
    _appName: facts.application.excel,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: facts.language,
    _dataLocale: facts.language,
    _docUrl: 'https://localhost/book.xlsx',
    _clientMode: 1,
    _settings: [...settings],
    _reason: 1,
    _requirementMatrix: JSON.stringify(facts.sets),
    _hostFullVersion: '16.0.0.0',
    _appInstanceId: 'vekha',
  });
  const execute = async (message: FrameMessage): Promise<unknown> => {
    const { DispatchId } = message._data.DdaMethod ?? { DispatchId: -1 };
    if (DispatchId === facts.calls['richApi']) {
      const data = message._data.ArrayData ?? [];
      const body = await host.hostAnswer(String(data[4]), (Number(data[6]) & 64) !== 0);
      return { Version: 1, Error: 0, Data: [200, [], body] };
    }
    if (DispatchId === facts.calls['saveSettings']) {
      settings.clear();
      for (const [key, value] of message._data.DdaSettingsMethod?.Properties ?? []) settings.set(key, value);
      return { Version: 1, Error: 0 };
    }
    if (DispatchId === facts.calls['loadSettings']) {
      const Settings = [...settings].map(([Name, Value]) => ({ Name, Value }));
      return { Version: 1, Error: 0, Properties: { Settings } };
    }
    if (DispatchId === facts.calls['commandCompleted']) {
      host.hostCommandDone(JSON.stringify(message._data));
      return { Version: 1, Error: 0 };
    }
    if (DispatchId === facts.calls['messageParent']) {
      tellParent(facts.dialogs['message'], message._data.messageToParent);
      return { Version: 1, Error: 0 };
    }
    return { Version: 1, Error: 5000 };
  };
  const tellParent = (messageType: number | undefined, messageContent?: string): void => {
    const listener = events.get('dialogMessageReceived');
    if (listener !== undefined) send(listener, { messageType, messageContent, messageOrigin: location.origin }, 1);
  };
  const openDialog = (targetId: string): void => {
    const { url } = JSON.parse(targetId) as { readonly url: string };
    dialog = document.createElement('iframe');
    dialog.title = 'dialog';
    dialog.name = frameName('dialog', `${facts.hostInfo.replace('$$$', '$isDialog$$')}`);
    dialog.style.cssText = 'position:absolute;top:0;left:400px;width:410px;height:190px;background:Canvas';
    dialog.src = url;
    document.body.append(dialog);
  };
  const closeDialog = (): void => {
    dialog?.remove();
    dialog = null;
  };
  const frameName = (conversation: string, hostInfo: string): string =>
    JSON.stringify({
      baseFrameName: 'vekha',
      hostInfo,
      xdmInfo: `${conversation}|${conversation}|${location.origin}`,
      serializerVersion: '1',
      flights: '[]',
    });

  host.addEventListener('message', (event: MessageEvent<unknown>) => {
    const from = [frame, dialog].find((own) => own !== null && own.contentWindow === event.source);
    if (from === undefined || from === null || typeof event.data !== 'string') return;
    const message = JSON.parse(event.data) as FrameMessage;
    if (message._messageType !== 0) return;
    const reply = (data: unknown): void => send(message, data, 0, from);
    const isOfDialog = message._actionName === 'dialogMessageReceived';
    if (message._actionType === 1) {
      // The dialog's page has the library too, but no events are sent there.
      if (from === frame) events.set(message._actionName, message);
      if (isOfDialog) openDialog(message._data.targetId ?? '');
      reply({ Version: 1, Error: 0 });
    } else if (message._actionType === 2) {
      events.delete(message._actionName);
      if (isOfDialog) closeDialog();
      reply({ Version: 1, Error: 0 });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') reply(appContext());
    else if (message._actionName === 'executeMethod') void execute(message).then(reply);
    else reply({});
  });
  host.closeDialog = () => {
    closeDialog();
    tellParent(facts.dialogs['closed']);
  };
  host.deliver = (messages) => {
    const listener = [...events.values()].find(({ _actionName }) => /richApiMessage/i.test(_actionName));
    const rows = messages.map((own) => [
      own['messageCategory'],
      own['messageType'],
      own['targetId'],
      own['message'],
      own['id'],
      own['isRemoteOverride'],
    ]);
    if (listener !== undefined) send(listener, { ArrayData: rows }, 1);
  };
  host.command = (id, functionName) => {
    const listener = [...events.values()].find(({ _actionName }) => /appCommandInvoked/i.test(_actionName));
    if (listener !== undefined) send(listener, [id, functionName, JSON.stringify({ source: { id } })], 1);
  };
  frame.name = frameName('pane', facts.hostInfo);
  frame.style.cssText = 'border:0;width:350px;height:760px';
  frame.src = `${facts.url}?_host_Info=${facts.hostInfo}`;
  document.body.append(frame);
}
