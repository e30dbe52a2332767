import type { DeadlineContext } from '../../domain/deadline/deadline-context';
import type { Deadline } from '../../domain/deadline/deadline';
import { printDeadlines } from '../../domain/deadline/print-deadlines';
import { readDeadlines } from '../../domain/deadline/read-deadlines';
import type { Activity, ActivityLevel } from '../../domain/plan/activity';
import type { Section } from '../../domain/plan/section';
import type { Doubt } from '../draft-plan';
import type { RecognitionProblem, RowPart } from '../recognition-problem';
import { proposeReportedBy } from '../responsible/reported-by';
import { splitResponsible } from '../responsible/split-responsible';
import type { FieldId } from '../table/field';
import { deadlineOf } from './deadline-text';
import type { Drafted } from './draft-of-table';
import type { DraftRow } from './draft-row';
import { addressOf, columnsAt, linesOf, numberOf, sourceOf, textOf, titleOf } from './draft-row';
import { isBlank } from './source-text';

/** An activity of the draft. Nothing is invented: what its cells leave out stays empty and is a question. */
export function draftActivity(
  row: DraftRow,
  key: string,
  section: Section | null,
  context: DeadlineContext,
): Drafted<Activity> {
  const { text: deadlineText, lines } = deadlineOf(row, context.period, section?.title ?? '');
  const deadlines = readDeadlines(lines, context);
  const responsible = splitResponsible(linesOf(row, 'responsible'));
  const title = titleOf(row);
  const documentKind = textOf(row, 'documentKind');
  const reportedBy = proposeReportedBy(responsible);
  const activity: Activity = {
    key,
    section: section?.key ?? null,
    number: numberOf(row),
    level: levelOf(title),
    title,
    expectedResult: textOf(row, 'expectedResult'),
    deadlineText,
    deadlines,
    responsible,
    documentKind: isBlank(documentKind) ? null : documentKind,
    reportedBy,
  };
  const doubts = [
    ...missingParts(row, activity),
    ...deadlineProblems(deadlineText, deadlines).map((problem) => ({ problem, field: 'deadline' as const })),
    reportedBy === null
      ? { problem: { code: 'reportedByUnknown' } as const, field: 'responsible' as const }
      : { problem: { code: 'reportedByProposed', by: reportedBy } as const, field: 'responsible' as const },
  ].map(({ problem, field }): Doubt => {
    return { severity: severityOf(problem), problem, address: addressOf(row, field), row: key };
  });
  return { row: activity, doubts, source: sourceOf(row) };
}

/** «КТ: …» marks a control point; «Результат: …» what the points lead to. Numbers settle the rest later. */
function levelOf(title: string): ActivityLevel {
  if (/^(?:КТ|К\.Т\.|контрольная точка|контрольное событие)(?:[\s.:№\d-]|$)/iu.test(title)) return 'controlPoint';
  return /^результат(?:\s*[\d.№]+)?\s*[:.]/iu.test(title) ? 'result' : 'activity';
}

function missingParts(row: DraftRow, activity: Activity): readonly { problem: RecognitionProblem; field: FieldId }[] {
  const has = (field: FieldId): boolean => columnsAt(row, field).length > 0;
  const parts: readonly (readonly [RowPart, boolean])[] = [
    ['title', isBlank(activity.title)],
    ['expectedResult', has('expectedResult') && isBlank(activity.expectedResult) && activity.documentKind === null],
    ['deadline', (has('deadline') || has('end') || has('schedule')) && isBlank(activity.deadlineText)],
    ['responsible', has('responsible') && activity.responsible.length === 0],
  ];
  return parts.flatMap(([part, missing]) => (missing ? [{ problem: { code: 'missingPart', part }, field: part }] : []));
}

function deadlineProblems(source: string, deadlines: readonly Deadline[]): readonly RecognitionProblem[] {
  if (isBlank(source)) return [];
  if (deadlines.every(({ certainty }) => certainty === 'undated')) return [{ code: 'deadlineUndated', source }];
  if (deadlines.every(({ certainty }) => certainty === 'certain')) return [];
  return [{ code: 'deadlineDoubtful', source, understood: printDeadlines(deadlines) }];
}

function severityOf({ code }: RecognitionProblem): Doubt['severity'] {
  return code === 'reportedByProposed' ? 'remark' : 'warning';
}
