import type { Issue } from '../../domain/issue';
import type { PlanProblem } from './plan-problem';
import type { SourceRow } from './plan-source';

/**
 * Keys of rows, given once: rows that the author added get the next free number, and a key that stands twice is
 * kept by its first row.
 */
export function keyedRows(
  rows: readonly SourceRow[],
  prefix: string,
  issues: Issue<PlanProblem>[],
): readonly SourceRow[] {
  const taken = new Set<string>();
  let highest = 0;
  for (const { key } of rows) {
    const number = key.startsWith(prefix) ? Number(key.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(number)) highest = Math.max(highest, number);
  }
  return rows.map((row) => {
    if (row.key !== '' && !taken.has(row.key)) {
      taken.add(row.key);
      return row;
    }
    if (row.key !== '')
      issues.push({
        severity: 'warning',
        place: row.place,
        row: row.key,
        problem: { code: 'repeatedKey', key: row.key },
      });
    highest += 1;
    const key = `${prefix}${highest}`;
    taken.add(key);
    return { ...row, key };
  });
}
