/** What the page that plays Excel on the web needs of its test. */
export interface ExcelPageSettings {
  /** The add-in's page. */
  readonly url: string;
  readonly language: string;
  /** Requirement sets that this Excel supports, as texts: `1.20` is no number. */
  readonly sets: Readonly<Record<string, string>>;
}

const application = { excel: 16 } as const;
/** Calls of the library by number: the object model, settings, and the end of a ribbon command. */
const calls = { saveSettings: 76, loadSettings: 75, richApi: 93, commandCompleted: 94 } as const;

/**
 * The page around the add-in: it holds the add-in's page in a frame, as Excel on the web does, and hands each request
 * to the test by the functions `hostAnswer` and `hostCommandDone`, which the test puts into the page.
 */
export function excelPage({ url, language, sets }: ExcelPageSettings): string {
  const hostInfo = `Excel$Web$16.01$${language}$telemetry$$$0`;
  const facts = JSON.stringify({ url, language, sets, hostInfo, application, calls });
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Excel</title></head>
<body style="margin:0"><script>(${parentScript.toString()})(${facts})</script></body></html>`;
}

interface Facts extends ExcelPageSettings {
  readonly hostInfo: string;
  readonly application: { readonly excel: number };
  readonly calls: Readonly<Record<string, number>>;
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
  };
}

type HostWindow = Omit<Window, 'deliver' | 'command'> & {
  hostAnswer: (body: string, waits: boolean) => Promise<string>;
  hostCommandDone: (data: string) => void;
  /** The test delivers events and ribbon commands by these. */
  deliver: (messages: readonly Record<string, unknown>[]) => void;
  command: (id: string, functionName: string) => void;
};

/** Runs in the page, so it must not touch anything outside of itself. */
function parentScript(facts: Facts): void {
  const host = window as unknown as HostWindow;
  const frame = document.createElement('iframe');
  const settings = new Map<string, string>();
  const events = new Map<string, FrameMessage>();
  const send = (to: FrameMessage, data: unknown, responseType: 0 | 1): void => {
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
    frame.contentWindow?.postMessage(JSON.stringify(answer), '*');
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
    return { Version: 1, Error: 5000 };
  };

  host.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const message = JSON.parse(event.data) as FrameMessage;
    if (message._messageType !== 0) return;
    if (message._actionType === 1) {
      events.set(message._actionName, message);
      send(message, { Version: 1, Error: 0 }, 0);
    } else if (message._actionType === 2) {
      events.delete(message._actionName);
      send(message, { Version: 1, Error: 0 }, 0);
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') send(message, appContext(), 0);
    else if (message._actionName === 'executeMethod') void execute(message).then((data) => send(message, data, 0));
    else send(message, {}, 0);
  });
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
  frame.name = JSON.stringify({
    baseFrameName: 'vekha',
    hostInfo: facts.hostInfo,
    xdmInfo: `conversation|control|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.style.cssText = 'border:0;width:350px;height:760px';
  frame.src = `${facts.url}?_host_Info=${facts.hostInfo}`;
  document.body.append(frame);
}
