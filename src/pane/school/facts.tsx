import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0 },
  lines: { ...typographyStyles.caption1, display: 'flex', flexDirection: 'column', rowGap: '2px', margin: 0 },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0 },
  inlineTerm: { display: 'inline', color: tokens.colorNeutralForeground2, '::after': { content: '": "' } },
  inlineText: { display: 'inline', margin: 0 },
});

export interface FactLine {
  readonly label: string;
  readonly content: string;
}

/** What is told beside what is asked: one under another, or as short lines. What is empty is left out. */
export function Facts({ facts, layout }: { readonly facts: readonly FactLine[]; readonly layout: 'stack' | 'lines' }) {
  const styles = useStyles();
  const told = facts.filter(({ content }) => content !== '');
  if (told.length === 0) return null;
  const [term, text] = layout === 'stack' ? [styles.term, styles.text] : [styles.inlineTerm, styles.inlineText];
  return (
    <dl className={styles[layout]}>
      {told.map(({ label, content }) => (
        <div key={label}>
          <dt className={term}>{label}</dt>
          <dd className={text}>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
