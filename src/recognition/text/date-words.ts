import { plainWords } from './words-of';

const month = '(?:январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*';

/** Words of which a deadline is made; a piece of text with any other word is none. */
const dateWord = new RegExp(
  `^(?:${month}(?:-${month})?|\\d{1,2}|(?:19|20)\\d{2}|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?|[ivx]+|в|во|с|со|по|до|к|и|на|от|за|не|раз[а]?|` +
    'течени[еи]|год[ауы]?|годов|годы|лет|г|гг|г\\.г|месяц[ае]?[в]?|квартал[ауе]?|кв|полугоди[еяю]|четверт[ьи]|учебн(?:ый|ого|ому|ые|ых)|календарн(?:ый|ого)|' +
    'всего|весь|периода?|реализации|проекта|плана|программы|постоянно|ежегодно|ежемесячно|ежеквартально|еженедельно|ежедневно|систематически|регулярно|' +
    'позднее|менее|реже|раза|два|три|один|одного|конца|концу|конец|начала|начало|начале|числа|каждого|каждый|далее|числу|мере|необходимости|графику|плану|' +
    'отдельному|согласно|весь|период|недел[яиюе]|декад[аы]|дня|дней|дн|сроки|срок|установленные|разработка|реализация|утверждение|проведение|подготовка|первое|второе|течение)$',
);

/** How a deadline begins inside a line. */
const dateStart = new RegExp(
  `(?:^|\\s)(?=(?:[Вв] течени[еи]|[Дд]о \\d|[Сс] \\d|[Пп]остоянно|[Ее]же(?:год|месяч|кварт|недел|днев)|[Нн]е реже|[Нн]е менее \\d+ раз|(?:19|20)\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|[IVX]+ (?:кв|пол)|\\d (?:кв|пол|раз)|(?:${month})(?:[\\s,.–-]|$)))`,
  'iu',
);

export function isDateLine(text: string): boolean {
  const words = plainWords(text)
    .split(/[\s,;:()/-]+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => dateWord.test(word));
}

/** Where a deadline begins inside the line and goes on to its end, or to `until`; -1 where none does. */
export function dateStartIn(text: string): number {
  for (let from = 0; from < text.length;) {
    const match = dateStart.exec(text.slice(from));
    if (match === null) return -1;
    const at = from + match.index + match[0].length;
    if (isDateLine(text.slice(at))) return at;
    from = at + 1;
  }
  return -1;
}
