/** Counts that a school gives in its «Оснащение» anyway, by words that can mean nothing else. */
const equipmentWords: readonly { readonly field: string; readonly example: string; readonly pattern: RegExp }[] = [
  {
    field: 'pupils',
    example: 'обучающихся',
    pattern: /^(?:всех )?обучающихся(?: (?:общеобразовательных организаций|школ|оо))?$/,
  },
  {
    field: 'teachers',
    example: 'педагогических работников',
    pattern:
      /^(?:всех )?(?:педагогических работников|педагогов|учителей)(?: (?:общеобразовательных организаций|школ|оо))?$/,
  },
  {
    field: 'projectors',
    example: 'количество мультимедийных проекторов',
    pattern: /^(?:количество |число )?(?:мультимедийных )?проекторов$/,
  },
  {
    field: 'boards',
    example: 'количество интерактивных досок',
    pattern: /^(?:количество |число )?интерактивных (?:досок|панелей|досок и панелей)$/,
  },
  {
    field: 'classesMobile',
    example: 'количество мобильных классов',
    pattern: /^(?:количество |число )?мобильных (?:компьютерных )?классов$/,
  },
  {
    field: 'classesStationary',
    example: 'количество стационарных компьютерных классов',
    pattern: /^(?:количество |число )?стационарных (?:компьютерных )?классов$/,
  },
];

/** The field of «Оснащение» that holds just this count, or null. */
export function equipmentField(words: string): string | null {
  return equipmentWords.find(({ pattern }) => pattern.test(words))?.field ?? null;
}

export const equipmentExamples = equipmentWords;
