import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Doubt } from '../../../recognition/draft-plan';
import { severityText } from '../../../text/status-text';
import type { WorkbookValues } from '../../../workbook/workbook-values';
import { FirstOfList } from '../../parts/first-of-list';
import { useRowStyles } from '../../parts/row-styles';
import { StatusBadge } from '../../parts/status-badge';
import { severityTones } from '../../parts/tone';
import { useWorld } from '../../world-context';
import { doubtGroups } from './doubt-groups';
import { SourcePlace } from './source-place';

interface DoubtListProps {
  readonly doubts: readonly Doubt[];
  /** What the rows of the draft are called, by their keys. */
  readonly titles: ReadonlyMap<string, string>;
  readonly values: WorkbookValues;
}

/** What recognition leaves to a person: each question once, under it the rows that it is about. */
export function DoubtList({ doubts, titles, values }: DoubtListProps) {
  const styles = useRowStyles();
  const { language } = useWorld();
  const groups = useMemo(() => doubtGroups(doubts, language), [doubts, language]);
  return (
    <FirstOfList items={groups} page={20} className={styles.list}>
      {({ severity, text, doubts: own }) => (
        <li key={text} className={styles.row}>
          <StatusBadge tone={severityTones[severity]} text={severityText(severity, language)} />
          <Text>{text}</Text>
          <FirstOfList items={own} page={5} className={styles.list}>
            {({ row, address }, at) => (
              <li key={at}>
                <Text size={200} className={styles.quiet}>
                  {titles.has(row) ? `${titles.get(row) ?? ''} · ` : null}
                  <SourcePlace address={address} values={values} />
                </Text>
              </li>
            )}
          </FirstOfList>
        </li>
      )}
    </FirstOfList>
  );
}
