/** Latin letters that look like Cyrillic ones; capitals and small letters differ («B» is «В», «b» is «ь»). */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [...'AАBВCСEЕHНKКMМOОPРTТXХYУaаbьcсeеhнkкmмoоpрtтxхyуrгRГuи'.matchAll(/(.)(.)/gu)].map(
    (pair) => [pair[1] ?? '', pair[2] ?? ''] as const,
  ),
);

/** Letters people type for Roman digits: «ІV» with a Ukrainian І, «IУ» with a Cyrillic У. */
const romanLookalikes: ReadonlyMap<string, string> = new Map([
  ['І', 'I'],
  ['і', 'i'],
  ['У', 'V'],
  ['у', 'v'],
  ['Х', 'X'],
  ['х', 'x'],
]);

/** The letters with every word in one alphabet; the number of letters stays. */
export function cyrillicWords(letters: readonly string[]): readonly string[] {
  const words = letters.join('').matchAll(/[a-zа-яёіА-ЯЁІ]+/giu);
  const spelt = [...letters];
  for (const word of words) {
    const replacement = spelling(word[0]);
    for (let index = 0; index < replacement.length; index += 1) spelt[word.index + index] = replacement.charAt(index);
  }
  return zerosBetweenDigits(spelt);
}

function spelling(word: string): string {
  if (/^[ivxіух]+$/i.test(word) && /[ivі]|^x+$/i.test(word)) return replaced(word, romanLookalikes);
  const glued = /^([ivxі]{1,4})((?:кв|пол|чет|дек|трим|сем|эт).*)$/iu.exec(word);
  if (glued !== null) return replaced(glued[1] ?? '', romanLookalikes) + replaced(glued[2] ?? '', lookalikes);
  const mixed = /[а-яё]/i.test(word);
  return mixed || [...word].every((letter) => lookalikes.has(letter)) ? replaced(word, lookalikes) : word;
}

function replaced(word: string, by: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => by.get(letter) ?? letter).join('');
}

/** «2О21» with a letter for the zero. */
function zerosBetweenDigits(letters: readonly string[]): readonly string[] {
  const isDigit = (letter: string | undefined): boolean => letter !== undefined && /^\d$/.test(letter);
  return letters.map((letter, index) =>
    /^[оo]$/i.test(letter) && isDigit(letters[index - 1]) && isDigit(letters[index + 1]) ? '0' : letter,
  );
}
