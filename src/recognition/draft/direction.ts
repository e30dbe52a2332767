import type { DesiredDirection } from '../../domain/plan/indicator';
import { plainWords } from '../text/words-of';

/** Titles of which less is better. */
const fewer =
  /(?:^|\s)(?:снижени|уменьшени|сокращени|отсутстви)|(?:доля|число|количество|численность|удельный вес)(?: \S+){0,6} (?:не (?:преодол|получ|охвач|имеющ|обеспеч|прошед|достиг|приступ|справ)|правонаруш|преступл|отчисл|пропус|неуспева|второгодн|травм|аварийн|просроч|жалоб|низк(?:ие|ими|их) (?:образов|результ)|состоящ\S+ на |вторую смену|второй смен|вакан|неэффективн|требующ|дефицит|текучест|самовольн|судим|употребл|курящ|конфликт)|на (?:1|один) компьютер|задолженност|шнор/;

/** Whether more is better or less, as the column says, else as the title lets expect. */
export function directionOf(column: string, title: string): DesiredDirection {
  const said = plainWords(column);
  if (down.test(said)) return 'decrease';
  if (up.test(said)) return 'increase';
  return fewer.test(plainWords(title)) ? 'decrease' : 'increase';
}

const down = /^(?:убыв|сниж|уменьш|отрицат|↓|-$)/;
const up = /^(?:возраст|рост|увелич|повыш|положит|прямая|↑|\+$)/;

/** Whether a column says which way is better. */
export function isDirection(column: string): boolean {
  const said = plainWords(column);
  return down.test(said) || up.test(said);
}
