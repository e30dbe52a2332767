import type { LocalDate } from '../domain/local-date';
import type { Municipality } from '../domain/municipality';
import type { ReportingPeriod } from '../domain/period/reporting-period';
import { periodId, periodSpan, targetYear } from '../domain/period/reporting-period';
import type { PreviousAnswers } from '../forms/school/previous-answers';
import { noPreviousAnswers } from '../forms/school/previous-answers';
import type { ActivityTotal, MunicipalReports } from './activity-total';
import { activityTotal } from './activity-total';
import { chooseSubmissions } from './choose-submissions';
import type { EquipmentTotal } from './equipment-total';
import { equipmentTotals } from './equipment-total';
import type { Fact } from './fact';
import { factsOf } from './fact';
import type { IndicatorTotal } from './indicator-total';
import { indicatorTotal } from './indicator-total';
import { previousAnswersOf } from './previous-facts';
import { schoolFigure } from './school-figure';
import type { FileOutcome, Submission } from './submission';

/** Who submitted, by code of the school, in the order of the register. */
export interface SubmissionCoverage {
  readonly registered: number;
  readonly accepted: readonly string[];
  /** Sent back for mending; what is sound in them is counted. */
  readonly returned: readonly string[];
  readonly missing: readonly string[];
}

export interface Consolidation {
  readonly municipality: Municipality;
  readonly period: ReportingPeriod;
  readonly asOf: LocalDate;
  readonly coverage: SubmissionCoverage;
  /** Every file with its verdict, by name. */
  readonly files: readonly FileOutcome[];
  readonly indicators: readonly IndicatorTotal[];
  readonly activities: readonly ActivityTotal[];
  readonly equipment: readonly EquipmentTotal[];
  /** What each school answered in earlier periods. */
  readonly previous: ReadonlyMap<string, PreviousAnswers>;
  /** The answers of this period, then those of others. */
  readonly facts: readonly Fact[];
}

export interface ConsolidationRequest {
  readonly municipality: Municipality;
  readonly period: ReportingPeriod;
  readonly asOf: LocalDate;
  readonly outcomes: readonly FileOutcome[];
  readonly municipal: MunicipalReports;
  /** Facts of other consolidations, of whatever period. */
  readonly known: readonly Fact[];
}

/** The whole fold: the order of the files does not matter, and the same file twice changes nothing. */
export function consolidate(request: ConsolidationRequest): Consolidation {
  const { municipality, period, asOf } = request;
  const { plan, schools } = municipality;
  const files = chooseSubmissions(request.outcomes);
  const submissions = new Map(
    files.flatMap(({ submission }) => (submission === null ? [] : [[submission.school.code, submission] as const])),
  );
  const id = periodId(period);
  const others = request.known.filter((fact) => fact.period !== id);
  const previous = previousAnswersOf(others, period);
  const year = targetYear(period);
  return {
    municipality,
    period,
    asOf,
    coverage: coverageOf(municipality, files, submissions),
    files,
    indicators: plan.indicators.map((indicator) =>
      indicatorTotal(
        indicator,
        year,
        schools.map((school) =>
          schoolFigure(
            indicator,
            school,
            submissions.get(school.code) ?? null,
            previous.get(school.code) ?? noPreviousAnswers,
          ),
        ),
        asOf,
      ),
    ),
    activities: plan.activities.map((activity) =>
      activityTotal(activity, {
        plan,
        schools,
        submissions,
        previous,
        municipal: request.municipal,
        upTo: periodSpan(period).end,
        asOf,
      }),
    ),
    equipment: equipmentTotals(schools, submissions),
    previous,
    facts: [...schools.flatMap(({ code }) => factsOfSchool(code, submissions, id)), ...others],
  };
}

function factsOfSchool(code: string, submissions: ReadonlyMap<string, Submission>, period: string): readonly Fact[] {
  const submission = submissions.get(code);
  return submission === undefined ? [] : factsOf(submission, period);
}

function coverageOf(
  { schools }: Municipality,
  files: readonly FileOutcome[],
  submissions: ReadonlyMap<string, Submission>,
): SubmissionCoverage {
  const returned = new Set(files.filter(({ verdict }) => verdict === 'returned').map(({ school }) => school));
  const codes = schools.map(({ code }) => code);
  return {
    registered: schools.length,
    accepted: codes.filter((code) => submissions.has(code) && !returned.has(code)),
    returned: codes.filter((code) => submissions.has(code) && returned.has(code)),
    missing: codes.filter((code) => !submissions.has(code)),
  };
}
