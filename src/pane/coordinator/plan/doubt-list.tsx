import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Doubt } from '../../../recognition/draft-plan';
import { shellText } from '../../../text/pane-shell-text';
import { recognitionText } from '../../../text/recognition-text';
import { severityText } from '../../../text/status-text';
import type { WorkbookValues } from '../../../workbook/workbook-values';
import { useRowStyles } from '../../parts/row-styles';
import { StatusBadge } from '../../parts/status-badge';
import { severityTones } from '../../parts/tone';
import { useWorld } from '../../world-context';
import { SourcePlace } from './source-place';

const page = 20;
const gravity = { error: 0, warning: 1, remark: 2 } as const;

/** What recognition leaves to a person, the gravest first. */
export function DoubtList({ doubts, values }: { readonly doubts: readonly Doubt[]; readonly values: WorkbookValues }) {
  const styles = useRowStyles();
  const { language } = useWorld();
  const [shown, setShown] = useState(page);
  const sorted = [...doubts].sort((a, b) => gravity[a.severity] - gravity[b.severity]);
  return (
    <>
      <ul className={styles.list}>
        {sorted.slice(0, shown).map(({ severity, problem, address }, at) => (
          <li key={at} className={styles.row}>
            <StatusBadge tone={severityTones[severity]} text={severityText(severity, language)} />
            <Text>{recognitionText(problem, language)}</Text>
            <SourcePlace address={address} values={values} />
          </li>
        ))}
      </ul>
      {sorted.length <= shown ? null : (
        <Button size="small" appearance="subtle" onClick={() => setShown(sorted.length)}>
          {shellText(language).more(sorted.length - shown)}
        </Button>
      )}
    </>
  );
}
