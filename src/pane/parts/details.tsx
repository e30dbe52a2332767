import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';

const useStyles = makeStyles({
  details: { minWidth: 0, '&[open] > summary .vekha-chevron': { transform: 'rotate(90deg)' } },
  summary: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    paddingTop: '6px',
    paddingBottom: '6px',
    boxSizing: 'border-box',
    cursor: 'pointer',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, marginTop: '2px', fontSize: '16px' },
  label: { flexGrow: 1, minWidth: 0 },
  content: { paddingLeft: '20px', paddingBottom: tokens.spacingVerticalS },
});

/** Something more to see, opened by mouse and keyboard alike. */
export function Details({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}>
      <summary className={styles.summary}>
        <ChevronRightRegular className={`vekha-chevron ${styles.chevron}`} aria-hidden />
        <span className={styles.label}>{label}</span>
      </summary>
      {/* What nobody has asked for may be hundreds of rows. */}
      <div className={styles.content}>{wasOpened ? children : null}</div>
    </details>
  );
}
