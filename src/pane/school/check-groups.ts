import type { Finding } from '../../consolidation/findings';
import { answerView } from './answer-view';
import type { AnswerView } from './answer-view';
import { fieldOf } from '../../forms/spec/form';
import type { Language } from '../../text/language';
import { answerProblemText } from '../../text/school-answer-text';
import type { SchoolReading } from './school-reading';
import type { SectionId } from './school-state';
import { sections } from './school-state';

/** One thing to mend, to explain or to know. */
export interface CheckItem {
  /** Stays the same while the thing stands. */
  readonly key: string;
  readonly finding: Finding;
  readonly kind: 'error' | 'warning' | 'explained' | 'remark';
  /** Row and field, as people call them. */
  readonly where: string;
  readonly message: string;
  /** The line of «Проверка» that takes a reason. */
  readonly reason: AnswerView | null;
}

export interface CheckGroup {
  readonly section: SectionId;
  readonly items: readonly CheckItem[];
  /** Cells that are merely not filled in: many at first, so they are told apart. */
  readonly unfilled: readonly CheckItem[];
}

/** What «Проверка» shows, sheet by sheet, the gravest first. Several warnings on one cell share one reason box. */
export function checkGroups(reading: SchoolReading, language: Language): readonly CheckGroup[] {
  return sections.flatMap((section): readonly CheckGroup[] => {
    const items = reading.findings
      .filter(({ form }) => form === section)
      .map((finding) => itemOf(finding, reading, language))
      .sort((a, b) => gravity[a.kind] - gravity[b.kind]);
    if (items.length === 0) return [];
    const isUnfilled = ({ finding }: CheckItem): boolean => finding.problem.code === 'notFilled';
    const rest = items.filter((item) => !isUnfilled(item));
    return [{ section, items: withOneReasonEach(rest), unfilled: items.filter(isUnfilled) }];
  });
}

/** A warning keeps its place when it is explained: nothing jumps away from under the hands. */
const gravity = { error: 0, warning: 1, explained: 1, remark: 2 } as const;

function itemOf(finding: Finding, reading: SchoolReading, language: Language): CheckItem {
  const { severity, form, at, row, problem, reasonAt, reason } = finding;
  const spec = reading.forms.get(form)?.content.spec;
  const field = spec === undefined || at === null ? null : fieldOf(spec, at.field);
  const check = reading.forms.get('check');
  const line = check?.content.rows.find(({ key }) => key === reasonAt?.row);
  return {
    key: JSON.stringify([at ?? row, problem.code === 'ruleBroken' ? problem.rule : problem.code]),
    finding,
    kind: severity === 'remark' ? (reason === null ? 'remark' : 'explained') : severity,
    where: [row, field?.title[language] ?? ''].filter((part) => part !== '').join(' · '),
    message: answerProblemText(problem, language),
    reason:
      check === undefined || line === undefined ? null : answerView(reading, check, line, 'explanation', language),
  };
}

function withOneReasonEach(items: readonly CheckItem[]): readonly CheckItem[] {
  const seen = new Set<string>();
  return items.map((item) => {
    const line = item.reason?.at.row;
    if (line === undefined) return item;
    if (seen.has(line)) return { ...item, reason: null };
    seen.add(line);
    return item;
  });
}
