import { plainWords } from '../text/words-of';

const months = [
  ...(['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'] as const),
  ...(['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'] as const),
];
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Headings of columns «IX», «X» … «V» with the months that they mean: under «Месяцы», or where the numbers go beyond quarters. */
export function withMonthNames(headings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isRun = isMonthRow(headings.map((levels) => levels.at(-1) ?? ''));
  return headings.map((levels) => {
    const number = levels.at(-1) ?? '';
    const month = isRun ? romanMonth(number) : saysMonths(levels.slice(0, -1).join(' ')) ? monthOf(number) : null;
    return month === null ? levels : [...levels.slice(0, -1), `${number} (${month})`];
  });
}

/** Whether so many cells are Roman numbers, some above IV, that they can only be months. */
export function isMonthRow(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => romanMonth(text) ?? []);
  return numbers.length >= 5 && numbers.some((month) => months.indexOf(month) > 3) && new Set(numbers).size > 4;
}

/** «9», «09», «IX» under «Месяцы»; null: no month. */
export function monthOf(number: string): (typeof months)[number] | null {
  return romanMonth(number) ?? (/^0?[1-9]$|^1[0-2]$/.test(number) ? (months[Number(number) - 1] ?? null) : null);
}

/** «IX (сентябрь)» → «сентябрь»; null: another heading. */
export function monthTold(words: string): string | null {
  const told = /^\S{1,4} \(([а-я]+)\)$/u.exec(words)?.[1];
  return months.find((month) => month === told) ?? null;
}

export function saysMonths(heading: string): boolean {
  return /месяц/.test(plainWords(heading));
}

function romanMonth(number: string): (typeof months)[number] | null {
  return months[roman.indexOf(plainWords(number).replace(/\.$/, ''))] ?? null;
}
