import { parseReportingPeriod } from '../../src/domain/period/reporting-period';
import type { ReportingPeriod } from '../../src/domain/period/reporting-period';
import type { Municipality } from '../../src/domain/municipality';
import { schoolWorkbook } from '../../src/forms/school/school-workbook';
import type { SchoolReport } from '../../src/forms/school/school-forms';
import { calculate } from '../../src/workbook/calculate';
import type { Workbook } from '../../src/workbook/workbook';
import { day, municipality, school } from './municipality';

export function period(text: string): ReportingPeriod {
  const parsed = parseReportingPeriod(text);
  if (parsed === null) throw new Error(`no such period: ${text}`);
  return parsed;
}

/** The form of the first school, calculated, for the last quarter of 2021. */
export function schoolForm(of: Municipality = municipality(), fields: Partial<SchoolReport> = {}): Workbook {
  const first = of.schools[0] ?? school('1');
  return calculate(
    schoolWorkbook({
      municipality: of,
      school: first,
      period: period('2021-Q4'),
      asOf: day('2021-12-31'),
      previous: new Map(),
      ...fields,
    }),
  );
}
