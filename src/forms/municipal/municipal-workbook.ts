import type { Municipality } from '../../domain/municipality';
import type { ActivityReport } from '../../domain/status/activity-status';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { drawWorkbook } from '../block/draw-workbook';
import { municipalContents } from './municipal-contents';
import type { PlanMargin } from './plan-margin';
import { emptyMargin } from './plan-margin';

export interface MunicipalDraft {
  readonly municipality: Municipality;
  readonly reports: ReadonlyMap<string, ActivityReport>;
  /** Consolidated sheets, behind the forms; empty before the first consolidation. */
  readonly further: readonly Sheet[];
  /** Period of the consolidation, `2021-Q4`; empty without one. */
  readonly period: string;
  readonly modified: string;
  /** What stands beside the plan; absent: nothing. */
  readonly margin?: PlanMargin;
}

/** Grows with any change of the municipal forms. */
const municipalFormsVersion = 1;

/** The coordinator's workbook: the plan and the register as validated sheets, then what was consolidated. */
export function municipalWorkbook(draft: MunicipalDraft): Workbook {
  const { municipality, reports, further, period, modified, margin = emptyMargin } = draft;
  const { programme } = municipality.plan;
  const drawn = drawWorkbook({
    contents: municipalContents(municipality, reports, margin),
    identity: { kind: 'municipal', version: municipalFormsVersion, period, school: '' },
    title: programme.title,
    subtitle: [programme.municipality, programme.title].filter((text) => text !== '').join(' · '),
    protection: 'none',
    further,
    modified,
  });
  // A consolidated workbook is opened to be read: its summary stands in front.
  return { ...drawn, activeSheet: further[0]?.name ?? drawn.activeSheet };
}
