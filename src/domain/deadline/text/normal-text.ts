import { cyrillicWords } from './cyrillic-words';

/** A text in one spelling, and where each of its characters stood in the source. */
export interface NormalText {
  readonly text: string;
  readonly at: readonly number[];
}

/**
 * Lower case, «е» for «ё», one dash, one space; no quotes, footnote marks or soft hyphens; Latin letters inside
 * Cyrillic words made Cyrillic. Line ends stay: they part what a cell lists.
 */
export function normalText(source: string): NormalText {
  const letters: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const letter = source.charAt(index);
    if (letter === breve) composeShortI(letters);
    for (const plainLetter of plainOf(letter)) {
      if (isSpace(plainLetter) && isSpace(letters.at(-1) ?? ' ')) {
        // One space for many; a line end outlives the spaces round it.
        if (plainLetter === '\n' && letters.length > 0) letters[letters.length - 1] = plainLetter;
        continue;
      }
      letters.push(plainLetter);
      at.push(index);
    }
  }
  return { text: cyrillicWords(letters).join('').toLowerCase().replaceAll('ё', 'е'), at };
}

/** The words of the source between two places of the normal text. */
export function sourceBetween(source: string, normal: NormalText, start: number, end: number): string {
  return source.slice(sourceIndex(source, normal, start), sourceEnd(source, normal, end)).trim();
}

export function sourceIndex(source: string, normal: NormalText, index: number): number {
  return normal.at[index] ?? source.length;
}

/** The end, so that what was dropped behind the last character (a footnote mark) stays outside. */
export function sourceEnd(source: string, normal: NormalText, end: number): number {
  return end === 0 ? 0 : (normal.at[end - 1] ?? source.length - 1) + 1;
}

function isSpace(letter: string): boolean {
  return letter === ' ' || letter === '\n';
}

const breve = '\u0306';

/** Texts from a Mac write «й» as «и» and a breve. */
function composeShortI(letters: string[]): void {
  const last = letters.at(-1);
  if (last === 'и') letters[letters.length - 1] = 'й';
  if (last === 'И') letters[letters.length - 1] = 'Й';
}

function plainOf(letter: string): string {
  return plain.get(letter) ?? (letter.toLowerCase().length === 1 ? letter : ' ');
}

const plain: ReadonlyMap<string, string> = new Map([
  ...each('\u00ad\u200b\u200c\u200d\u2060\ufeff\u0306\u0308*†‡¹²³⁴⁵⁶⁷⁸⁹⁰', ''),
  ...each(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\f',
    ' ',
  ),
  ...each('"\'«»“”„‟‘’‚`´<>[]{}_~^|…', ' '),
  ...each('\u2028\u2029\u000b\u0085', '\n'),
  ...each('‐‑‒–—―−﹘﹣－÷', '-'),
  ...each('⁄∕\\', '/'),
  ...romans(),
]);

function each(letters: string, plainLetter: string): readonly (readonly [string, string])[] {
  return [...letters].map((letter) => [letter, plainLetter] as const);
}

/** «Ⅳ квартал»: the signs of Unicode for Roman numbers. */
function romans(): readonly (readonly [string, string])[] {
  const numbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
  return numbers.flatMap((roman, index) => [
    [String.fromCharCode(0x2160 + index), roman] as const,
    [String.fromCharCode(0x2170 + index), roman] as const,
  ]);
}
