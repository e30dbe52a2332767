import { shown } from '../../forms/readers/shown';
import type { Language } from '../../text/language';
import { answerProblemText } from '../../text/school-answer-text';
import type { SchoolPaneText } from '../../text/school-pane-text';
import { schoolWriteText } from '../../text/school-write-text';
import type { AnswerDraft } from './answer-draft';
import type { AnswerView } from './answer-view';

/** What stands under a control: the gravest thing first, and only that. */
export interface AnswerNote {
  readonly state: 'none' | 'error' | 'warning' | 'success';
  readonly message: string;
}

const nothing: AnswerNote = { state: 'none', message: '' };

/** A cell that merely is not filled yet gets no note here: the section counts it, and «Проверка» asks for a reason. */
export function answerNote(
  { findings }: Pick<AnswerView, 'findings'>,
  draft: AnswerDraft | null,
  text: SchoolPaneText,
  language: Language,
): AnswerNote {
  if (draft?.standing.step === 'failed') {
    return { state: 'error', message: schoolWriteText(draft.standing.problem, language) };
  }
  if (draft?.standing.step === 'typing' && draft.standing.clash !== null) {
    return { state: 'warning', message: text.clash(shown(draft.standing.clash)) };
  }
  const said = (severity: string): string =>
    findings
      .filter((finding) => finding.severity === severity && finding.problem.code !== 'notFilled')
      .map(({ problem }) => answerProblemText(problem, language))
      .join('. ');
  if (said('error') !== '') return { state: 'error', message: said('error') };
  if (said('warning') !== '') return { state: 'warning', message: said('warning') };
  const reason = findings.find((finding) => finding.reason !== null)?.reason ?? null;
  if (reason !== null) return { state: 'success', message: `${text.severity.explained}: ${reason}` };
  return said('remark') === '' ? nothing : { state: 'none', message: said('remark') };
}
