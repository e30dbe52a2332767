import { useCallback, useEffect, useState } from 'react';
import { isSaved } from './is-saved';
import type { DeskDocument } from './workbench-tools';

interface Leaving {
  /** Whether another workbook may take the place of this one: asks the person where something would be lost. */
  readonly mayLeave: () => Promise<boolean>;
  readonly isAsked: boolean;
  readonly answer: (leaves: boolean) => void;
}

/** Nothing that was done goes with the document by accident: neither for another workbook nor with the page. */
export function useLeaving(document: DeskDocument | null): Leaving {
  const [asked, setAsked] = useState<{ readonly settle: (leaves: boolean) => void } | null>(null);
  const mayLeave = useCallback(
    () =>
      document === null || isSaved(document)
        ? Promise.resolve(true)
        : new Promise<boolean>((settle) => setAsked({ settle })),
    [document],
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (document !== null && !isSaved(document)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [document]);
  return {
    mayLeave,
    isAsked: asked !== null,
    answer: (leaves) => {
      asked?.settle(leaves);
      setAsked(null);
    },
  };
}
