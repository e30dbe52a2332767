import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0 },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0 },
});

export interface FactLine {
  readonly label: string;
  readonly content: ReactNode;
}

/** What is told beside what is asked; a line without content is left out. */
export function Facts({ lines }: { readonly lines: readonly FactLine[] }) {
  const styles = useStyles();
  const told = lines.filter(({ content }) => content !== '');
  if (told.length === 0) return null;
  return (
    <dl className={styles.list}>
      {told.map(({ label, content }) => (
        <div key={label}>
          <dt className={styles.term}>{label}</dt>
          <dd className={styles.text}>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
