import type { MessageBarProps } from '@fluentui/react-components';
import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' }, title: { display: 'block' } });

/** A sentence that matters now, with what can be done about it. */
export function Notice({
  intent,
  title,
  children,
  actions,
}: {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        {title === undefined ? null : <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {actions === undefined ? null : <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
