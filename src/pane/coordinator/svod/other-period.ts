import type { FileVerdict } from '../../../app/background';
import type { ReportingPeriod } from '../../../domain/period/reporting-period';
import { parseReportingPeriod } from '../../../domain/period/reporting-period';

/** The period that most of the files of another period speak of: the coordinator has probably chosen the wrong one. */
export function otherPeriodOf(
  files: readonly FileVerdict[],
): { readonly period: ReportingPeriod; readonly files: number } | null {
  const counts = new Map<string, number>();
  for (const { issues } of files) {
    for (const { problem } of issues) {
      if (problem.code === 'otherPeriod') counts.set(problem.found, (counts.get(problem.found) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const period = most === undefined ? null : parseReportingPeriod(most[0]);
  return most === undefined || period === null ? null : { period, files: most[1] };
}
