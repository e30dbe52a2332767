/** Figures that are no amounts, each with an example. They are blanked out before amounts are looked for. */
export const notAmounts: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: 'приказ № 10,11 и 13', pattern: /(?:№|#)+\s?\d[\d/-]*(?:\s?(?:,|и)\s?\d+)*(?:-[а-я]{1,3}(?![а-я]))?/g },
  { example: '15.09.2021 г.', pattern: /(?<!\d)\d{1,2}\.\d{1,2}\.\d{2,4}/g },
  {
    example: '2021/22 учебный год',
    pattern: /(?<!\d)(?:19|20)\d\d\s?[-/]\s?(?:(?:19|20)\d\d|\d\d)(?!\s?(?:%|процент))/g,
  },
  {
    example: 'в 2021 году',
    pattern:
      /(?<!\d)(?:19|20)\d\d(?=-?(?:го|м)?(?:\s?(?:г\.|гг|год|уч(?:\.|еб))|\s*[-,;:.)(]|\s*$|\s(?:(?!до\s)[а-я]+\s)?\d))/g,
  },
  {
    example: 'к 2024 охватить',
    pattern:
      /(?<=(?:^|[\s(])(?:к|ко|в|во|с|со|по|до|на|за|от)\s)(?<!от\s\d{1,9}\sдо\s)(?:19|20)\d\d(?!\d|\sдо\s\d|\s?(?:%|процент|[кмг]бит|раз|тыс))/g,
  },
  {
    example: '15 сентября',
    pattern:
      /(?<!\d)\d{1,2}(?:-го)?\s(?=(?:январ|феврал|март|апрел|ма[йяею]|июн|июл|август|сентябр|октябр|ноябр|декабр))/g,
  },
  {
    example: 'СОШ 12',
    pattern: /(?:сош|оош|нош|ддт|цдт|дюсш|мбоу|мкоу|мбдоу|мкдоу|мадоу|маоу|гимнази[а-я]{1,2}|лице[а-я]{1,2})\s\d+/g,
  },
  {
    example: '5-9 классы',
    pattern: /(?<!\d)\d{1,2}(?:\s?[-,и]\s?\d{1,2}){0,6}(?:-?(?:го|х|ых|е|й|м))?\s?кл(?:асс[а-я]{0,4}|\.)/g,
  },
  { example: 'п. 3.2', pattern: /(?:^|[\s(])(?:пп?|ст|ч|гл)\.\s?\d+(?:\.\d+)*/g },
  {
    example: 'пункт 5',
    pattern: /(?:пункт|стать|част|приложени|раздел|глав|таблиц|этап|форм)[а-я]{0,3}\s\d+(?:\.\d+)*/g,
  },
  { example: '273-ФЗ', pattern: /\d+-(?:фз|оз|рз|пп|р)(?![а-я])/g },
  { example: '10:00', pattern: /\d{1,2}:\d{2}/g },
  { example: '1.2.3', pattern: /\d+(?:\.\d+){2,}/g },
  { example: '1) ', pattern: /(?:^|\n|;\s)\d{1,2}(?:\)|\.(?!\d))/g },
];

/** The text with those figures made blank; places stay. */
export function withoutNotAmounts(text: string): string {
  return notAmounts.reduce((left, { pattern }) => left.replace(pattern, (found) => '¤'.repeat(found.length)), text);
}
