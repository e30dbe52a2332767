import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { schoolsForm } from '../../../forms/municipal/schools-form';
import { schoolsText } from '../../../text/pane-schools-text';
import { CellLink } from '../../parts/cell-link';
import { useSpread } from '../../parts/use-spread';
import { useWorld } from '../../world-context';
import type { RegisteredSchool } from './register';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  school: {
    display: 'flex',
    flexDirection: 'column',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The schools of the register with the way to their cells; while forms are made it stays as it is. */
export const RegisterList = memo(function RegisterList({ rows }: { readonly rows: readonly RegisteredSchool[] }) {
  const styles = useStyles();
  const { language } = useWorld();
  const say = schoolsText(language);
  const shownRows = useSpread(rows, rows.length);
  return (
    <ul className={styles.list}>
      {rows.map((_, at) => {
        const row = shownRows(at)?.value[at];
        if (row === undefined) return null;
        const { school, cell } = row;
        return (
          <li key={at} className={styles.school}>
            {cell === null ? (
              school.name
            ) : (
              <CellLink sheet={cell.sheet} cell={cell}>
                {school.name}
              </CellLink>
            )}
            <Text size={200} className={styles.quiet}>
              {schoolsForm.fields.code.title[language]} {school.code}
              {school.settlement === null ? ` · ${say.noSettlement}` : null}
            </Text>
          </li>
        );
      })}
    </ul>
  );
});
