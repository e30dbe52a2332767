/** Longest name that every system, archive and mail program takes, in characters. */
const longest = 100;

/**
 * A file name made of a text: signs that some system forbids become spaces. Adds the name to `taken`, and a number
 * where it was there already.
 */
export function safeFileName(text: string, extension: string, taken: Set<string>): string {
  const plain = text
    .replace(/[\\/:*?"<>|\p{C}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[. ]+$/, '');
  const stem = plain === '' ? '_' : plain;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.${extension}` : `${stem} (${number}).${extension}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
