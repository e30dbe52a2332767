import type { DateSpan } from '../../date-span';
import type { LocalDate } from '../../local-date';
import { firstOfMonth, firstOfYear, lastOfMonth, lastOfYear, monthOf, yearOf } from '../../local-date';
import type { DeadlineContext } from '../deadline-context';
import type { Clause, ClauseItem } from './clause';
import { lendYears } from './lend-years';
import { readClause } from './read-clause';
import type { Reading } from './reading';
import { reading } from './reading';
import type { Scope } from './scope';
import { isOneYear } from './scope';
import type { TimeItem } from './time-item';
import { namesAnyYear, timeItems } from './time-item';

/** Clauses one by one; stages of one piece of work follow one another instead of coming round each year. */
export function readClauses(clauses: readonly Clause[], context: DeadlineContext): readonly (readonly Reading[])[] {
  const scope: Scope = { ...context, eachYear: false, once: false };
  const shared = withSharedFrequency(clauses);
  if (shared !== null) return [[], ...readClauses(shared, context)];
  const isStaged = clauses.length > 1 && clauses.every(({ label }) => label !== 'none');
  if (!isStaged) return clauses.map((clause) => readClause(clause, scope));
  const often = clauses.some(({ items }) => items.some(({ claim }) => claim.says === 'often'));
  const once = clauses[0]?.label === 'development' && !often;
  return readInTurn(withLentYears(clauses, scope), { ...scope, once });
}

/** «ежегодно: заявка до 1 марта, отчёт до 1 декабря»: what is said first holds for every stage; null where it is not so. */
function withSharedFrequency([first, ...stages]: readonly Clause[]): readonly Clause[] | null {
  if (first === undefined || stages.length === 0 || first.label !== 'none' || first.items.length === 0) return null;
  const often = ({ claim }: ClauseItem): boolean => claim.says === 'often';
  const isShared = first.items.every(often);
  const areStages = stages.every(({ label, items }) => label !== 'none' && !items.some(often));
  return isShared && areStages ? stages.map((stage) => ({ ...stage, items: [...first.items, ...stage.items] })) : null;
}

function readInTurn(clauses: readonly Clause[], scope: Scope): readonly (readonly Reading[])[] {
  const done: (readonly Reading[])[] = [];
  for (const clause of clauses) {
    const before = done.at(-1)?.at(-1)?.periods.at(-1)?.end ?? null;
    const items = timeItems(clause.items);
    const year = scope.once && before !== null && isSomeYear(items, scope) ? yearAfter(before, scope) : null;
    done.push(year === null ? readClause(clause, scope) : [reading([year], 'none', 'yearNotNamed')]);
  }
  return done;
}

/** «реализация – в течение года» in a plan of several years. */
function isSomeYear(items: readonly TimeItem[], { period }: Scope): boolean {
  const [only, second] = items;
  if (only === undefined || second !== undefined || period === null || isOneYear(period)) return false;
  return namesAnyYear(only) && only.claim.stretch.kind === 'generic' && only.claim.stretch.unit !== 'plan';
}

/** The year of work that begins once a stage is over: the school year after a spring or summer, else the calendar's. */
function yearAfter(end: LocalDate, { calendar }: Scope): DateSpan {
  const [year, month] = [yearOf(end), monthOf(end)];
  if (calendar === 'calendar' && month >= 11) return { start: firstOfYear(year + 1), end: lastOfYear(year + 1) };
  if (calendar === 'calendar' && month <= 4) return { start: firstOfYear(year), end: lastOfYear(year) };
  const first = month >= 5 ? year : year - 1;
  return { start: firstOfMonth(first, 9), end: lastOfMonth(first + 1, 8) };
}

/** «подготовка – август, проведение – сентябрь 2021 г.»: the year is written once, at the end. */
function withLentYears(clauses: readonly Clause[], scope: Scope): readonly Clause[] {
  const lent = lendYears(
    clauses.flatMap((clause) => timeItems(clause.items)),
    scope,
  );
  let at = 0;
  return clauses.map((clause) => ({
    ...clause,
    items: clause.items.map((item) => {
      if (item.claim.says !== 'time') return item;
      at += 1;
      return lent[at - 1] ?? item;
    }),
  }));
}
