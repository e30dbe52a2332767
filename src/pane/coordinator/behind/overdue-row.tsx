import { numbered } from '../../../domain/plan/numbered';
import { Text } from '@fluentui/react-components';
import { memo } from 'react';
import type { SvodObligation } from '../../../app/read-svod';
import { dateText } from '../../../text/number-text';
import { behindText } from '../../../text/pane-behind-text';
import { activityStatusText } from '../../../text/status-text';
import { CellLink } from '../../parts/cell-link';
import { useRowStyles } from '../../parts/row-styles';
import { StatusBadge } from '../../parts/status-badge';
import { useWorld } from '../../world-context';

/** What somebody should have done by now. */
export const OverdueRow = memo(function OverdueRow({ obligation }: { readonly obligation: SvodObligation }) {
  const styles = useRowStyles();
  const { language } = useWorld();
  const say = behindText(language);
  const { number, title, school, responsible, due, days, cell } = obligation;
  const overdue = activityStatusText('overdue', language);
  return (
    <li className={styles.row}>
      <CellLink sheet={cell.sheet} cell={cell}>
        {numbered(number, title)}
      </CellLink>
      <div className={styles.facts}>
        <StatusBadge tone="bad" text={days === null ? overdue : `${overdue}: ${say.days(days)}`} />
        <Text weight="semibold">{school === '' ? say.municipality : school}</Text>
      </div>
      <Text size={200} className={styles.quiet}>
        {[due === null ? null : say.due(dateText(due, language)), ...responsible]
          .filter((part) => part !== null)
          .join(' · ')}
      </Text>
    </li>
  );
});
