import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { shellText } from '../../text/pane-shell-text';
import { useAnnounce } from '../shell/live-region';
import { useWorld } from '../world-context';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

/** How far a long work is, and the way to stop it; null `total`: nobody knows yet. */
export function WorkBar({
  text,
  done,
  total,
  stopping,
  onCancel,
}: {
  readonly text: string;
  readonly done: number;
  readonly total: number | null;
  readonly stopping: boolean;
  readonly onCancel: (() => void) | null;
}) {
  const styles = useStyles();
  const say = shellText(useWorld().language);
  const announce = useAnnounce();
  // A screen reader hears quarters, not every file.
  const quarter = total === null || total === 0 ? 0 : Math.floor((done / total) * 4);
  useEffect(() => announce(text), [announce, quarter]);
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Text size={300}>{stopping ? say.stopping : text}</Text>
        {onCancel === null ? null : (
          <Button size="small" disabledFocusable={stopping} onClick={onCancel}>
            {say.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={text} {...(total === null ? {} : { value: done, max: Math.max(1, total) })} />
    </div>
  );
}
