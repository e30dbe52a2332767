import { consolidatedParts } from '../../src/app/consolidate-inbox';
import type { MunicipalFile } from '../../src/app/open-municipality';
import { municipalFileOf } from '../../src/app/open-municipality';
import type { Consolidation } from '../../src/consolidation/consolidate';
import type { Municipality } from '../../src/domain/municipality';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import { completeWorkbook } from '../../src/workbook/complete';
import { valuesOf } from '../../src/workbook/values-of';
import type { Workbook } from '../../src/workbook/workbook';
import type { WorkbookValues } from '../../src/workbook/workbook-values';

/** The municipal workbook as it is before anything was consolidated. */
export function plainMunicipal(municipality: Municipality): Workbook {
  return completeWorkbook(
    municipalWorkbook({
      municipality,
      reports: new Map(),
      further: [],
      period: '',
      modified: '2021-01-01T00:00:00Z',
    }),
  );
}

export function municipalIn(workbook: Workbook): MunicipalFile {
  const municipal = municipalFileOf(valuesOf(workbook), '');
  if (municipal === null) throw new Error('not a municipal workbook');
  return municipal;
}

/** The municipal workbook with the sheets of a consolidation, as a pane reads it. */
export function svodValues(consolidation: Consolidation): WorkbookValues {
  const municipal = municipalIn(plainMunicipal(consolidation.municipality));
  return valuesOf(consolidatedParts(municipal, consolidation).workbook);
}
