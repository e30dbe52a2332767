import type { Issue } from '../../domain/issue';
import type { PlanProblem } from './plan-problem';
import type { PlanSource, SourceRow } from './plan-source';

/**
 * Keys of rows, given once: rows that the author added get the next number that no row ever had, as far as the workbook
 * tells, and a key that stands twice is kept by its first row.
 */
export function keyedRows(
  rows: readonly SourceRow[],
  prefix: string,
  source: Pick<PlanSource, 'usedKeys'>,
  issues: Issue<PlanProblem>[],
): readonly SourceRow[] {
  const taken = new Set<string>();
  let highest: number | null = null;
  const nextKey = (): string => {
    highest = (highest ?? highestOf([...rows.map(({ key }) => key), ...source.usedKeys], prefix)) + 1;
    return `${prefix}${highest}`;
  };
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
    const key = nextKey();
    taken.add(key);
    return { ...row, key };
  });
}

/** A line of a consolidation may be about a row and a day or a school: `a17/2021-12-31`. */
function highestOf(keys: readonly string[], prefix: string): number {
  return keys.reduce((highest, key) => {
    const [own = ''] = key.split('/');
    const number = own.startsWith(prefix) ? Number(own.slice(prefix.length)) : Number.NaN;
    return Number.isInteger(number) ? Math.max(highest, number) : highest;
  }, 0);
}
