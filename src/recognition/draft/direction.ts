import type { DesiredDirection } from '../../domain/plan/indicator';
import { plainWords } from '../text/words-of';

/** Titles of which less is better. */
const fewer =
  /(?:^|\s)(?:снижени|уменьшени|сокращени|отсутстви)|(?:доля|число|количество|численность|удельный вес)(?: \S+){0,6} (?:не (?:преодол|получ|охвач|имеющ|обеспеч|прошед|достиг|приступ|справ|обновл|соответств|использу|участв|посеща|выполн|соблюда)|отклоненн|возвращенн|правонаруш|преступл|отчисл|пропус|неуспева|второгодн|травм|аварийн|просроч|жалоб|низк(?:ие|ими|их) (?:образов|результ)|состоящ\S+ на |вторую смену|второй смен|вакан|неэффективн|требующ|дефицит|текучест|самовольн|судим|употребл|курящ|конфликт)|на (?:1|один) компьютер|задолженност|шнор/;

/** What is done about such things: «доля школ, вышедших из числа школ с низкими результатами». */
const overcome =
  /(?:^|\s)(?<!(?:^|\s)не )(?:вышедш|преодоле(?:вш|л)|снизи(?:вш|л)|сократи(?:вш|л)|устрани(?:вш|л)|получивш)/;

/** Whether more is better or less, as the column says, else as the targets are worded, else as the title lets expect. */
export function directionOf(column: string, targets: readonly string[], title: string): DesiredDirection {
  const said = plainWords(column);
  if (down.test(said)) return 'decrease';
  if (up.test(said)) return 'increase';
  const [most, least] = [atMost, atLeast].map((bound) => targets.some((target) => bound.test(plainWords(target))));
  if (most !== least) return most === true ? 'decrease' : 'increase';
  const words = plainWords(title);
  return fewer.test(words) && !overcome.test(words) ? 'decrease' : 'increase';
}

/** «не более 9», «70 и выше». */
const atMost = /^(?:не (?:более|выше|больше)|менее|ниже|≤|<)|и (?:менее|ниже)$/;
const atLeast = /^(?:не (?:менее|ниже|меньше)|более|свыше|≥|>)|и (?:более|выше|больше)$/;

const down = /^(?:убыв|сниж|уменьш|отрицат|↓|-$)/;
const up = /^(?:возраст|рост|увелич|повыш|положит|прямая|↑|\+$)/;

/** Whether a column says which way is better. */
export function isDirection(column: string): boolean {
  const said = plainWords(column);
  return down.test(said) || up.test(said);
}
