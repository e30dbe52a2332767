import type { WordRow } from './word-row';
import { words } from './word-row';

/** «октябрь.22», as some programs write a month. */
const yearDot = '(?:\\.(?=\\d\\d(?!\\d)))?';
const soft = `(?:ь|я|ю|е|ем|и|ей)${yearDot}`;
const hard = `(?:а|у|е|ом|ы)?${yearDot}`;

/** Months in every case, and as they are shortened. */
export const monthWords: readonly WordRow[] = [
  words('month', 'январь', `январ${soft}|янв\\.?`, 1),
  words('month', 'феврале', `феврал${soft}|февр?\\.?`, 2),
  words('month', 'марта', `март${hard}|мар\\.?`, 3),
  words('month', 'апреля', `апрел${soft}|апр\\.?`, 4),
  words('month', 'май', 'ма(?:й|я|ю|е|ем)', 5),
  words('month', 'июне', `июн${soft}|июн\\.?`, 6),
  words('month', 'июль', `июл${soft}|июл\\.?`, 7),
  words('month', 'августа', `август${hard}|авг\\.?`, 8),
  words('month', 'сент.', `сентябр${soft}|сент?\\.?`, 9),
  words('month', 'окт.', `октябр${soft}|окт\\.?`, 10),
  words('month', 'нояб.', `ноябр${soft}|нояб?\\.?`, 11),
  words('month', 'декабрю', `декабр${soft}|дек\\.?`, 12),
];

const endings = ['ь', 'я', 'ю', 'е', 'ем', 'и'];
const stems: readonly (readonly [string, number])[] = [
  ['январ', 1],
  ['феврал', 2],
  ['апрел', 4],
  ['сентябр', 9],
  ['октябр', 10],
  ['ноябр', 11],
  ['декабр', 12],
];
const spellings = [
  ...stems.flatMap(([stem, month]) => endings.map((ending) => [stem + ending, month] as const)),
  ...['', 'а', 'у', 'е'].map((ending) => ['август' + ending, 8] as const),
];

/** The month a long word is one slip of the pen away from («сентяюрь», «фераля»), or null. */
export function misspeltMonth(word: string): number | null {
  if (word.length < 5 || word.length > 10) return null;
  const found = spellings.find(([spelling]) => spelling[0] === word[0] && oneSlipApart(spelling, word));
  return found === undefined ? null : found[1];
}

/** One letter changed, missed, added, or two neighbours swapped. */
function oneSlipApart(right: string, typed: string): boolean {
  let start = 0;
  while (start < right.length && right[start] === typed[start]) start += 1;
  const rightRest = right.slice(start);
  const typedRest = typed.slice(start);
  return (
    rightRest.slice(1) === typedRest.slice(1) ||
    rightRest.slice(1) === typedRest ||
    rightRest === typedRest.slice(1) ||
    (rightRest.slice(2) === typedRest.slice(2) && rightRest[0] === typedRest[1] && rightRest[1] === typedRest[0])
  );
}
