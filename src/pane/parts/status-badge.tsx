import type { BadgeProps } from '@fluentui/react-components';
import { Badge, makeStyles } from '@fluentui/react-components';
import {
  CheckmarkRegular,
  DismissRegular,
  QuestionRegular,
  SubtractRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';

/** How good news is: a colour and a sign, always beside a word. */
export type Tone = 'good' | 'warning' | 'bad' | 'unknown' | 'quiet';

const looks: Readonly<Record<Tone, { readonly color: NonNullable<BadgeProps['color']>; readonly icon: ReactElement }>> =
  {
    good: { color: 'success', icon: <CheckmarkRegular /> },
    warning: { color: 'warning', icon: <WarningRegular /> },
    bad: { color: 'danger', icon: <DismissRegular /> },
    unknown: { color: 'informative', icon: <QuestionRegular /> },
    quiet: { color: 'subtle', icon: <SubtractRegular /> },
  };

const useStyles = makeStyles({ badge: { flexShrink: 0, whiteSpace: 'nowrap', alignSelf: 'flex-start' } });

export function StatusBadge({ tone, text }: { readonly tone: Tone; readonly text: string }) {
  const styles = useStyles();
  const { color, icon } = looks[tone];
  return (
    <Badge className={styles.badge} appearance="tint" color={color} icon={icon} size="medium">
      {text}
    </Badge>
  );
}
