import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says a text to a screen reader without moving the focus. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState({ text: '', turn: 0 });
  // The same text twice is said twice only where the node changes.
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div className={styles.hidden} role="status" aria-live="polite">
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}
