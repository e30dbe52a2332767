/** A row of indicators whose cells run together: the name, its unit and its figures. */
export interface LooseFigures {
  readonly title: string;
  readonly unit: string;
  readonly figures: readonly string[];
}

const bound = String.raw`(?:(?:не\s(?:менее|более|ниже|выше)|более|менее|свыше|до|≥|≤|>|<)\s?)?`;
const blank = String.raw`[–—-]|[хx](?![\p{L}\d])|н\/д`;
const figure = String.raw`(?:${bound}\d+(?:[.,]\d+)?(?:\s?%)?(?:\sи\s(?:более|выше))?\*{0,2}|${blank})(?=\s|$)`;
const run = new RegExp(String.raw`(?<=^|\s)${figure}(?:\s+${figure})*`, 'giu');

/** Units that a table of a road map counts in; each stands right before the figures. */
const unit =
  /(?:^|\s)(%|процент(?:ы|ов|а)?|ед(?:\.|иниц[аы]?)?|чел(?:\.|овек[а]?)?|шт(?:\.|ук[аи]?)?|(?:тыс\.|млн\.?)\s?(?:чел\.?|человек|ед\.?|руб\.?)|руб(?:\.|лей)?|школ[аы]?|организаци[йяи]|учреждени[йея]|балл(?:ов|ы)?|мест[оа]?|час(?:ов|ы)?|дн(?:ей|и)|да\/нет)$/iu;

/**
 * The figures of a row, as many as there are columns, behind its unit where there is a column of units. Null where
 * they have not come yet; `unclear` where they can be cut in several ways.
 */
export function looseFigures(text: string, hasUnit: boolean, count: number): LooseFigures | 'unclear' | null {
  const found = [...text.matchAll(run)].flatMap((match): readonly (LooseFigures | 'unclear')[] => {
    const ways = cuts(
      [...match[0].matchAll(new RegExp(figure, 'giu'))].map(([part]) => part),
      count,
    );
    const before = text.slice(0, match.index).trimEnd();
    const unitBefore = hasUnit ? unit.exec(before) : null;
    const [figures, other] = ways;
    if (figures === undefined || (hasUnit && unitBefore === null)) return [];
    if (other !== undefined) return ['unclear'];
    const title = before.slice(0, unitBefore?.index);
    return [
      { title: tidy(`${title} ${text.slice(match.index + match[0].length)}`), unit: unitBefore?.[1] ?? '', figures },
    ];
  });
  const [only = null, second] = found.filter((one) => one === 'unclear' || isNamed(one));
  return second === undefined ? only : 'unclear';
}

/** «Доля школ 10 20»: a thing that is counted is no unit where it leaves but one word. */
function isNamed({ title, unit: counted }: LooseFigures): boolean {
  const words = title.match(/\p{L}{3,}/gu) ?? [];
  return words.length > (/^(?:школ|организац|учрежден|мест|час)/i.test(counted) ? 1 : 0);
}

/** «Доля педагогов, %»: the comma parted the name from its unit. */
function tidy(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/[\s,;]+$/, '')
    .trim();
}

/** A figure is written in three groups of digits at most: «1 250 000». */
const mostGroups = 3;

/** Ways to make so many figures of the parts, two at most: three digits may go on with the figure before them. */
function cuts(parts: readonly string[], count: number): readonly (readonly string[])[] {
  const [first, second, ...rest] = parts;
  if (first === undefined) return count === 0 ? [[]] : [];
  if (parts.length < count || parts.length > count * mostGroups) return [];
  const apart = cuts(parts.slice(1), count - 1).map((others) => [first, ...others]);
  if (apart.length > 1) return apart;
  const isGroup =
    second !== undefined && /(?:^|\D)[1-9]\d{0,2}(?:\s\d{3})*$/.test(first) && /^\d{3}(?:[.,]\d+)?$/.test(second);
  return isGroup ? [...apart, ...cuts([`${first} ${second}`, ...rest], count)].slice(0, 2) : apart;
}
