import { useCallback, useState } from 'react';
import type { InboxFile } from '../../../app/inbox-file';
import { isLeftover } from '../../../app/leftover-file';

export interface Inbox {
  readonly files: readonly InboxFile[];
  /** Files of programs that were left out. */
  readonly skipped: number;
  readonly add: (files: readonly InboxFile[]) => void;
  readonly remove: (file: InboxFile) => void;
  readonly clear: () => void;
}

/** The files that the coordinator has chosen, in the order of choosing. */
export function useInbox(): Inbox {
  const [state, setState] = useState<{ readonly files: readonly InboxFile[]; readonly skipped: number }>({
    files: [],
    skipped: 0,
  });
  const add = useCallback((chosen: readonly InboxFile[]) => {
    const real = chosen.filter(({ name }) => !isLeftover(name));
    setState(({ files, skipped }) => ({
      files: [...files.filter((old) => !real.some((file) => isSame(file, old))), ...real],
      skipped: skipped + chosen.length - real.length,
    }));
  }, []);
  const remove = useCallback(
    (file: InboxFile) => setState((now) => ({ ...now, files: now.files.filter((one) => one !== file) })),
    [],
  );
  const clear = useCallback(() => setState({ files: [], skipped: 0 }), []);
  return { ...state, add, remove, clear };
}

/** The same name and size: chosen twice, the later one counts. */
function isSame(a: InboxFile, b: InboxFile): boolean {
  return a.name === b.name && a.size === b.size;
}
