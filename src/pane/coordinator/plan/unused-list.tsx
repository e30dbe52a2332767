import { Text } from '@fluentui/react-components';
import type { UnusedText } from '../../../recognition/draft-plan';
import type { WorkbookValues } from '../../../workbook/workbook-values';
import { FirstOfList } from '../../parts/first-of-list';
import { useRowStyles } from '../../parts/row-styles';
import { SourcePlace } from './source-place';

/** Texts of the document that did not become a part of the draft: nothing goes unsaid. */
export function UnusedList({
  unused,
  values,
}: {
  readonly unused: readonly UnusedText[];
  readonly values: WorkbookValues;
}) {
  const styles = useRowStyles();
  return (
    <FirstOfList items={unused} page={20} className={styles.list}>
      {({ text, address }, at) => (
        <li key={at} className={styles.row}>
          <Text>«{text}»</Text>
          <SourcePlace address={address} values={values} />
        </li>
      )}
    </FirstOfList>
  );
}
