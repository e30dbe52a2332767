import { useCallback, useEffect, useState } from 'react';
import type { ReportPeriod } from '../../app/background';
import { proposePeriod } from '../../app/propose-period';
import type { DateSpan } from '../../domain/date-span';
import { parseLocalDate } from '../../domain/local-date';
import { parseReportingPeriod, periodId, periodSpan } from '../../domain/period/reporting-period';
import { useWorld } from '../world-context';

const settings = { period: 'period', asOf: 'asOf' } as const;

/**
 * The period that the coordinator works on; the document remembers it. Null while the document is asked. `known` is
 * the period of what the document holds already.
 */
export function useReportPeriod(
  plan: DateSpan | null,
  known: string | null,
): readonly [ReportPeriod | null, (report: ReportPeriod) => void] {
  const { workbook, today } = useWorld();
  const [report, setReport] = useState<ReportPeriod | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const [kept, keptDay] = await Promise.all([
        workbook.readSetting(settings.period),
        workbook.readSetting(settings.asOf),
      ]);
      if (!isCurrent) return;
      const period =
        parseReportingPeriod(kept ?? '') ?? parseReportingPeriod(known ?? '') ?? proposePeriod(plan, today());
      setReport((now) => now ?? { period, asOf: parseLocalDate(keptDay ?? '') ?? periodSpan(period).end });
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [workbook, today, plan, known]);
  const change = useCallback(
    (next: ReportPeriod) => {
      setReport(next);
      void workbook.writeSetting(settings.period, periodId(next.period));
      void workbook.writeSetting(settings.asOf, next.asOf);
    },
    [workbook],
  );
  return [report, change];
}
