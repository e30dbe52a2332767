import { consolidatedParts } from '../../src/app/consolidate-inbox';
import { municipalFileOf } from '../../src/app/open-municipality';
import type { Consolidation } from '../../src/consolidation/consolidate';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import { completeWorkbook } from '../../src/workbook/complete';
import { valuesOf } from '../../src/workbook/values-of';
import type { WorkbookValues } from '../../src/workbook/workbook-values';

/** The municipal workbook with the sheets of a consolidation, as a pane reads it. */
export function svodValues(consolidation: Consolidation): WorkbookValues {
  const plain = completeWorkbook(
    municipalWorkbook({
      municipality: consolidation.municipality,
      reports: new Map(),
      further: [],
      period: '',
      modified: '2021-01-01T00:00:00Z',
    }),
  );
  const municipal = municipalFileOf(valuesOf(plain), '');
  if (municipal === null) throw new Error('not a municipal workbook');
  return valuesOf(consolidatedParts(municipal, consolidation).workbook);
}
