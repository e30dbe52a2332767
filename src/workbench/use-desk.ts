import { useCallback, useEffect, useState } from 'react';
import type { Delivered, DeliveryProblem } from '../app/background';
import type { InboxFile } from '../app/inbox-file';
import type { Result } from '../domain/result';
import { success } from '../domain/result';
import { inboxFileOf } from '../pane/parts/inbox-files';
import { fileProblemText } from '../text/file-problem-text';
import type { Language } from '../text/language';
import { sampleFileName } from '../text/made-file-name';
import { workbenchText } from '../text/workbench-text';
import type { Workbook } from '../workbook/workbook';
import type { DeskDocument, WorkbenchTools } from './workbench-tools';

export interface Message {
  readonly intent: 'info' | 'success' | 'error' | 'warning';
  readonly text: string;
}

export interface Desk {
  readonly document: DeskDocument | null;
  /** What is under way, as a sentence; null: nothing. */
  readonly busy: string | null;
  readonly message: Message | null;
  readonly say: (message: Message | null) => void;
  readonly openFile: (file: File) => Promise<void>;
  readonly openWorkbook: (workbook: Workbook) => Promise<Result<Delivered, DeliveryProblem>>;
  readonly saveAs: (name: string) => Promise<void>;
}

/** The document on the desk, and the ways it comes and goes. The sample lies there first. */
export function useDesk(tools: WorkbenchTools, language: Language): Desk {
  const [document, setDocument] = useState<DeskDocument | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [message, say] = useState<Message | null>(null);
  const text = workbenchText(language);

  const lay = useCallback(
    (workbook: Workbook, name: string, origin: DeskDocument['origin']): void => {
      const live = tools.openDocument(workbook);
      setDocument({ live, name, origin, saved: live.current() });
    },
    [tools],
  );
  const open = useCallback(
    async (file: InboxFile, origin: DeskDocument['origin']): Promise<void> => {
      setBusy(text.opening(file.name));
      say(null);
      const opened = await tools.background.openWorkbook(file).catch((error: unknown) => String(error));
      setBusy(null);
      if (typeof opened === 'string') say({ intent: 'error', text: text.failed(opened) });
      else if (opened.ok) lay(opened.value, file.name, origin);
      else say({ intent: 'error', text: text.notOpened(file.name, fileProblemText(opened.problem, language)) });
    },
    [tools, lay, text, language],
  );

  useEffect(() => {
    let isWanted = true;
    void tools.sample.workbook().then(
      (workbook) => {
        if (isWanted) lay(workbook, sampleFileName, 'sample');
      },
      (error: unknown) => say({ intent: 'error', text: workbenchText('ru').failed(String(error)) }),
    );
    return () => {
      isWanted = false;
    };
    // Once, when the page opens.
  }, [tools, lay]);

  return {
    document,
    busy,
    message,
    say,
    openFile: (file) => open(inboxFileOf(file), 'file'),
    openWorkbook: (workbook) => {
      const name = workbook.properties.title === '' ? text.product : `${workbook.properties.title}.xlsx`;
      lay(workbook, name, 'made');
      return Promise.resolve(success({ how: 'here', name }));
    },
    saveAs: async (name) => {
      if (document === null) return;
      const workbook = document.live.current();
      const bytes = await tools.background.writeWorkbook(workbook).catch((error: unknown) => String(error));
      if (typeof bytes === 'string') return say({ intent: 'error', text: text.failed(bytes) });
      const saved = await tools.delivery.save({ name, bytes });
      if (!saved.ok) return say({ intent: 'error', text: text.notSaved });
      setDocument({ ...document, name, origin: 'file', saved: workbook });
      return say({ intent: 'success', text: text.saved(name) });
    },
  };
}
