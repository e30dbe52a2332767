import { Text } from '@fluentui/react-components';
import type { RecognisedTable } from '../../../recognition/draft-plan';
import { addressText } from '../../../text/address-text';
import { planTabText } from '../../../text/pane-plan-text';
import { recognisedFieldText } from '../../../text/recognised-field-text';
import { Details } from '../../parts/details';
import { useRowStyles } from '../../parts/row-styles';
import { StatusBadge } from '../../parts/status-badge';
import { useWorld } from '../../world-context';

/** Which tables were found, as what, and how each of their columns was read. */
export function RecognisedTables({ tables }: { readonly tables: readonly RecognisedTable[] }) {
  const styles = useRowStyles();
  const { language } = useWorld();
  const say = planTabText(language);
  return (
    <div>
      {tables.map(({ kind, title, rows, columns, address }, at) => (
        <Details
          key={at}
          label={
            <span className={styles.facts}>
              <StatusBadge tone={kind === 'other' ? 'quiet' : 'good'} text={say.table(kind)} />
              <Text>{say.rows(rows)}</Text>
              <Text size={200} className={styles.quiet}>
                {title === '' ? addressText(address, language) : title}
              </Text>
            </span>
          }
        >
          <Text size={200} weight="semibold">
            {say.columns}
          </Text>
          <ul className={styles.list}>
            {columns.map(({ heading, field, year }, column) => (
              <li key={column}>
                {heading === '' ? '—' : heading} →{' '}
                {field === null ? (
                  <Text className={styles.quiet}>{say.notUsedColumn}</Text>
                ) : (
                  <b>{recognisedFieldText(field, year, language)}</b>
                )}
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </div>
  );
}
