/** Parts of the screen that a sentence and a button need, in percent. */
const size = { width: 30, height: 25 } as const;

/** Some versions of Excel do not tell that a dialog was closed; a command must end before its page does, after five minutes. */
const patience = 4 * 60_000;

/** What Excel answers while a dialog is still there; one that was just closed goes after a moment. */
const alreadyOpened = 12_007;
const moment = 200;
const moments = 10;

/** Shows a page of ours in a small window, and resolves when it is closed: with the command's end it would go too. */
export async function showPage(address: string): Promise<void> {
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.1')) return;
  const url = new URL(address, window.location.href).href;
  for (let attempt = 0; attempt < moments; attempt += 1) {
    const opened = await open(url);
    if (opened.status === Office.AsyncResultStatus.Succeeded) return closed(opened.value);
    if (opened.error.code !== alreadyOpened) return;
    await new Promise((done) => setTimeout(done, moment));
  }
}

/** From within such a page: asks the one that opened it to close it. */
export function closePage(): void {
  void Office.onReady().then(() => Office.context.ui.messageParent('close'));
}

function open(url: string): Promise<Office.AsyncResult<Office.Dialog>> {
  // Within Excel on the web: a window of the browser might be stopped as a pop-up.
  return new Promise((done) => Office.context.ui.displayDialogAsync(url, { ...size, displayInIframe: true }, done));
}

function closed(dialog: Office.Dialog): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, patience);
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
      dialog.close();
      done();
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => done());
  });
}
