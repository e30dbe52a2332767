import type { WordRow } from './word-row';
import { caught, figures, words } from './word-row';

/** Years a plan may speak of; other four-digit numbers are no years. */
const year = '(?:199\\d|20\\d\\d)';

/** Dates, years and numbers, the longest spelling first. */
export const figureWords: readonly WordRow[] = [
  figures('word', 'п. 3.2', '(?:пп?\\.|пункт[а-я]{0,3}|ст\\.|№)\\s?\\d[\\d./-]{0,12}(?:-[а-я]{1,3}(?![а-я]))?'),
  figures('number', '4. квартал', '(\\d{1,2})\\.(?=\\s?(?:кв|полуг|четв|п/г))', (m) => [caught(m, 1)]),
  figures(
    'semicolon',
    '1) ',
    `\\d{1,2}\\)|\\d{1,2}\\.\\s?(?=[а-я])(?!\\s?(?:[а-я]{2,5}[рл]я|марта|августа|мая|июня)(?![а-я]))`,
  ),
  figures(
    'word',
    '5-9 классы',
    '\\d{1,2}(?:\\s?[-,и]\\s?\\d{1,2}){0,6}(?:-?(?:го|х|ых|е|й|м))?\\s?кл(?:асс[а-я]{0,4}|\\.)',
  ),
  figures('fullDay', '2021-09-15', `(${year})(?<iso>[.-])(\\d\\d)\\k<iso>(\\d\\d)(?!\\d)`, (m) => [
    caught(m, 1),
    caught(m, 3),
    caught(m, 4),
  ]),
  figures(
    'fullDay',
    '15.09.2021',
    `(\\d{1,2})\\s?(?<mark>[./-])\\s?(\\d{1,2})\\s?\\k<mark>\\s?(${year})(?!\\d)`,
    (m) => [caught(m, 4), caught(m, 3), caught(m, 1)],
  ),
  figures('fullDay', '15.09.21', '(\\d{1,2})(?<short>[./])(\\d{1,2})\\k<short>(\\d\\d)(?![\\d.]\\d|\\d)', (m) => [
    2000 + caught(m, 4),
    caught(m, 3),
    caught(m, 1),
  ]),
  figures('fullDay', '15.IX.2021', `(\\d{1,2})\\.\\s?([ivx]{1,4})\\.\\s?(${year})(?!\\d)`, (m) => {
    const month = romanNumber(m[2] ?? '');
    return month === null ? null : [caught(m, 3), month, caught(m, 1)];
  }),
  figures('schoolPair', '2021/2022', `(${year})\\s?/\\s?(${year})(?!\\d)`, pair),
  figures('schoolPair', '2021/22', `(${year})\\s?/\\s?(\\d\\d)(?![\\d.])`, shortPair),
  figures(
    'shortPair',
    '2021-22',
    `(${year})\\s?-\\s?(\\d\\d)(?![\\d.])(?!\\s?(?:[а-я]*(?:квартал|полугод)))`,
    shortPair,
  ),
  figures('monthYear', '09.2021', `(0[1-9]|1[0-2]|[1-9])[./](${year})(?!\\d)`, (m) => [caught(m, 2), caught(m, 1)]),
  figures('monthYear', '2021-09', `(${year})[-.](0[1-9]|1[0-2])(?![\\d.])`, (m) => [caught(m, 1), caught(m, 2)]),
  figures('dayMonth', '15.09', '(\\d{1,2})\\.(0[1-9]|1[0-2])(?!\\d)\\.?', (m) =>
    caught(m, 1) >= 1 && caught(m, 1) <= 31 ? [caught(m, 2), caught(m, 1)] : null,
  ),
  figures('yearNumber', '2021', `(${year})(?!\\d)(?:-?(?:й|го|м|му|ый|ого|ом|ому)(?![а-я]))?`, (m) => [caught(m, 1)]),
  figures('longNumber', '1500', '\\d{3,}'),
  figures('roman', '1У квартал', '1\\s?[уv](?=\\s?(?:кв|четв))', () => [4]),
  figures(
    'number',
    '15-го',
    '(\\d{1,2})(?:-?(?:го|ого|его|й|ый|ой|ий|ая|ья|я|ое|ье|ые|е|му|ому|м|ом|ем|х|x|ти|ми)(?![а-яa-z]))?',
    (m) => [caught(m, 1)],
  ),
  figures('roman', 'IV', '([ivx]{1,4})(?:-?(?:й|ый|ой|я|ая|е|ое|го|м|ом|ю|ую)(?![а-я]))?(?![a-z])', (m) => {
    const number = romanNumber(m[1] ?? '');
    return number === null ? null : [number];
  }),
  // Scans and hasty typing: «П квартал», «Ш квартал», «1У квартал».
  figures('roman', 'П квартал', 'п(?=\\s?(?:кв|полуг|четв|декад))', () => [2]),
  figures('roman', 'Ш квартал', 'ш(?=\\s?(?:кв|четв|декад))', () => [3]),
  words('ordinal', 'первый', 'перв(?:ый|ая|ое|ого|ой|ом|ую|ому|ым)', 1),
  words('ordinal', 'второй', 'втор(?:ой|ая|ое|ого|ом|ую|ому|ым)', 2),
  words('ordinal', 'третий', 'трет(?:ий|ья|ье|ьего|ьей|ьем|ью|ьему)', 3),
  words('ordinal', 'четвертый', 'четверт(?:ый|ая|ое|ого|ой|ом|ую|ому|ым)', 4),
  words('last', 'последний', 'последн[а-я]{2,3}'),
  words('cardinal', 'один', 'один|одна|одно|одного|одной|одному|одну', 1),
  words('cardinal', 'два', 'два|две|двух|двум|двумя', 2),
  words('cardinal', 'три', 'три|трех|трем|тремя', 3),
  words('cardinal', 'четыре', 'четыре|четырех|четырем', 4),
  words('cardinal', 'пять', 'пять|пяти', 5),
  words('cardinal', 'шесть', 'шесть|шести', 6),
  words('cardinal', 'семь', 'семь|семи', 7),
  words('cardinal', 'десять', 'десять|десяти', 10),
];

function pair(match: RegExpExecArray): readonly number[] | null {
  const [first, last] = [caught(match, 1), caught(match, 2)];
  return last > first ? [first, last] : null;
}

/** «2021/22»: the second year by its last two digits; «2021-09» is a month. */
function shortPair(match: RegExpExecArray): readonly number[] | null {
  const first = caught(match, 1);
  const last = Math.floor(first / 100) * 100 + caught(match, 2);
  return last > first && last - first <= 10 ? [first, last] : null;
}

function romanNumber(text: string): number | null {
  const index = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].indexOf(text);
  return index < 0 ? null : index + 1;
}
