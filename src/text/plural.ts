import type { Language } from './language';

/** `1 школа`, `2 школы`, `5 школ`: the form of a noun that goes with a whole number. */
export function plural(count: number, [one, few, many]: readonly [string, string, string]): string {
  const units = Math.abs(count) % 10;
  const tens = Math.abs(count) % 100;
  if (tens >= 11 && tens <= 14) return many;
  return units === 1 ? one : units >= 2 && units <= 4 ? few : many;
}

/** `3 школы`, `3 schools` */
export function counted(
  count: number,
  language: Language,
  words: { readonly ru: readonly [string, string, string]; readonly en: readonly [string, string] },
): string {
  return language === 'ru'
    ? `${count} ${plural(count, words.ru)}`
    : `${count} ${count === 1 ? words.en[0] : words.en[1]}`;
}
