import { bindingOf } from './binding';
import type { Amount } from './measured-amount';
import { amountAt, counted } from './measured-amount';
import { boundBefore, numberWords } from './number-words';
import type { Sighting } from './sighting';

/** Figures and number words with what they count. */
export function amountSightings(text: string): readonly Sighting[] {
  return [...figureSightings(text), ...wordSightings(text), ...halfSightings(text)];
}

/** A figure counts what the lists know; one that words bind counts any noun («не менее 3 субботников»). */
function figureSightings(text: string): readonly Sighting[] {
  const isBound = new RegExp(`(?<=${boundBefore})\\d`, 'y');
  return [...text.matchAll(/(?<![\d.,/a-zа-я-]|\d\sиз\s)\d/g)].flatMap(({ index }) => {
    isBound.lastIndex = index;
    return sighted(text, index, amountAt(text, index, isBound.test(text) ? 'any' : 'known'));
  });
}

const boundWord = new RegExp(`(?<=${boundBefore})(?:${[...numberWords.keys()].join('|')})(?![а-я])`, 'g');

/** Numbers in words count only where something binds them («не менее двух мероприятий»): «один» is often an article. */
function wordSightings(text: string): readonly Sighting[] {
  return [...text.matchAll(boundWord)].flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    return sighted(text, index, counted(text, end, { value: numberWords.get(word) ?? 1, upper: null }, 'any'));
  });
}

const boundHalf = new RegExp(`(?<=${boundBefore})половин(?:ы|а|е)(?=\\s)`, 'g');

/** «не менее половины школ»: 50 %. */
function halfSightings(text: string): readonly Sighting[] {
  return [...text.matchAll(boundHalf)].flatMap(({ 0: word, index }) => {
    const half = counted(text, index + word.length, { value: 50, upper: null }, 'known');
    return sighted(text, index, half === null ? null : { ...half, unit: '%' });
  });
}

function sighted(text: string, at: number, amount: Amount | null): readonly Sighting[] {
  const binding = amount === null ? null : bindingOf(text, at, amount.unit);
  if (amount === null || binding === null || isBaseline(text, at, amount)) return [];
  const { value, upper, unit, end, open, subject } = amount;
  const comparison = upper !== null ? 'range' : (open ?? binding.comparison);
  const from = subject === '' ? -1 : text.lastIndexOf(subject, end);
  const place = from < 0 ? null : { start: from, end: from + subject.length };
  return [{ value, upper, unit, comparison, start: binding.start, end, subject: place }];
}

/** «с 12 % до 5 %»: the first is where it stands now. */
function isBaseline(text: string, at: number, { end, upper }: Amount): boolean {
  if (!/(?:^|\s)со?\s$/.test(text.slice(Math.max(0, at - 4), at))) return false;
  return upper !== null || /^\s(?:[а-я]+\s){0,6}до\s/.test(text.slice(end, end + 90));
}
