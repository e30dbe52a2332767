/** Numbers in words, as they stand after «не менее». */
const cardinals: readonly (readonly [number, string])[] = [
  [1, 'один одна одно одного одной одну одному одном'],
  [2, 'два две двух двум'],
  [3, 'три трех трем'],
  [4, 'четыре четырех'],
  [5, 'пять пяти'],
  [6, 'шесть шести'],
  [7, 'семь семи'],
  [8, 'восемь восьми'],
  [9, 'девять девяти'],
  [10, 'десять десяти'],
];

export const numberWords: ReadonlyMap<string, number> = new Map(
  cardinals.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** Words before a number that bind it whatever it counts. */
export const boundBefore =
  '(?:не\\s(?:менее|меньше|ниже|реже|более|больше|выше|свыше)|более|больше|менее|меньше|свыше|минимум|максимум)(?:,?\\sчем)?(?:\\s(?:в|во|для|у))?\\s';
