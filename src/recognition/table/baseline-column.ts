import { plainWords } from '../text/words-of';
import type { Column } from './column';
import { yearEndedAt } from './schedule-words';

/**
 * «Значение на 01.01.2023» before «2023 год», «2024 год»: where no column says what the plan starts from, the level
 * reached on a day before the first year is it. Among columns that all name such days it is one of them.
 */
export function withBaseline(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ field }) => field === 'baselineValue')) return columns;
  const targets = columns.filter(({ field }) => field === 'target');
  const [first, ...others] = targets;
  if (first === undefined || others.length === 0 || !saysReached(first.heading)) return columns;
  const isBefore = others.every(({ year }) => year !== null && first.year !== null && year > first.year);
  if (!isBefore || others.every(({ heading }) => saysReached(heading))) return columns;
  return columns.map((column) => (column === first ? { ...column, field: 'baselineValue', year: null } : column));
}

/** A level on a day, not a plan for it. */
function saysReached(heading: string): boolean {
  const words = plainWords(heading);
  return words.split(' / ').some((level) => yearEndedAt(level) !== null) && !/план|целев|прогноз/.test(words);
}
