import { matchAt } from './match-at';
import type { Nouns } from './unit-after';
import { measureAt, shareSubject, unitAfter } from './unit-after';

/** An amount as it stands in a text: «50–100 Мбит/с», «404детей», «17% образовательных организаций». */
export interface Amount extends Figures {
  readonly unit: string;
  readonly subject: string;
  /** «5 и более школ», «100 % и выше». */
  readonly open: 'gte' | 'lte' | null;
  readonly end: number;
}

export interface Figures {
  readonly value: number;
  readonly upper: number | null;
}

const number = '\\d{1,3}(?:\\s\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?';
const numberPattern = new RegExp(number, 'y');
/** «2-х конкурсов», «3 (трёх) мероприятий». */
const inWords = /(?:-?(?:х|ти|ми|и))?(?![а-я])(?:\s?\([а-я\s]{2,30}\))?/y;

/** The amount that begins with the figure at a place of the normal text; null where no unit follows. */
export function amountAt(text: string, start: number, nouns: Nouns): Amount | null {
  const first = matchAt(numberPattern, text, start);
  if (first === null) return null;
  const value = numberFrom(first[0]);
  const afterFigure = start + first[0].length;
  const afterNumber = afterFigure + (matchAt(inWords, text, afterFigure)?.[0].length ?? 0);
  const range = rangeAt(text, measureAt(text, afterNumber)?.end ?? afterNumber, value);
  return counted(text, range?.end ?? afterNumber, { value, upper: range?.upper ?? null }, nouns);
}

/** What is counted behind a number that ends at a place. */
export function counted(text: string, at: number, { value, upper }: Figures, nouns: Nouns): Amount | null {
  const before = openAt(text, at);
  const found = unitAfter(text, before?.end ?? at + (matchAt(outOf, text, at)?.[0].length ?? 0), nouns);
  if (found === null) return null;
  const { unit, subject, end, times } = found;
  const after = openAt(text, end);
  const open = (before ?? after)?.open ?? null;
  // «100 % и более обучающихся»: what is counted may follow.
  const late = after !== null && unit === '%' && subject === '' ? shareSubject(text, after.end) : null;
  const last = { subject: late?.words ?? subject, end: late?.end ?? after?.end ?? end };
  return { value: value * times, upper: upper === null ? null : upper * times, unit, open, ...last };
}

const rangeMark = new RegExp(`\\s?(?:-|до)\\s?(${number})`, 'y');

/** «50–100», «от 50 до 100»; the upper end is the larger. */
function rangeAt(text: string, at: number, value: number): { readonly upper: number; readonly end: number } | null {
  const match = matchAt(rangeMark, text, at);
  const upper = match === null ? value : numberFrom(match[1] ?? '');
  return match === null || upper <= value ? null : { upper, end: at + match[0].length };
}

/** «в 12 из 15 школ». */
const outOf = /\sиз\s\d+(?=\s)/y;
const openPattern = /\sи\s(?:(более|больше|выше|свыше)|менее|меньше|ниже)(?![а-я])/y;

function openAt(text: string, at: number): { readonly open: 'gte' | 'lte'; readonly end: number } | null {
  const match = matchAt(openPattern, text, at);
  return match === null ? null : { open: match[1] === undefined ? 'lte' : 'gte', end: at + match[0].length };
}

function numberFrom(figures: string): number {
  return Number(figures.replace(/\s/g, '').replace(',', '.'));
}
