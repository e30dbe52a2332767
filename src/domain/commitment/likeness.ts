/** Words shorter than this carry no meaning of their own («для», «при»). */
const shortest = 4;
/** Russian words differ at their ends; seven letters tell most of them apart. */
const stemLength = 7;
/** So much of the shorter title's own words must stand in the other. */
const likeness = 0.6;

/** Words that bind a number and say nothing of what it counts. */
const binding: ReadonlySet<string> = new Set(['менее', 'более', 'меньше', 'больше', 'свыше']);

/** The words of a text without their endings, each once, in alphabetical order. */
export function stemsOf(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[а-яa-z]+/g) ?? [];
  return [...new Set(words.filter((word) => word.length >= shortest && !binding.has(word)).map(stem))].sort();
}

/** The stems that stand in most of many titles and so tell nothing («образовательных организаций»). */
export function commonStems(titles: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const title of titles) for (const one of stemsOf(title)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const many = titles.length >= 4;
  return new Set([...counts].filter(([, count]) => many && count * 3 > titles.length * 2).map(([one]) => one));
}

/** Whether two titles speak of one thing, common words left aside. */
export function areAlike(one: string, other: string, common: ReadonlySet<string>): boolean {
  const [a, b] = [one, other].map((title) => stemsOf(title).filter((each) => !common.has(each)));
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
  const shared = a.filter((each) => b.includes(each)).length;
  return shared / Math.min(a.length, b.length) >= likeness;
}

function stem(word: string): string {
  const bare = word.replace(ending, '');
  return (bare.length < 3 ? word : bare).slice(0, stemLength);
}

const ending =
  /(?:иями|ями|ами|иях|ях|ах|ыми|ими|ого|его|ому|ему|ьми|ов|ев|ей|ий|ам|ям|ом|ем|ых|их|ая|яя|ое|ее|ые|ие|ую|юю|ый|ой|[аеиоуыюяьй])$/;
