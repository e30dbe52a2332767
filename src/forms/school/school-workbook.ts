import { periodId } from '../../domain/period/reporting-period';
import type { Workbook } from '../../workbook/workbook';
import { drawWorkbook } from '../block/draw-workbook';
import { periodTitle } from '../period-title';
import { shownDate } from '../readers/shown';
import type { SchoolReport } from './school-forms';
import { schoolForms, schoolFormsVersion } from './school-forms';

/** The workbook that goes to a school. It works alone, in any suite, without the add-in. */
export function schoolWorkbook(report: SchoolReport): Workbook {
  const { school, period, asOf } = report;
  const title = `${school.name} · ${periodTitle(period).ru}`;
  return drawWorkbook({
    contents: schoolForms(report),
    identity: { kind: 'school', version: schoolFormsVersion, period: periodId(period), school: school.code },
    title,
    subtitle: `${title} · по состоянию на ${shownDate(asOf)}`,
    protection: 'inputsOnly',
    further: [],
    modified: `${asOf}T00:00:00Z`,
  });
}
