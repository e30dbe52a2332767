import { plainWords } from '../text/words-of';

/** Units as people write them behind the title of an indicator, and our spelling. */
const units: readonly { readonly example: string; readonly pattern: RegExp; readonly unit: string }[] = [
  { example: 'Доля …, процент', pattern: /^(?:%|процент(?:ов|ы|а)?|в процентах|в %)$/, unit: '%' },
  { example: 'Прирост, процентных пунктов', pattern: /^(?:п\. ?п\.?|процентн\S+ пункт\S*)$/, unit: 'п. п.' },
  { example: 'Число детей (чел.)', pattern: /^(?:чел\.?|человек[а]?|в чел\.?)$/, unit: 'чел.' },
  { example: 'Численность, тыс. человек', pattern: /^тыс\. ?чел(?:\.|овек)?$/, unit: 'тыс. чел.' },
  { example: 'Количество школ, единиц', pattern: /^(?:ед\.?|единиц[аы]?)$/, unit: 'ед.' },
  { example: 'Количество компьютеров, шт.', pattern: /^(?:шт\.?|штук[аи]?)$/, unit: 'шт.' },
  { example: 'Средний балл (баллы)', pattern: /^балл(?:ы|ов|а)?$/, unit: 'балл' },
  { example: 'Скорость, Мбит/с', pattern: /^мби?т? ?\/ ?с(?:ек)?\.?$/, unit: 'Мбит/с' },
  { example: 'Финансирование, тыс. руб.', pattern: /^(?:тыс\.? |млн\.? )?руб(?:\.|лей|ль)?$/, unit: 'руб.' },
  { example: 'Внедрено (да/нет)', pattern: /^да ?\/ ?нет$/, unit: 'да/нет' },
];

/** The unit that stands at the end of a title («…, %», «… (чел.)»), or that a column names; the text itself else. */
export function unitOf(column: string, title: string): string {
  if (column !== '') return known(column) ?? column;
  const tail = /(?:[,(]\s*)+([^,()]{1,30})\)?\s*[.]?$/u.exec(title)?.[1];
  const found = tail === undefined ? null : known(tail);
  if (found !== null) return found;
  return /^(?:доля|удельный вес|процент|охват)(?:\s|$)/i.test(title) || /\d\s?%|в %/.test(title) ? '%' : '';
}

function known(text: string): string | null {
  const words = plainWords(text);
  return units.find(({ pattern }) => pattern.test(words))?.unit ?? null;
}

export const unitExamples = units;
