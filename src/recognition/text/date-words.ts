import { plainWords } from './words-of';

const month = '(?:январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*';

/** Words of which a deadline is made; a piece of text with any other word is none. */
const dateWord = new RegExp(
  `^(?:${month}(?:-${month})?|\\d{1,2}|(?:19|20)\\d{2}|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?|[ivx]+|в|во|с|со|по|до|к|и|на|от|за|не|раз[а]?|` +
    'течени[еи]|год[ауы]?|годов|годы|лет|г|гг|г\\.г|месяц[ае]?[в]?|квартал[ауе]?|кв|полугоди[еяю]|четверт[ьи]|учебн(?:ый|ого|ому|ые|ых)|календарн(?:ый|ого)|' +
    'всего|весь|периода?|реализации|проекта|плана|программы|постоянно|ежегодно|ежемесячно|ежеквартально|еженедельно|ежедневно|систематически|регулярно|' +
    'позднее|менее|реже|раза|два|три|один|одного|конца|концу|конец|начала|начало|начале|числа|каждого|каждый|далее|числу|мере|необходимости|графику|плану|' +
    'отдельному|согласно|согласованию|расписанию|запросу|заявкам|поступления|весь|период|недел[яиюе]|декад[аы]|дня|дней|дн|сроки|срок|установленные|разработка|реализация|утверждение|проведение|подготовка|первое|второе|течение)$',
);

/** How a deadline begins inside a line. */
const dateStart = new RegExp(
  `(?:^|\\s)(?=(?:[Вв] течени[еи]|[Дд]о \\d|[Сс] \\d|[Пп]остоянно|[Ее]же(?:год|месяч|кварт|недел|днев)|[Нн]е реже|[Нн]е менее \\d+ раз|(?:19|20)\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|[IVX]+ (?:кв|пол)|\\d (?:кв|пол|раз)|\\d{1,2} ${month}|(?:${month})(?:[\\s,.–-]|$)))`,
  'iu',
);

export function isDateLine(text: string): boolean {
  const words = plainWords(text)
    .split(/[\s,;:()/-]+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => dateWord.test(word));
}

/** A deadline inside a line: from where to where. */
export interface DateRun {
  readonly start: number;
  readonly end: number;
}

/** The first deadline that goes on to the end of the line, or to what `mayFollow` accepts behind it. */
export function dateRunIn(text: string, mayFollow: (rest: string) => boolean): DateRun | null {
  for (let from = 0; from < text.length;) {
    const match = dateStart.exec(text.slice(from));
    if (match === null) return null;
    const start = from + match.index + match[0].length;
    const end = longestDate(text, start, mayFollow);
    if (end !== null) return { start, end };
    from = start + 1;
  }
  return null;
}

function longestDate(text: string, start: number, mayFollow: (rest: string) => boolean): number | null {
  if (isDateLine(text.slice(start))) return text.length;
  const spaces = [...text.slice(start).matchAll(/\s+/g)].map(({ index }) => start + index).reverse();
  return spaces.find((end) => isDateLine(text.slice(start, end)) && mayFollow(text.slice(end).trim())) ?? null;
}
