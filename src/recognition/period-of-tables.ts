import type { ReadPart } from './read-part';
import type { FoundPeriod } from './programme/find-period';
import { periodIn, spanOf } from './programme/find-period';
import { plainWords } from './text/words-of';

/** The period that the tables themselves show: their columns of years and the years in the deadlines of the rows. */
export function periodOfTables(parts: readonly ReadPart[]): FoundPeriod | null {
  const columns = parts.flatMap(({ placed: { part } }) =>
    part.columns.filter(({ field, year }) => year !== null && (field === 'target' || field === 'schedule')),
  );
  const school = columns
    .flatMap(({ heading }) => periodIn(heading) ?? [])
    .filter(({ calendar }) => calendar === 'school');
  if (school.length > 0) {
    const [starts, ends] = [
      school.map(({ period }) => period.start).sort(),
      school.map(({ period }) => period.end).sort(),
    ];
    const [start, end] = [starts[0], ends.at(-1)];
    if (start !== undefined && end !== undefined) return { period: { start, end }, calendar: 'school' };
  }
  const years = columns.flatMap(({ year }) => year ?? []);
  const named = [...years, ...yearsInDeadlines(parts)];
  if (named.length === 0) return null;
  return { period: spanOf(Math.min(...named), Math.max(...named), 'calendar', false), calendar: 'calendar' };
}

function yearsInDeadlines(parts: readonly ReadPart[]): readonly number[] {
  const cells = parts.flatMap(({ placed: { part }, rows }) => {
    const dates = part.columns.flatMap(({ field }, at) =>
      field === 'deadline' || field === 'end' || field === 'start' ? [at] : [],
    );
    return rows.flatMap((row) => (row.kind === 'data' ? dates.flatMap((at) => row.cells[at] ?? []) : []));
  });
  return cells.flatMap(({ text }) =>
    [...plainWords(text).matchAll(/(?<!\d)20[0-4]\d(?!\d)/g)].map(([year]) => Number(year)),
  );
}
