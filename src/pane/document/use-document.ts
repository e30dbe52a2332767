import { startTransition, useCallback, useEffect, useState } from 'react';
import type { OpenWorkbook, OpenWorkbookProblem } from '../../app/ports';
import type { WorkbookValues } from '../../workbook/workbook-values';

export type OpenDocument =
  | { readonly step: 'reading' }
  | { readonly step: 'failed'; readonly problem: OpenWorkbookProblem }
  | { readonly step: 'read'; readonly values: WorkbookValues };

/** Milliseconds: a person still types, and a drawing of ours tells every sheet apart. */
const quiet = { user: 400, pane: 120 } as const;

/** The values of the open workbook, read again when it has changed and rested. */
export function useDocument(workbook: OpenWorkbook): { readonly document: OpenDocument; readonly reread: () => void } {
  const [state, setState] = useState<{ readonly of: OpenWorkbook; readonly document: OpenDocument }>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let asked = 0;
    let timer = 0;
    const read = async (): Promise<void> => {
      asked += 1;
      const mine = asked;
      const values = await workbook.readValues();
      // An answer to an older question must not overwrite a newer one.
      if (mine !== asked) return;
      const document: OpenDocument = values.ok
        ? { step: 'read', values: values.value }
        : { step: 'failed', problem: values.problem };
      // What hangs on a large document is drawn in steps, between which the page answers.
      startTransition(() => setState({ of: workbook, document }));
    };
    const unsubscribe = workbook.subscribe(({ origin }) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void read(), quiet[origin]);
    });
    void read();
    return () => {
      asked = -1;
      window.clearTimeout(timer);
      unsubscribe();
    };
  }, [workbook, turn]);
  const reread = useCallback(() => setTurn((now) => now + 1), []);
  const document = state?.of === workbook ? state.document : ({ step: 'reading' } as const);
  return { document, reread };
}
