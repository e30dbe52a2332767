import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ChangeWords } from '../../../text/join-text';
import { changedRowText, changesTitle } from '../../../text/join-text';
import { FirstOfList } from '../../parts/first-of-list';
import { useWorld } from '../../world-context';

const useStyles = makeStyles({
  kind: { paddingBottom: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: '20px' },
});

/** What a corrected document changes in the plan, what is changed before what only stays. */
export function PlanChanges({ changes }: { readonly changes: readonly ChangeWords[] }) {
  const styles = useStyles();
  const { language } = useWorld();
  return (['changed', 'added', 'gone'] as const).map((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    return own.length === 0 ? null : (
      <div key={kind} className={styles.kind}>
        <Text weight="semibold">{changesTitle(kind, own.length, language)}</Text>
        <FirstOfList items={own} page={20} className={styles.list}>
          {(change) => <li key={change.key}>{changedRowText(change, language)}</li>}
        </FirstOfList>
      </div>
    );
  });
}
