import { plainWords } from './text/words-of';
import type { ReadPart } from './read-part';

/** The years that the tables themselves name: columns of targets, else the deadlines of the rows. */
export function yearsNamed(parts: readonly ReadPart[]): readonly number[] {
  const columns = parts.flatMap(({ placed: { part } }) =>
    part.columns.flatMap(({ field, year }) =>
      year !== null && (field === 'target' || field === 'schedule') ? [year] : [],
    ),
  );
  if (columns.length > 0) return [...new Set(columns)];
  const cells = parts.flatMap(({ placed: { part }, rows }) => {
    const dates = part.columns.flatMap(({ field }, at) =>
      field === 'deadline' || field === 'end' || field === 'start' ? [at] : [],
    );
    return rows.flatMap((row) => (row.kind === 'data' ? dates.flatMap((at) => row.cells[at] ?? []) : []));
  });
  const years = cells.flatMap(({ text }) =>
    [...plainWords(text).matchAll(/(?<!\d)20[0-4]\d(?!\d)/g)].map(([year]) => Number(year)),
  );
  return [...new Set(years)];
}
