import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Issue } from '../../domain/issue';
import { byGravity } from '../../domain/severity';
import { cellName } from '../../workbook/address';
import { severityText } from '../../text/status-text';
import { useWorld } from '../world-context';
import { CellLink } from './cell-link';
import { FirstOfList } from './first-of-list';
import { StatusBadge } from './status-badge';
import { severityTones } from './tone';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  item: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground3 },
});

/** What is wrong, the gravest first. `jump`: the places are in the open workbook and can be gone to. */
export function IssueList<Problem>({
  issues,
  text,
  jump,
  bare = false,
}: {
  readonly issues: readonly Issue<Problem>[];
  readonly text: (problem: Problem) => string;
  readonly jump: boolean;
  /** What stands over the list tells the gravity already. */
  readonly bare?: boolean;
}) {
  const styles = useStyles();
  const { language } = useWorld();
  return (
    <FirstOfList items={[...issues].sort(byGravity)} page={12} className={styles.list}>
      {({ severity, place, row, problem }, at) => (
        <li key={at} className={styles.item}>
          {bare ? null : <StatusBadge tone={severityTones[severity]} text={severityText(severity, language)} />}
          <Text size={300}>{text(problem)}</Text>
          {place === null ? null : (
            <Text size={200} className={styles.place}>
              {row === '' ? null : `${row} · `}
              {jump ? <CellLink sheet={place.sheet} cell={place} /> : `${place.sheet}!${cellName(place)}`}
            </Text>
          )}
        </li>
      )}
    </FirstOfList>
  );
}
