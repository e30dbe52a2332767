import type { LocalDate } from '../../domain/local-date';
import { daysBetween } from '../../domain/local-date';
import type { ActivityStatus } from '../../domain/status/activity-status';
import { reportedStatuses, statusOn } from '../../domain/status/activity-status';
import type { ContentRow } from '../../forms/block/form-content';
import type { FormReading } from '../../forms/check/read-form';
import type { FieldValue } from '../../forms/readers/read-cell';
import { activityReport } from '../../forms/school/activity-report';
import { cover } from '../../forms/school/cover';
import type { Language } from '../../text/language';
import type { AnswerView } from './answer-view';
import { answerView, givenText } from './answer-view';
import type { SchoolReading } from './school-reading';

/** One dated obligation of the school. */
export interface ActivityView {
  readonly key: string;
  readonly section: string;
  readonly number: string;
  readonly title: string;
  readonly expectedResult: string;
  readonly responsible: string;
  readonly deadlineText: string;
  readonly due: LocalDate | null;
  readonly state: ActivityStatus;
  /** Days past the due day on the day of the report, while the thing is open or nobody has said. */
  readonly daysLate: number;
  readonly answers: readonly AnswerView[];
}

export function activityViews(reading: SchoolReading, language: Language): readonly ActivityView[] {
  const form = reading.forms.get(activityReport.id);
  if (form === undefined) return [];
  const asOf = dayOf(reading.forms.get(cover.id)?.content.rows[0]?.given.get('asOf'));
  return form.content.rows.map((row) => {
    const text = (key: string): string => givenText(form, row, key, language);
    const due = dayOf(row.given.get('due'));
    const state = stateOf(form, row, due, asOf);
    const isOpen = state === 'overdue' || state === 'noData';
    return {
      key: row.key,
      section: text('section'),
      number: text('number'),
      title: text('title'),
      expectedResult: text('expectedResult'),
      responsible: text('responsible'),
      deadlineText: text('deadlineText'),
      due,
      state,
      daysLate: isOpen && due !== null && asOf !== null ? Math.max(0, daysBetween(due, asOf)) : 0,
      answers: ['status', 'doneOn', 'document', 'comment'].flatMap(
        (key) => withoutHint(answerView(reading, form, row, key, language), key) ?? [],
      ),
    };
  });
}

/** The hint of the status would stand in every card and says what the card says anyway. */
function withoutHint(answer: AnswerView | null, key: string): AnswerView | null {
  return answer !== null && key === 'status' ? { ...answer, hint: '' } : answer;
}

/** The same state as the sheet shows, where the days are known. */
function stateOf(form: FormReading, row: ContentRow, due: LocalDate | null, asOf: LocalDate | null): ActivityStatus {
  const cells = form.rows.get(row.key);
  const said = cells?.get('status')?.reading;
  const doneOn = cells?.get('doneOn')?.reading;
  const status = reportedStatuses.find((one) => said?.state === 'given' && said.value === one);
  if (due === null || asOf === null) return 'noData';
  const report =
    status === undefined ? null : { status, doneOn: doneOn?.state === 'given' ? dayOf(doneOn.value) : null };
  return statusOn({ start: null, due }, report, asOf);
}

function dayOf(value: FieldValue | undefined): LocalDate | null {
  return typeof value === 'object' ? value.date : null;
}
