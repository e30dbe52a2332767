import { Text } from '@fluentui/react-components';
import { addressText } from '../../../text/address-text';
import type { RawAddress } from '../../../workbook/raw-table';
import type { WorkbookValues } from '../../../workbook/workbook-values';
import { CellLink } from '../../parts/cell-link';
import { useRowStyles } from '../../parts/row-styles';
import { useWorld } from '../../world-context';

/** A place in the source: a jump where it is a sheet of the open workbook, else how a person finds it. */
export function SourcePlace({ address, values }: { readonly address: RawAddress; readonly values: WorkbookValues }) {
  const styles = useRowStyles();
  const { language } = useWorld();
  const text = addressText(address, language);
  if (address.in === 'sheet' && values.sheets.some(({ name }) => name === address.sheet)) {
    return (
      <CellLink sheet={address.sheet} cell={address}>
        {text}
      </CellLink>
    );
  }
  return (
    <Text size={200} className={styles.quiet}>
      {text}
    </Text>
  );
}
