import type { Finding } from '../../consolidation/findings';
import type { AnswerCell, AnswerPlace } from '../../forms/block/answer-cells';
import { isSameAnswer, placeOfAnswer } from '../../forms/block/answer-cells';
import { cellPart } from '../../forms/block/cell-part';
import type { ContentRow } from '../../forms/block/form-content';
import { cellValueOf } from '../../forms/block/form-content';
import type { FormReading } from '../../forms/check/read-form';
import { lookupFor } from '../../forms/check/check-forms';
import { shown } from '../../forms/readers/shown';
import type { Field } from '../../forms/spec/field';
import { fieldOf } from '../../forms/spec/form';
import type { Language } from '../../text/language';
import type { SchoolReading } from './school-reading';
import { mendedText, shownAnswer } from './typed-answer';

/** One question of a form as the pane asks it. */
export interface AnswerView {
  readonly at: AnswerCell;
  readonly field: Field;
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  /** What the sheet holds, as the control shows it. */
  readonly text: string;
  /** Last period's value; empty where nobody knows it. */
  readonly previous: string;
  readonly findings: readonly Finding[];
  readonly place: AnswerPlace | null;
  /** What to type to make the cell what it was read as; null where nothing was mended in reading. */
  readonly mended: string | null;
}

/** Null where the cell is not asked in its row, or is filled by a formula. */
export function answerView(
  reading: SchoolReading,
  form: FormReading,
  row: ContentRow,
  key: string,
  language: Language,
): AnswerView | null {
  const field = fieldOf(form.content.spec, key);
  if (field === null || cellPart(key, field, row) !== 'typed') return null;
  const at = { form: form.content.spec.id, row: row.key, field: key };
  const place = placeOfAnswer(reading.blocks, at);
  return {
    at,
    field,
    label: field.title[language],
    hint: field.hint?.[language] ?? '',
    unit: field.unit?.[language] ?? '',
    text: shownAnswer(field, place?.value ?? null),
    previous: shown(cellValueOf(field, row.previous.get(key))),
    findings: reading.findings.filter((finding) => finding.at !== null && isSameAnswer(finding.at, at)),
    place,
    mended: mendedText(field, place?.value ?? null),
  };
}

/** What a row gives, as text; a choice as its title in the language. */
export function givenText(form: FormReading, row: ContentRow, key: string, language: Language): string {
  const field = fieldOf(form.content.spec, key);
  const value = row.given.get(key);
  if (field === null || value === undefined) return '';
  const option = field.kind === 'choice' ? field.options.find((one) => one.value === value) : undefined;
  return option === undefined ? shown(value) : option.title[language];
}

/** The value of any cell of a row: typed, linked from another form, or calculated; a choice as its option value. */
export function valueIn(reading: SchoolReading, form: FormReading, row: ContentRow, key: string): unknown {
  return lookupFor(reading.forms, form.content.spec.id, row.key)({ field: key });
}
