import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useId } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  toggle: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  chevron: { flexShrink: 0, fontSize: '20px' },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface CardProps {
  readonly title: string;
  /** Under the title, also of a folded card. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** A row of a form by itself. */
export function Card({ title, head, children }: CardProps) {
  const styles = useStyles();
  return (
    <article className={styles.card} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {head}
      {children}
    </article>
  );
}

interface FoldingCardProps extends CardProps {
  readonly fold: 'open' | 'folded';
  readonly onToggle: () => void;
}

/** A card that can be folded to its head. */
export function FoldingCard({ title, head, children, fold, onToggle }: FoldingCardProps) {
  const styles = useStyles();
  const content = useId();
  const isOpen = fold === 'open';
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <article className={styles.card} aria-label={title}>
      <h3 className={styles.title}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={onToggle}
        >
          <span>{title}</span>
          <Chevron aria-hidden className={styles.chevron} />
        </button>
      </h3>
      {head}
      <div id={content} hidden={!isOpen} className={mergeClasses(isOpen && styles.content)}>
        {isOpen && children}
      </div>
    </article>
  );
}
