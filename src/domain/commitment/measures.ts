/** Units that need no noun. */
export interface Measure {
  readonly unit: string;
  readonly example: string;
  readonly pattern: string;
}

const second = '(?:сек\\.?|с|s|c|sec)(?![а-яa-z])';

export const measures: readonly Measure[] = [
  {
    unit: '%',
    example: '30 %',
    pattern: '%|процент(?:а|ов|у|ам|ами|ах)?(?![а-я])|-?процентн[а-я]{2,3}(?!\\sпункт)|проц\\.',
  },
  {
    unit: 'Мбит/с',
    example: '50Мб/с',
    pattern: `(?:мбит|мб|мьит|мь|mbit|mb|mbps)\\.?\\s?/\\s?${second}|mbps|мегабит[а-я]{0,2}\\s(?:в\\sсекунду|/\\s?с)`,
  },
  {
    unit: 'Кбит/с',
    example: '512 кбит/с',
    pattern: `(?:кбит|kbit|kb)\\s?/\\s?${second}|килобит[а-я]{0,2}\\sв\\sсекунду`,
  },
  {
    unit: 'Гбит/с',
    example: '1 Гбит/с',
    pattern: `(?:гбит|гб|gbit|gb)\\s?/\\s?${second}|гигабит[а-я]{0,2}\\sв\\sсекунду`,
  },
];

/** Changes and sums of money: numbers, but no level that is to be reached. */
export const notLevels =
  /^\s?(?:процентн[а-я]{2,3}\sпункт|п\.\s?п|(?:тыс|млн|млрд|миллион|миллиард|тысяч)[а-я]{0,3}\.?\s?(?:руб|₽)|руб|коп|₽|лет|год|класс[а-я]*\s(?:школ|общеобр))/u;
