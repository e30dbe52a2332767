import type { Recurrence } from '../deadline';
import { recurrences } from '../deadline';
import type { WordRow } from './word-row';
import { words } from './word-row';

/** How often, in one word; `numbers` is the place in the list of recurrences. */
export const frequencyWords: readonly WordRow[] = [
  recurring('daily', 'ежедневно', 'ежедневн[а-я]{1,3}|каждодневн[а-я]{1,3}|ежесуточн[а-я]{1,3}'),
  recurring('weekly', 'еженедельно', 'еженедельн[а-я]{1,3}|понедельно'),
  recurring('monthly', 'ежемесячно', 'ежемес(?:ячн[а-я]{1,3}|\\.)|помесячно|ежемесячьно|ежемесечно'),
  recurring('quarterly', 'ежеквартально', 'ежекварт(?:альн[а-я]{1,3}|\\.)|поквартально'),
  recurring('twiceAYear', 'по полугодиям', 'ежеполугодн[а-я]|по\\sполугодиям'),
  recurring('yearly', 'ежегодно', 'ежегод(?:н[а-я]{1,3})?|каждогодно|из\\sгода\\sв\\sгод'),
  recurring('quarterly', 'по кварталам', 'по\\sкварталам'),
  recurring('monthly', 'по месяцам', 'по\\sмесяцам'),
  recurring('yearly', 'по годам', 'по\\sгодам'),
  words('times', 'раз', 'раз(?:а|у|ов|ом)?|р\\.|р(?=\\s?/)'),
  words('timesNumber', 'дважды', 'дважды', 2),
  words('timesNumber', 'трижды', 'трижды', 3),
  words('timesNumber', 'единожды', 'единожды|однажды', 1),
  words('each', 'отчетного месяца', 'отчетн(?:ого|ый|ом)(?=\\s(?:месяц|квартал|полугод))'),
  words('each', 'каждый', 'кажд(?:ый|ая|ое|ого|ой|ую|ом|ые|ых|ому|ым)'),
  words('always', 'постоянно', 'постоянн[а-я]{1,3}|пост\\.|непрерывно|круглогодично|бессрочно|круглый\\sгод'),
  words('always', 'на постоянной основе', '(?:на\\sпостоянной\\sоснове|в\\sпостоянном\\sрежиме)', 1),
];

function recurring(recurrence: Recurrence, example: string, alternatives: string): WordRow {
  return words('recurrence', example, alternatives, recurrences.indexOf(recurrence));
}
