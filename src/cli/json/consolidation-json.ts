import type { ActivityTotal } from '../../consolidation/activity-total';
import type { Consolidation } from '../../consolidation/consolidate';
import type { EquipmentTotal } from '../../consolidation/equipment-total';
import type { IndicatorTotal, Interval } from '../../consolidation/indicator-total';
import type { Issue } from '../../domain/issue';
import { periodId } from '../../domain/period/reporting-period';
import type { Place } from '../../domain/place';
import type { PlanProblem } from '../../forms/municipal/plan-problem';
import { intakeText } from '../../text/intake-text';
import type { Language } from '../../text/language';
import { planText } from '../../text/plan-text';
import { cellName } from '../../workbook/address';
import { issueJson } from './issue-json';

/**
 * The output of `consolidate --json`. Shares are in percent, unrounded; null is no data. `problems` are those of the
 * municipal workbook itself.
 */
export function consolidationJson(
  consolidation: Consolidation,
  problems: readonly Issue<PlanProblem>[],
  language: Language,
): object {
  const { period, asOf, coverage, indicators, activities, equipment, files } = consolidation;
  return {
    period: periodId(period),
    asOf,
    coverage: {
      registered: coverage.registered,
      accepted: coverage.accepted.length,
      returned: coverage.returned,
      missing: coverage.missing,
    },
    issues: problems.map((issue) => issueJson(issue, planText(issue.problem, language))),
    indicators: indicators.map(indicatorJson),
    activities: activities.map(activityJson),
    equipment: equipment.map(equipmentJson),
    journal: files.map(({ file, school, verdict, issues }) => ({
      file,
      school,
      verdict,
      issues: issues.map((issue) => issueJson(issue, intakeText(issue.problem, language))),
    })),
  };
}

function indicatorJson(total: IndicatorTotal): object {
  const { indicator, year, numerator, denominator, value, interval, target, status, gap, coverage, bySchool } = total;
  return {
    key: indicator.key,
    year,
    numerator,
    denominator,
    value,
    interval: intervalJson(interval),
    intervalReason: interval.known ? null : interval.reason,
    target,
    status,
    gap,
    coverage,
    bySchool: bySchool.map((figure) => ({
      school: figure.school.code,
      state: figure.state,
      numerator: figure.numerator,
      denominator: figure.denominator,
      value: figure.value,
      source: sourceJson(figure.source),
    })),
  };
}

function intervalJson(interval: Interval): object | null {
  return interval.known ? { low: interval.low, high: interval.high } : null;
}

function activityJson({ activity, status, counts, coverage, overdue }: ActivityTotal): object {
  return {
    key: activity.key,
    status,
    counts,
    coverage,
    overdue: overdue.map(({ school, obligation, days }) => ({
      school: school?.code ?? null,
      due: obligation.occurrence.due,
      days,
      responsible: activity.responsible,
    })),
  };
}

function equipmentJson({ field, total, coverage, bySchool }: EquipmentTotal): object {
  return {
    field,
    total,
    coverage,
    bySchool: bySchool.map(({ school, answer }) => ({
      school: school?.code ?? null,
      state: answer?.state ?? 'notSubmitted',
      value: answer?.state === 'given' ? answer.value : null,
      source: sourceJson(answer?.place ?? null),
    })),
  };
}

function sourceJson(place: Place | null): object | null {
  return place === null ? null : { file: place.file, sheet: place.sheet, cell: cellName(place) };
}
