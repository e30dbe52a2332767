import type { Issue } from '../../domain/issue';
import type { Deadline } from '../../domain/deadline/deadline';
import type { DeadlineContext } from '../../domain/deadline/deadline-context';
import { readDeadlines } from '../../domain/deadline/read-deadlines';
import type { Activity } from '../../domain/plan/activity';
import { numbered } from '../../domain/plan/numbered';
import type { Section } from '../../domain/plan/section';
import type { ActivityReport } from '../../domain/status/activity-status';
import { reportedStatusOptions } from '../school/activity-report';
import { certaintyOptions, levelOptions, reportedByOptions } from './activities-form';
import { doubtWordings } from './doubt-wording';
import type { PlanProblem } from './plan-problem';
import type { TypedRow } from './typed-row';

/** An activity from its row. The corrected reading counts before the document's wording. */
export function activityFrom(
  row: TypedRow,
  sections: readonly Section[],
  context: DeadlineContext,
  issues: Issue<PlanProblem>[],
): Activity {
  const deadlines = deadlinesFrom(row, context);
  const label = numbered(row.text('number'), row.text('title'));
  for (const { certainty, source, reason } of deadlines) {
    if (certainty === 'certain' || reason === null) continue;
    const code = certainty === 'ambiguous' ? 'doubtfulDeadline' : 'undatedActivity';
    issues.push({
      severity: 'warning',
      place: row.place,
      row: label,
      problem: { code, source, doubt: doubtWordings[reason] },
    });
  }
  return {
    key: row.key,
    section:
      sections.find(
        (section) => section.number === row.text('sectionNumber') && section.title === row.text('sectionTitle'),
      )?.key ?? null,
    number: row.text('number'),
    level: row.choice('level', levelOptions) ?? 'activity',
    title: row.text('title'),
    expectedResult: row.text('expectedResult'),
    deadlineText: row.text('deadlineText'),
    deadlines,
    responsible: row
      .text('responsible')
      .split(';')
      .map((party) => party.trim())
      .filter((party) => party !== ''),
    documentKind: row.text('documentKind') === '' ? null : row.text('documentKind'),
    reportedBy: row.choice('reportedBy', reportedByOptions),
  };
}

function deadlinesFrom(row: TypedRow, context: DeadlineContext): readonly Deadline[] {
  const corrected = row.text('deadlines');
  const source = row.text('deadlineText');
  const read = readDeadlines(corrected === '' ? source : corrected, context);
  const certainty = row.choice('certainty', certaintyOptions);
  const worded = readDeadlines(source, context);
  const doubt = worded.find(({ reason }) => reason !== null)?.reason ?? null;
  const undated = source === '' ? null : worded.find((one) => one.certainty === 'undated')?.reason;
  return read.map((deadline, at): Deadline => {
    const own = { ...deadline, source: source === '' ? deadline.source : source };
    // A date that is not there cannot be made certain; why it is not there is in the words of the document.
    if (own.certainty === 'undated') return { ...own, reason: undated ?? own.reason };
    if (certainty === null || certainty === 'undated') return own;
    // Of several deadlines each keeps its own doubt, as long as none was added or taken away.
    const ownDoubt = worded.length === read.length ? (worded[at]?.reason ?? doubt) : doubt;
    // The author's word is the last one.
    return { ...own, certainty, reason: certainty === 'certain' ? null : (own.reason ?? ownDoubt) };
  });
}

/** The municipality's own mark on an activity; null where nothing is marked. */
export function municipalReportFrom(row: TypedRow): ActivityReport | null {
  const status = row.choice('status', reportedStatusOptions);
  return status === null ? null : { status, doneOn: row.date('doneOn') };
}
