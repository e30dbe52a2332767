import { dayOf, monthOf, yearOf } from '../../local-date';
import type { DeadlineDoubt } from '../deadline';
import type { Scope } from './scope';
import { isOneYear } from './scope';
import type { DatedStretch, YearlessStretch } from './stretch';
import { dated, inYear, startsLater, yearless } from './stretch';
import type { TimeItem } from './time-item';
import { namesYears } from './time-item';

/** «15 марта, 20 июня 2021 г.»: a member of a list without a year takes that of the next member, or of the last. */
export function lendYears(items: readonly TimeItem[], scope: Scope): readonly TimeItem[] {
  const written = items.flatMap((item, index) => sameInYear(item, items.slice(0, index), items.slice(index)));
  return scope.eachYear ? written : lentBothWays(written, scope);
}

/** «сентябрь 2021, 2022, 2023 гг.»: a year after a month is that month of the year. */
function sameInYear(item: TimeItem, before: readonly TimeItem[], after: readonly TimeItem[]): readonly TimeItem[] {
  const listed = item.after === 'comma' || item.after === 'and';
  const model = before.filter((other) => !isPlainYear(other)).at(-1);
  const stretch = model?.claim.stretch;
  const chain = before.slice(model === undefined ? 0 : before.indexOf(model) + 1);
  if (!listed || !isPlainYear(item) || item.claim.stretch.kind !== 'dated' || stretch?.kind !== 'dated') return [item];
  if (model === undefined || namesYears(model) || !chain.every(isPlainYear)) return [item];
  const last = after[after.findIndex((other) => !isPlainYear(other)) - 1] ?? after.at(-1);
  const plural = last?.claim.stretch.kind === 'dated' && last.claim.stretch.named === 'years';
  if (!plural && stretch.named !== 'bare' && model.claim.bound !== 'by' && chain.length + after.length < 2)
    return [item];
  const { start, end } = item.claim.stretch.span;
  const years = Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, index) => yearOf(start) + index);
  return years.flatMap((year) => {
    const span = inYear(yearlessOf(stretch), year);
    const moved = span === null ? null : dated(stretch.unit, span, plural ? stretch.doubt : 'yearListOrSpan');
    return moved === null ? [] : [{ ...item, claim: { ...model.claim, stretch: moved } }];
  });
}

function isPlainYear(item: TimeItem): boolean {
  const { stretch, bound } = item.claim;
  const plain = stretch.kind === 'dated' && stretch.named !== 'schoolYear' && stretch.named !== 'during';
  return bound === 'in' && namesYears(item) && plain;
}

function yearlessOf({ unit, span }: DatedStretch): YearlessStretch {
  const [start, end] = [span.start, span.end].map((date) => ({ month: monthOf(date), day: dayOf(date) }));
  return yearless(unit, start ?? { month: 1, day: 1 }, end ?? { month: 12, day: 31 });
}

function lentBothWays(items: readonly TimeItem[], scope: Scope): readonly TimeItem[] {
  const fromNext: TimeItem[] = [];
  for (const item of [...items].reverse()) fromNext.unshift(lent(item, fromNext[0], 'next', scope));
  const fromBefore: TimeItem[] = [];
  for (const item of fromNext) fromBefore.push(lent(item, fromBefore.at(-1), 'before', scope));
  return fromBefore;
}

function lent(item: TimeItem, lender: TimeItem | undefined, side: 'next' | 'before', scope: Scope): TimeItem {
  const own = item.claim.stretch;
  const other = lender?.claim.stretch;
  if (lender === undefined || own.kind !== 'yearless' || other?.kind !== 'dated' || namesYears(lender)) return item;
  const found = side === 'next' ? beforeNext(own, other, scope) : afterLast(own, other, scope);
  return found === null ? item : { ...item, claim: { ...item.claim, stretch: found } };
}

/** «декабрь, май 2022 г.»: December is the one before. */
function beforeNext(own: YearlessStretch, next: DatedStretch, scope: Scope): DatedStretch | null {
  const year = yearOf(next.span.start);
  const span = inYear(own, year);
  if (span !== null && span.start <= next.span.start) return { ...dated(own.unit, span, own.doubt), named: next.named };
  const earlier = inYear(own, year - 1);
  const isSure = next.named === 'schoolYear' || isOneYearPlan(scope);
  const doubt: DeadlineDoubt | null = isSure ? own.doubt : 'yearNotNamed';
  return earlier === null ? null : { ...dated(own.unit, earlier, doubt), named: next.named };
}

function afterLast(own: YearlessStretch, last: DatedStretch, scope: Scope): DatedStretch | null {
  const year = yearOf(last.span.start);
  if (last.named === 'ahead') {
    const same = inYear(own, year);
    return same === null ? null : { ...dated(own.unit, same, own.doubt), named: 'ahead' };
  }
  const start = { month: Number(last.span.start.slice(5, 7)), day: Number(last.span.start.slice(8)) };
  const span = inYear(own, startsLater(start, own.from) ? year + 1 : year);
  return span === null ? null : dated(own.unit, span, isOneYearPlan(scope) ? own.doubt : 'yearNotNamed');
}

function isOneYearPlan({ period }: Scope): boolean {
  return period !== null && isOneYear(period);
}
