/**
 * Advance widths of Arial, our base font, in twentieths of a digit's width: U+0020 to U+007E, then the Russian letters
 * from U+0410 to U+044F. Widths of columns are counted in digits too.
 */
const latin = [
  10, 10, 13, 20, 20, 32, 24, 7, 12, 12, 14, 21, 10, 12, 10, 10, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 10, 10, 21, 21,
  21, 20, 37, 24, 24, 26, 26, 24, 22, 28, 26, 10, 18, 24, 20, 30, 26, 28, 24, 28, 26, 24, 22, 26, 24, 34, 24, 24, 22,
  10, 10, 10, 17, 20, 12, 20, 20, 18, 20, 20, 10, 20, 20, 8, 8, 18, 8, 30, 20, 20, 20, 20, 12, 18, 10, 20, 18, 26, 18,
  18, 18, 12, 9, 12, 21,
];
const russian = [
  24, 24, 24, 19, 24, 24, 33, 22, 26, 26, 21, 24, 30, 26, 28, 26, 24, 26, 22, 23, 27, 24, 27, 24, 33, 34, 28, 32, 24,
  26, 36, 26, 20, 21, 19, 13, 21, 20, 24, 16, 20, 20, 16, 21, 25, 20, 20, 19, 20, 18, 16, 18, 30, 18, 21, 19, 29, 30,
  22, 26, 19, 18, 27, 19,
];
/** Dashes, the ellipsis and the number sign are nearly two digits wide; whatever else is not known passes as wide. */
const wide = new Map([0x2014, 0x2026, 0x2116].map((code) => [code, 38]));
const usual = 21;
/** No-break and thin spaces are no wider than a space. */
const spaces = new Set([0xa0, 0x202f, 0x2009]);

/** How many digits wide a text is in the base font at its size; an estimate, since programs round each letter. */
export function textWidth(text: string): number {
  let twentieths = 0;
  for (let at = 0; at < text.length; at += 1) twentieths += letterWidth(text.charCodeAt(at));
  return twentieths / 20;
}

function letterWidth(code: number): number {
  return latin[code - 0x20] ?? russian[code - 0x410] ?? (spaces.has(code) ? 10 : (wide.get(code) ?? usual));
}
