import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../domain/severity';
import { severityCountText } from '../../../text/status-text';
import { StatusBadge } from '../../parts/status-badge';
import { severityTones } from '../../parts/tone';
import { useWorld } from '../../world-context';

const useStyles = makeStyles({
  label: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  title: { flexGrow: 1, minWidth: 0 },
});

/** What is asked, and how grave it is. */
export function QuestionLabel({
  title,
  severity,
  count,
}: {
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
}) {
  const styles = useStyles();
  const { language } = useWorld();
  return (
    <span className={styles.label}>
      <span className={styles.title}>{title}</span>
      <StatusBadge tone={severityTones[severity]} text={severityCountText(severity, count, language)} />
    </span>
  );
}
