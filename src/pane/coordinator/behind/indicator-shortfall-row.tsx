import { numbered } from '../../../domain/plan/numbered';
import { Text } from '@fluentui/react-components';
import { memo } from 'react';
import type { IndicatorShortfall } from '../../../app/find-shortfalls';
import type { Measure } from '../../../domain/plan/measure';
import { gapThingsText } from '../../../text/gap-text';
import { numberText } from '../../../text/number-text';
import { behindText } from '../../../text/pane-behind-text';
import { svodText } from '../../../text/pane-svod-text';
import { indicatorStatusText } from '../../../text/status-text';
import { CellLink } from '../../parts/cell-link';
import { Details } from '../../parts/details';
import { useRowStyles } from '../../parts/row-styles';
import { StatusBadge } from '../../parts/status-badge';
import { indicatorTones } from '../../parts/tone';
import { useWorld } from '../../world-context';

/** An indicator off its target: how far, in things too, and which schools pull it down. */
export const IndicatorShortfallRow = memo(function IndicatorShortfallRow({
  shortfall: { indicator, below },
  kind,
}: {
  readonly shortfall: IndicatorShortfall;
  readonly kind: Measure['kind'];
}) {
  const styles = useRowStyles();
  const { language } = useWorld();
  const say = behindText(language);
  const svod = svodText(language);
  const { number, title, unit, target, value, points, things, status, cell } = indicator;
  const direction = points !== null && points > 0 ? 'decrease' : 'increase';
  const figure = (amount: number | null): string => (amount === null ? '—' : numberText(amount, language));
  return (
    <li className={styles.row}>
      <CellLink sheet={cell.sheet} cell={cell}>
        {numbered(number, title)}
      </CellLink>
      <div className={styles.facts}>
        {status === null ? null : (
          <StatusBadge tone={indicatorTones[status]} text={indicatorStatusText(status, language)} />
        )}
        <Text>
          {svod.target} {figure(target)} · {svod.actual} <b>{figure(value)}</b> {unit}
        </Text>
      </div>
      <Text size={200}>
        {[
          points === null ? null : say.off(`${figure(Math.abs(points))} ${unit === '%' ? say.points : unit}`.trim()),
          things === null || things <= 0 ? null : gapThingsText(kind, direction, things, language),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </Text>
      {below.length === 0 ? null : (
        <Details label={say.schoolsBelow(below.length)}>
          <ul className={styles.list}>
            {below.map((figureOf) => (
              <li key={figureOf.cell.row}>
                <CellLink sheet={figureOf.cell.sheet} cell={figureOf.cell}>
                  {figureOf.school}
                </CellLink>{' '}
                {kind === 'shareOfSchools' ? null : `${figure(figureOf.value)} %`}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </li>
  );
});
