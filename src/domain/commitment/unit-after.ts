import { countedThings } from './counted-things';
import { timesPattern, timesUnit } from './frequencies';
import { matchAt } from './match-at';
import { measures, notLevels } from './measures';

/** Which nouns count: those of the list, or any. */
export type Nouns = 'known' | 'any';

export interface UnitFound {
  readonly unit: string;
  readonly subject: string;
  readonly end: number;
  /** «1,5 тыс. человек». */
  readonly times: number;
}

const multiplier = /\s?(тыс|млн|миллион|тысяч)[а-я]{0,3}\.?(?=\s)/y;

/** The unit that stands behind a number; null: the number measures nothing that a plan promises. */
export function unitAfter(text: string, at: number, nouns: Nouns): UnitFound | null {
  if (notLevels.test(text.slice(at, at + 40))) return null;
  const measure = measureAt(text, at);
  if (measure !== null) {
    const subject = measure.unit === '%' ? shareSubject(text, measure.end) : null;
    return { unit: measure.unit, subject: subject?.words ?? '', end: subject?.end ?? measure.end, times: 1 };
  }
  const multiple = matchAt(multiplier, text, at);
  const times = multiple === null ? 1 : multiple[1]?.startsWith('тыс') === true ? 1000 : 1_000_000;
  const from = at + (multiple?.[0].length ?? 0);
  const thing = timesAt(text, from) ?? thingAt(text, from) ?? (nouns === 'any' ? anyNounAt(text, from) : null);
  return thing === null ? null : { ...thing, times };
}

type Thing = Omit<UnitFound, 'times'>;

const plainTimes = /\s?раз(?:а|у)?(?![а-я])/y;

/** «1 раза в 3 года», «3 раз». */
function timesAt(text: string, at: number): Thing | null {
  const often = matchAt(timesPattern, text, at);
  const match = often ?? matchAt(plainTimes, text, at);
  if (match === null) return null;
  return { unit: often === null ? 'раз' : timesUnit(often), subject: '', end: at + match[0].length };
}

const measurePatterns = measures.map(({ unit, pattern }) => ({ unit, pattern: new RegExp(`\\s?(?:${pattern})`, 'y') }));

export function measureAt(text: string, at: number): { readonly unit: string; readonly end: number } | null {
  for (const { unit, pattern } of measurePatterns) {
    const match = matchAt(pattern, text, at);
    if (match !== null) return { unit, end: at + match[0].length };
  }
  return null;
}

const adjective = '(?:пед\\.?\\s?|[а-я-]+(?:ых|их|ой|ей|ого|его|ая|яя|ое|ее|ые|ие|ым|им|ыми|ими|ом|ем|ую|юю|ый|ий)\\s)';
const thingPatterns = countedThings.map((thing) => ({
  thing,
  pattern: new RegExp(`\\s?((?:${adjective}){0,4}(?:${thing.pattern}))(?![а-яa-z])`, 'y'),
}));

/** A noun that plans count, with its adjectives. */
export function thingAt(text: string, at: number): (Thing & { readonly whole: boolean }) | null {
  for (const { thing, pattern } of thingPatterns) {
    const match = matchAt(pattern, text, at);
    const subject = match?.[1] ?? '';
    if (match !== null) return { unit: thing.unit, subject, end: at + match[0].length, whole: thing.whole };
  }
  return null;
}

/** Time, money and numbers are measured, not counted. */
const notNouns =
  'лет|год[а-я]*|мес[а-я]*|недел[а-я]*|дн[а-я]*|день|дней|сут[а-я]*|час[а-я]*|минут[а-я]*|рабоч[а-я]*|календарн[а-я]*|рубл[а-я]*|копе[а-я]*|метр[а-я]*|раз[а-я]?|январ[а-я]*|феврал[а-я]*|март[а-я]*|апрел[а-я]*|июн[а-я]*|июл[а-я]*|август[а-я]*|сентябр[а-я]*|октябр[а-я]*|ноябр[а-я]*|декабр[а-я]*';
const anyNoun = new RegExp(`\\s(?!(?:${notNouns})(?![а-я]))((?:${adjective}){0,3}([а-я]{4,}))(?![а-яa-z])`, 'y');

function anyNounAt(text: string, at: number): Thing | null {
  const match = matchAt(anyNoun, text, at);
  return match === null ? null : { unit: match[2] ?? '', subject: match[1] ?? '', end: at + match[0].length };
}

const totalWords =
  /(?:\s?(?:от|из|в))?\s(?:(?:общего\s)?(?:количества|числа|численности|контингента)|дол[яюи]|удельный\sвес)(?=\s)/y;
const someWords = new RegExp(`\\s((?:${adjective}){0,3}[а-я-]{3,})`, 'y');

/** What a share is of: «% образовательных организаций», «% от общего количества ОО». */
export function shareSubject(text: string, at: number): { readonly words: string; readonly end: number } | null {
  const total = matchAt(totalWords, text, at);
  const from = at + (total?.[0].length ?? 0);
  const thing = thingAt(text, from);
  if (thing !== null) return { words: thing.subject, end: thing.end };
  const match = matchAt(someWords, text, from);
  return match === null ? null : { words: match[1] ?? '', end: from + match[0].length };
}
