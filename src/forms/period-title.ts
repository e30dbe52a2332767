import type { ReportingPeriod } from '../domain/period/reporting-period';
import { parseReportingPeriod } from '../domain/period/reporting-period';
import type { Wording } from './spec/wording';
import { wording } from './spec/wording';

const roman = ['I', 'II', 'III', 'IV'] as const;

/** «IV квартал 2021 года» for `2021-Q4`; null for what is no period. */
export function titleOfPeriodId(id: string): Wording | null {
  const period = parseReportingPeriod(id);
  return period === null ? null : periodTitle(period);
}

/** «IV квартал 2021 года» */
export function periodTitle(period: ReportingPeriod): Wording {
  switch (period.kind) {
    case 'quarter':
      return wording(
        `${roman[period.quarter - 1] ?? ''} квартал ${period.year} года`,
        `quarter ${period.quarter} of ${period.year}`,
      );
    case 'halfYear':
      return wording(
        `${roman[period.half - 1] ?? ''} полугодие ${period.year} года`,
        `half-year ${period.half} of ${period.year}`,
      );
    case 'year':
      return wording(`${period.year} год`, `year ${period.year}`);
    case 'schoolYear': {
      const years = `${period.startYear}/${period.startYear + 1}`;
      return wording(`${years} учебный год`, `school year ${years}`);
    }
  }
}

/** Whether a text begins as `periodTitle` names a period, with a colon behind it. */
export function beginsWithPeriod(text: string): boolean {
  return /^(?:[IV]+ (?:квартал|полугодие) \d{4} года|\d{4}(?:\/\d{4})?(?: учебный)? год): /.test(text);
}
