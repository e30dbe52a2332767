/** How often, hidden in words: «ежемесячное размещение» is once a month. */
export const frequencies: readonly { readonly example: string; readonly unit: string; readonly pattern: RegExp }[] = [
  {
    example: 'ежедневно, в рабочие дни',
    unit: 'раз в рабочий день',
    pattern: /ежедневн[а-я]{1,3},?\s(?:в|по)\sрабочи[а-я]{1,2}\sдн[а-я]{1,2}/g,
  },
  { example: 'ежедневно', unit: 'раз в день', pattern: /ежедневн[а-я]{1,3}(?![а-я])/g },
  { example: 'еженедельный', unit: 'раз в неделю', pattern: /еженедельн[а-я]{1,3}(?![а-я])/g },
  { example: 'ежемесячное', unit: 'раз в месяц', pattern: /ежемесячн[а-я]{1,3}(?![а-я])/g },
  { example: 'ежеквартально', unit: 'раз в квартал', pattern: /ежеквартальн[а-я]{1,3}(?![а-я])/g },
  { example: 'ежегодного', unit: 'раз в год', pattern: /ежегодн[а-я]{1,3}(?![а-я])/g },
];

const period =
  '(\\d{1,2}\\s|два\\s|две\\s|три\\s|пять\\s)?(рабочий\\sдень|год|года|лет|полугодие|полгода|квартал|месяц|месяца|неделю|недели|день|четверть|учебный\\sгод|триместр)(?![а-я])';

/** «1 раза в 3 года», «раз в квартал»: what follows the number. */
export const timesPattern = new RegExp(`\\s?(?:раз(?:а|у)?|дважды|трижды)\\s(?:в|за)\\s${period}`, 'y');

/** The unit a match of `timesPattern` names: «раз в 3 года». */
export function timesUnit(match: RegExpExecArray): string {
  const counted = { два: '2', две: '2', три: '3', пять: '5' }[(match[1] ?? '').trim()] ?? (match[1] ?? '').trim();
  return `раз в ${counted === '' ? '' : `${counted} `}${match[2] ?? 'год'}`;
}
