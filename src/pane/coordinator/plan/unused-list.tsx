import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnusedText } from '../../../recognition/draft-plan';
import { shellText } from '../../../text/pane-shell-text';
import type { WorkbookValues } from '../../../workbook/workbook-values';
import { useRowStyles } from '../../parts/row-styles';
import { useWorld } from '../../world-context';
import { SourcePlace } from './source-place';

const page = 20;

/** Texts of the document that did not become a part of the draft: nothing goes unsaid. */
export function UnusedList({
  unused,
  values,
}: {
  readonly unused: readonly UnusedText[];
  readonly values: WorkbookValues;
}) {
  const styles = useRowStyles();
  const { language } = useWorld();
  const [shown, setShown] = useState(page);
  return (
    <>
      <ul className={styles.list}>
        {unused.slice(0, shown).map(({ text, address }, at) => (
          <li key={at} className={styles.row}>
            <Text>«{text}»</Text>
            <SourcePlace address={address} values={values} />
          </li>
        ))}
      </ul>
      {unused.length <= shown ? null : (
        <Button size="small" appearance="subtle" onClick={() => setShown(unused.length)}>
          {shellText(language).more(unused.length - shown)}
        </Button>
      )}
    </>
  );
}
