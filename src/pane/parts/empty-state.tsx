import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalM}`,
    textAlign: 'center',
    overflowWrap: 'anywhere',
  },
  icon: { display: 'flex', fontSize: '48px', color: tokens.colorNeutralForeground3 },
});

/** A screen with nothing to show yet: a picture, a sentence, the way on. */
export function EmptyState({
  icon,
  action,
  children,
}: {
  readonly icon: ReactElement;
  readonly action: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <Text>{children}</Text>
      {action}
    </div>
  );
}
