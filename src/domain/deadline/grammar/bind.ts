import type { DeadlineDoubt } from '../deadline';
import type { Bound, Part } from '../meaning/claim';
import { time } from '../meaning/claim';
import type { Built } from './form-row';
import type { Match } from './piece';
import { stretchesOf } from './piece';

/** The first stretch of a match, bound; null where it has none. */
export function bind(match: Match, bound: Bound, part: Part, doubt: DeadlineDoubt | null = null): Built | null {
  const [stretch] = stretchesOf(match);
  return stretch === undefined ? null : { kind: 'claim', claim: time(bound, part, stretch, doubt) };
}
