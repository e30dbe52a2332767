import type { LocalDate } from '../domain/local-date';
import type { Activity } from '../domain/plan/activity';
import type { Plan } from '../domain/plan/plan';
import type { Place } from '../domain/place';
import type { School } from '../domain/school';
import type { ActivityReport, ActivityStatus, ReportedStatus } from '../domain/status/activity-status';
import {
  activityStatuses,
  daysOverdue,
  foldStatuses,
  reportedStatuses,
  statusOn,
} from '../domain/status/activity-status';
import { activityReport } from '../forms/school/activity-report';
import type { Obligation } from '../forms/school/obligations';
import { isClosed, obligationsOf } from '../forms/school/obligations';
import type { PreviousAnswers } from '../forms/school/previous-answers';
import { noPreviousAnswers, previousAnswer } from '../forms/school/previous-answers';
import type { Figure } from '../domain/figure';
import type { FieldValue } from '../forms/readers/read-cell';
import type { Coverage } from './indicator-total';
import type { Submission } from './submission';
import { answerOf, textOf } from './submission';

/** One obligation of one school on the day of the report. */
export interface SchoolObligation {
  readonly school: School;
  readonly obligation: Obligation;
  readonly status: ActivityStatus;
  readonly doneOn: LocalDate | null;
  /** Days past due while open; 0 otherwise. */
  readonly days: number;
  readonly comment: string;
  readonly source: Place | null;
}

/** An obligation past its day and still open. */
export interface OverdueObligation {
  /** Null: the municipality itself is late. */
  readonly school: School | null;
  readonly obligation: Obligation;
  readonly days: number;
  readonly comment: string;
}

export interface ActivityTotal {
  readonly activity: Activity;
  /** `undated`: the plan names no day, a question to its author and never overdue. */
  readonly status: ActivityStatus | 'undated';
  /** Schools by status; a school stands with its worst obligation. Empty for what schools are not asked. */
  readonly counts: Readonly<Record<ActivityStatus, number>>;
  readonly coverage: Coverage | null;
  /** How each school stands: its worst obligation. */
  readonly standings: ReadonlyMap<string, ActivityStatus>;
  readonly obligations: readonly SchoolObligation[];
  readonly overdue: readonly OverdueObligation[];
}

/** What the municipality itself reports of an activity: about its latest obligation. */
export type MunicipalReports = ReadonlyMap<string, ActivityReport>;

export interface ActivityContext {
  readonly plan: Plan;
  readonly schools: readonly School[];
  readonly submissions: ReadonlyMap<string, Submission>;
  readonly previous: ReadonlyMap<string, PreviousAnswers>;
  readonly municipal: MunicipalReports;
  /** Last day of the period: obligations due later are not asked yet. */
  readonly upTo: LocalDate;
  readonly asOf: LocalDate;
}

export function activityTotal(activity: Activity, context: ActivityContext): ActivityTotal {
  const isDated = activity.deadlines.some(
    ({ certainty, periods }) => certainty !== 'undated' && periods.some(({ end }) => end !== null),
  );
  if (!isDated) return withoutSchools(activity, 'undated');
  const obligations = obligationsOf(activity, context.plan, context.upTo);
  if (activity.reportedBy === 'municipality') return ofMunicipality(activity, obligations, context);
  if (activity.reportedBy === null) return withoutSchools(activity, 'noData');
  if (obligations.length === 0) return withoutSchools(activity, 'notDue');
  const bySchool = context.schools.map((school) => ({
    school,
    own: obligations.map((one) => schoolObligation(one, school, context)),
  }));
  const standings = new Map(bySchool.map(({ school, own }) => [school.code, worstOf(own.map(({ status }) => status))]));
  const statuses = [...standings.values()];
  const all = bySchool.flatMap(({ own }) => own);
  return {
    activity,
    status: foldStatuses(statuses),
    counts: countStatuses(statuses),
    coverage: {
      withData: statuses.filter((status) => status !== 'noData').length,
      registered: context.schools.length,
    },
    standings,
    obligations: all,
    overdue: all.filter(({ status }) => status === 'overdue'),
  };
}

function withoutSchools(activity: Activity, status: ActivityTotal['status']): ActivityTotal {
  return {
    activity,
    status,
    counts: countStatuses([]),
    coverage: null,
    standings: new Map(),
    obligations: [],
    overdue: [],
  };
}

function countStatuses(statuses: readonly ActivityStatus[]): Readonly<Record<ActivityStatus, number>> {
  const counts = activityStatuses.map((status) => [status, statuses.filter((one) => one === status).length] as const);
  return Object.fromEntries(counts) as Record<ActivityStatus, number>;
}

/** A school stands with its worst obligation: one overdue day is not made good by another in time, nor is silence. */
function worstOf(statuses: readonly ActivityStatus[]): ActivityStatus {
  if (statuses.includes('overdue')) return 'overdue';
  return statuses.includes('noData') ? 'noData' : foldStatuses(statuses);
}

function ofMunicipality(
  activity: Activity,
  obligations: readonly Obligation[],
  context: ActivityContext,
): ActivityTotal {
  const total = withoutSchools(activity, municipalStatus(activity, obligations, context));
  const latest = obligations.at(-1);
  if (total.status !== 'overdue' || latest === undefined) return total;
  const days = daysOverdue(latest.occurrence, context.asOf);
  return { ...total, overdue: [{ school: null, obligation: latest, days, comment: '' }] };
}

/** The coordinator's mark is about the latest day that has come, or the first one to come. */
function municipalStatus(
  activity: Activity,
  obligations: readonly Obligation[],
  context: ActivityContext,
): ActivityStatus {
  const report = context.municipal.get(activity.key) ?? null;
  const latest = obligations.at(-1);
  if (latest !== undefined) return statusOn(latest.occurrence, report, context.asOf);
  if (report === null) return 'notDue';
  return report.status === 'notStarted' ? 'notDue' : report.status;
}

function schoolObligation(obligation: Obligation, school: School, context: ActivityContext): SchoolObligation {
  const { key, occurrence } = obligation;
  const submission = context.submissions.get(school.code);
  const previous = context.previous.get(school.code) ?? noPreviousAnswers;
  const closed = isClosed(obligation, previous);
  const answer = (field: string): Figure<FieldValue> => {
    if (!closed) {
      // An open answer of an earlier period says nothing of this one: a silent school stays without data.
      return submission === undefined
        ? { state: 'blank', place: null }
        : answerOf(submission, activityReport.id, key, field);
    }
    const before = previousAnswer(previous, activityReport.id, key, field);
    return before === undefined ? { state: 'blank', place: null } : { state: 'given', value: before, place: null };
  };
  const reported = answer('status');
  const status = reportedStatuses.find((one): one is ReportedStatus => one === textOf(reported)) ?? null;
  const done = answer('doneOn');
  const doneOn = done.state === 'given' && typeof done.value === 'object' ? done.value.date : null;
  const stands = statusOn(occurrence, status === null ? null : { status, doneOn }, context.asOf);
  return {
    school,
    obligation,
    status: stands,
    doneOn,
    days: stands === 'overdue' ? daysOverdue(occurrence, context.asOf) : 0,
    comment: textOf(answer('comment')) ?? '',
    source: reported.place,
  };
}
