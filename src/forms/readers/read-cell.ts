import type { LocalDate } from '../../domain/local-date';
import { localDate } from '../../domain/local-date';
import type { CellValue } from '../../workbook/cell-value';
import { isCellDate, isCellError } from '../../workbook/cell-value';
import { serialToDate } from '../../workbook/serial-date';
import type { ChoiceField, Field, NumberField } from '../spec/field';
import type { FieldReader } from '../spec/field-reader';
import { readField } from '../spec/field-reader';
import type { FieldProblem, Repair } from './field-problem';
import { shown } from './shown';

/** A typed value of a field; a choice is the value of its option, not the title. */
export type FieldValue = number | string | { readonly date: LocalDate };

/** Three states, never mixed up: a value, nothing, or something that cannot be read. */
export type CellReading =
  | { readonly state: 'given'; readonly value: FieldValue; readonly repair: Repair | null }
  | { readonly state: 'blank'; readonly repair: Repair | null }
  | { readonly state: 'unreadable'; readonly problem: FieldProblem; readonly shown: string };

/** What a cell says as an answer to a field: the authority, since pasting passes by Excel's own validation. */
export function readCell(field: Field, value: CellValue): CellReading {
  if (isCellError(value)) return unreadable({ code: 'cellError', error: value.error }, value);
  const text = typeof value === 'string' ? tidy(value) : null;
  if (value === null || text === '') return { state: 'blank', repair: null };
  if (text !== null && marksForNothing.has(text.toLowerCase())) {
    return { state: 'blank', repair: { code: 'markForNothing', shown: text } };
  }
  return readField(readers, field)(text ?? value);
}

/** What schools type where they have no figure. A word that may mean zero («нет», «0») is not among them. */
const marksForNothing = new Set(['-', '–', '—', '−', 'х', 'x', 'н/д', 'нет данных', 'нет сведений', 'n/a']);

type Present = Exclude<CellValue, null>;

const readers: FieldReader<(value: Present) => CellReading> = {
  // A long text is kept whole: its limit is a courtesy of the sheet and the pane.
  text: () => (value) => given(shown(value)),
  number: (field) => (value) => readNumber(field, value),
  date: () => readDate,
  choice: (field) => (value) => readChoice(field, value),
  computed: () => () => ({ state: 'blank', repair: null }),
};

function readNumber(field: NumberField, value: Present): CellReading {
  if (isCellDate(value)) return unreadable({ code: 'dateInsteadOfNumber', shown: shown(value) }, value);
  if (typeof value === 'number') return withinBounds(field, value, null, value);
  if (typeof value !== 'string') return unreadable({ code: 'notANumber', shown: shown(value) }, value);
  const percent = /^(.*\d)\s*%$/s.exec(value);
  const number = parseNumber(percent?.[1] ?? value);
  if (number === null) return unreadable({ code: 'notANumber', shown: value }, value);
  if (percent !== null && field.percent !== true)
    return unreadable({ code: 'percentInsteadOfCount', shown: value }, value);
  return withinBounds(field, number, { code: 'numberAsText', shown: value, value: number }, value);
}

function withinBounds(field: NumberField, number: number, repair: Repair | null, value: Present): CellReading {
  if (field.integer && !Number.isInteger(number)) return unreadable({ code: 'notWhole', value: number }, value);
  if (field.min !== null && number < field.min) {
    return unreadable({ code: 'belowMinimum', value: number, minimum: field.min }, value);
  }
  if (field.max !== null && number > field.max) {
    return unreadable({ code: 'aboveMaximum', value: number, maximum: field.max }, value);
  }
  return { state: 'given', value: number, repair };
}

/** `1 234`, `85,5`, `85.5`, `−3`: spaces part thousands, a comma or a point stands before decimals. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, '-');
  if (!/^[+-]?(\d+|\d{1,3}( \d{3})+)([.,]\d+)?$/.test(plain)) return null;
  return Number(plain.replaceAll(' ', '').replace(',', '.'));
}

function readDate(value: Present): CellReading {
  if (isCellDate(value)) return given({ date: value.date });
  if (typeof value === 'number') {
    // A day pasted into a cell of another format shows as its serial number; 36526 is 2000-01-01, 73050 is 2099-12-31.
    const date = Number.isInteger(value) && value >= 36_526 && value <= 73_050 ? serialToDate(value) : null;
    if (date === null) return unreadable({ code: 'notADate', shown: shown(value) }, value);
    return { state: 'given', value: { date }, repair: { code: 'numberAsDate', shown: shown(value), value: date } };
  }
  const date = typeof value === 'string' ? parseDate(value) : null;
  if (date === null) return unreadable({ code: 'notADate', shown: shown(value) }, value);
  return { state: 'given', value: { date }, repair: { code: 'dateAsText', shown: shown(value), value: date } };
}

/** `15.09.2021`, `15.9.21`, `15/09/2021`, `2021-09-15`, with «г.» or without. */
export function parseDate(text: string): LocalDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) return localDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\s*(г\.?|года)?$/i.exec(text);
  if (match === null) return null;
  const year = Number(match[3]);
  return localDate(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
}

function readChoice(field: ChoiceField, value: Present): CellReading {
  if (typeof value === 'boolean') {
    const yesOrNo = field.options.find((option) => option.value === (value ? 'yes' : 'no'));
    if (yesOrNo !== undefined) return given(yesOrNo.value);
  }
  const text = shown(value);
  const exact = field.options.find((option) => option.title.ru === text);
  if (exact !== undefined) return given(exact.value);
  const near = field.options.find((option) =>
    [option.title.ru, option.title.en, option.value].some((name) => plainWord(name) === plainWord(text)),
  );
  if (near === undefined) return unreadable({ code: 'notAnOption', shown: text }, value);
  return { state: 'given', value: near.value, repair: { code: 'otherSpelling', shown: text, value: near.title.ru } };
}

function plainWord(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.!;]+$/, '')
    .trim();
}

/** Spaces of every width become one; invisible signs go. */
function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function given(value: FieldValue): CellReading {
  return { state: 'given', value, repair: null };
}

function unreadable(problem: FieldProblem, value: CellValue): CellReading {
  return { state: 'unreadable', problem, shown: shown(value) };
}
