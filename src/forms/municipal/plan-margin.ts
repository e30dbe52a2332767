import type { Plan } from '../../domain/plan/plan';
import { rowTitles } from '../../domain/plan/row-titles';
import type { ContentRow, FormContent } from '../block/form-content';
import { contentRow } from '../block/form-content';
import { shown } from '../readers/shown';
import { activitiesForm } from './activities-form';
import type { AsTyped } from './as-typed';
import { nothingTyped } from './as-typed';
import { outcomesForm } from './outcomes-form';
import type { PlanSource, SourceRow } from './plan-source';
import type { QuestionKind } from './questions-form';
import { questionKinds, questionsForm, questionsLayout } from './questions-form';

/** Something that a recognised plan leaves to a person, in words. */
export interface PlanQuestion {
  readonly kind: QuestionKind;
  readonly text: string;
  /** Where in the document, as a person finds it. */
  readonly where: string;
  /** Key of the row of the plan (i1, o2, a17); empty: the plan as a whole. */
  readonly row: string;
  /** What the person decided; empty: nothing yet. */
  readonly decision: string;
}

/** What stands in the sheets beside a plan. */
export interface PlanMargin {
  /** By row key: the row as its document words it. */
  readonly sourceTexts: ReadonlyMap<string, string>;
  readonly questions: readonly PlanQuestion[];
  readonly asTyped: AsTyped;
}

export const emptyMargin: PlanMargin = { sourceTexts: new Map(), questions: [], asTyped: nothingTyped };

/** For each row of the plan the numbers of its questions: «1, 4». */
export function questionNumbers(questions: readonly PlanQuestion[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  questions.forEach(({ row }, at) => {
    if (row === '') return;
    const before = numbers.get(row);
    numbers.set(row, before === undefined ? String(at + 1) : `${before}, ${at + 1}`);
  });
  return numbers;
}

/** The sheet of the questions; none where there are none. */
export function questionsContent(questions: readonly PlanQuestion[], plan: Plan): readonly FormContent[] {
  if (questions.length === 0) return [];
  const titles = rowTitles(plan);
  const rows = questions.map((question, at) => questionRow(question, at, shortened(titles.get(question.row) ?? '')));
  return [{ spec: questionsForm, layout: questionsLayout, rows }];
}

/** Enough to know the row by: its whole title is one click away. */
const longestLabel = 70;

function shortened(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1).trimEnd()}…` : text;
}

function questionRow({ kind, text, where, row, decision }: PlanQuestion, at: number, title: string): ContentRow {
  const given: readonly (readonly [string, string])[] = [
    ['number', String(at + 1)],
    ['kind', kind],
    ['question', text],
    ['where', where],
    ['row', row],
    ['rowTitle', title],
  ];
  const form = formOfKey(row);
  return contentRow({
    key: `q${at + 1}`,
    label: text,
    given: new Map(given.filter(([, value]) => value !== '')),
    prefilled: new Map(decision === '' ? [] : [['decision', decision]]),
    links: new Map(form === null || title === '' ? [] : [['rowTitle', { form, row, field: 'title' }]]),
  });
}

function formOfKey(key: string): string | null {
  if (key.startsWith('i')) return 'plan-indicators';
  if (key.startsWith('o')) return outcomesForm.id;
  return key.startsWith('a') ? activitiesForm.id : null;
}

/** What stood beside the plan in a workbook of ours, apart from what could not be read. */
export function readMargin(source: PlanSource): Omit<PlanMargin, 'asTyped'> {
  const rows = (form: string): readonly SourceRow[] => source.forms.get(form) ?? [];
  const worded = [...rows('plan-indicators'), ...rows(outcomesForm.id), ...rows(activitiesForm.id)];
  return {
    sourceTexts: new Map(
      worded.flatMap((row) => {
        const text = textOf(row, 'source');
        return row.key === '' || text === '' ? [] : [[row.key, text] as const];
      }),
    ),
    questions: rows(questionsForm.id)
      .filter((row) => textOf(row, 'question') !== '')
      .map((row) => ({
        kind: questionKinds.find(({ title }) => title.ru === textOf(row, 'kind'))?.value ?? 'remark',
        text: textOf(row, 'question'),
        where: textOf(row, 'where'),
        row: textOf(row, 'row'),
        decision: textOf(row, 'decision'),
      })),
  };
}

function textOf({ cells }: SourceRow, field: string): string {
  return shown(cells.get(field)?.value ?? null);
}
