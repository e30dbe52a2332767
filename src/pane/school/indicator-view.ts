import { missingThings, reaches } from '../../domain/status/indicator-status';
import { fieldOf } from '../../forms/spec/form';
import { cellPart } from '../../forms/block/cell-part';
import type { ContentRow } from '../../forms/block/form-content';
import type { FormReading } from '../../forms/check/read-form';
import { indicatorReport } from '../../forms/school/indicator-report';
import type { Language } from '../../text/language';
import type { AnswerView } from './answer-view';
import { answerView, givenText, valueIn } from './answer-view';
import type { SchoolReading } from './school-reading';

/** A figure of the card: asked here, or brought from «Оснащение»; `value` null while nobody has said. */
export type IndicatorPart =
  | { readonly kind: 'asked'; readonly answer: AnswerView }
  | { readonly kind: 'linked'; readonly label: string; readonly value: number | string | null };

/** The school's share against the municipality's plan: a hint, no verdict on the school. */
export interface ShareView {
  readonly percent: number;
  readonly target: number | null;
  /** What is missing to the plan; null where it is met or nobody set one. */
  readonly gap: ShareGap | null;
}

export interface ShareGap {
  readonly side: 'below' | 'above';
  /** Percentage points. */
  readonly points: number;
  /** People or things, whole. */
  readonly count: number;
}

export interface IndicatorView {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly goal: string;
  readonly previous: string;
  readonly parts: readonly IndicatorPart[];
  readonly share: ShareView | null;
  readonly note: AnswerView | null;
}

export function indicatorViews(reading: SchoolReading, language: Language): readonly IndicatorView[] {
  const form = reading.forms.get(indicatorReport.id);
  if (form === undefined) return [];
  return form.content.rows.map((row) => ({
    key: row.key,
    number: givenText(form, row, 'number', language),
    title: givenText(form, row, 'title', language),
    goal: givenText(form, row, 'goal', language),
    previous: givenText(form, row, 'previous', language),
    parts: partFields.flatMap(([field, label]) => partView(reading, form, row, field, label, language) ?? []),
    share: shareView(reading, form, row),
    note: answerView(reading, form, row, 'note', language),
  }));
}

/** Each figure with the given field that says in words what to count. */
const partFields = [
  ['numerator', 'numeratorLabel'],
  ['denominator', 'denominatorLabel'],
  ['fact', 'factLabel'],
] as const;

function partView(
  reading: SchoolReading,
  form: FormReading,
  row: ContentRow,
  key: string,
  labelKey: string,
  language: Language,
): IndicatorPart | null {
  const field = fieldOf(form.content.spec, key);
  if (field === null) return null;
  const said = givenText(form, row, labelKey, language);
  const label = said === '' ? field.title[language] : said.charAt(0).toUpperCase() + said.slice(1);
  const answer = answerView(reading, form, row, key, language);
  if (answer !== null) return { kind: 'asked', answer: { ...answer, label } };
  if (cellPart(key, field, row) !== 'linked') return null;
  const value = valueIn(reading, form, row, key);
  return { kind: 'linked', label, value: typeof value === 'number' || typeof value === 'string' ? value : null };
}

function shareView(reading: SchoolReading, form: FormReading, row: ContentRow): ShareView | null {
  const percent = valueIn(reading, form, row, 'share');
  if (typeof percent !== 'number') return null;
  const target = row.given.get('target');
  if (typeof target !== 'number') return { percent, target: null, gap: null };
  const [part, whole] = [valueIn(reading, form, row, 'numerator'), valueIn(reading, form, row, 'denominator')];
  if (typeof part !== 'number' || typeof whole !== 'number') return { percent, target, gap: null };
  const direction = row.given.get('direction') === 'decrease' ? 'decrease' : 'increase';
  if (reaches(percent, target, direction)) return { percent, target, gap: null };
  const points = Math.abs(target - percent);
  const count = missingThings(part, whole, target, direction);
  return { percent, target, gap: { side: direction === 'increase' ? 'below' : 'above', points, count } };
}
