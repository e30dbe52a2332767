import { numbered } from '../../../domain/plan/numbered';
import { Text } from '@fluentui/react-components';
import type { SvodIndicator } from '../../../app/read-svod';
import { numberText } from '../../../text/number-text';
import { svodText } from '../../../text/pane-svod-text';
import { indicatorStatusText } from '../../../text/status-text';
import { CellLink } from '../../parts/cell-link';
import { useRowStyles } from '../../parts/row-styles';
import { Section } from '../../parts/section';
import { StatusBadge } from '../../parts/status-badge';
import { indicatorTones } from '../../parts/tone';
import { useWorld } from '../../world-context';

/** The indicators at a glance, as the sheet has them now. */
export function Totals({ indicators }: { readonly indicators: readonly SvodIndicator[] }) {
  const styles = useRowStyles();
  const { language } = useWorld();
  const say = svodText(language);
  const figure = (value: number | null): string => (value === null ? '—' : numberText(value, language));
  return (
    <Section title={say.totalsTitle}>
      <ul className={styles.list}>
        {indicators.map(({ key, number, title, unit, target, value, status, withData, registered, cell }) => (
          <li key={key} className={styles.row}>
            <CellLink sheet={cell.sheet} cell={cell}>
              {numbered(number, title)}
            </CellLink>
            <div className={styles.facts}>
              {status === null ? null : (
                <StatusBadge tone={indicatorTones[status]} text={indicatorStatusText(status, language)} />
              )}
              <Text>
                {say.target} {figure(target)} · {say.actual} <b>{figure(value)}</b> {unit}
              </Text>
            </div>
            {withData === null || registered === null ? null : (
              <Text size={200} className={styles.quiet}>
                {say.coverageOf(withData, registered)}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
