import { numbered } from './numbered';
import type { Plan } from './plan';

/** By row key: the row as people call it, «2. Доля обучающихся». */
export function rowTitles({ indicators, outcomes, activities }: Plan): ReadonlyMap<string, string> {
  return new Map(
    [...indicators, ...outcomes, ...activities].map(({ key, number, title }) => [key, numbered(number, title)]),
  );
}
