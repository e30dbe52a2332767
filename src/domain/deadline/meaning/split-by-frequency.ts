import type { Recurrence } from '../deadline';
import type { ClauseItem } from './clause';

/**
 * «ежемесячно до 25 числа, ежегодно до 1 февраля» are two: each frequency with the dates on its side. Frequencies
 * that stand together («ежегодно, ежемесячно с сентября по май») stay together. «далее» begins a part as well,
 * where it brings dates of its own.
 */
export function splitByFrequency(items: readonly ClauseItem[]): readonly (readonly ClauseItem[])[] {
  const turn = items.findIndex(({ onward }, index) => onward && index > 0 && isOwnPart(items, index));
  if (turn > 0) return [...splitByFrequency(items.slice(0, turn)), items.slice(turn)];
  const first = items.findIndex((_, index) => index > 0 && beginsEachYear(items, index));
  if (first > 0) return [items.slice(0, first), items.slice(first)];
  const leading = items[0]?.claim.says === 'often';
  return leading ? splitBefore(items) : splitAfter(items);
}

/** «апрель 2022 г., май, ежегодно с 2023 года»: one day by itself, then what comes round from a year on. */
function beginsEachYear(items: readonly ClauseItem[], index: number): boolean {
  const [before, rest] = [
    items.slice(0, index).map(({ claim }) => claim),
    items.slice(index).map(({ claim }) => claim),
  ];
  const isOnce = before.every(
    (claim) => claim.says === 'time' && claim.bound !== 'from' && claim.stretch.kind === 'dated',
  );
  const [first] = rest;
  const isYearless = first?.says === 'time' && first.stretch.kind === 'yearless';
  const since = rest.some((claim) => claim.says === 'time' && claim.bound === 'from' && claim.stretch.kind === 'dated');
  return isOnce && isYearless && since && rest.some(({ says }) => says === 'often');
}

/** «сентябрь, далее ежемесячно» goes on otherwise; «с сентября, далее постоянно» says nothing new. */
function isOwnPart(items: readonly ClauseItem[], index: number): boolean {
  const rest = items.slice(index);
  const runsOn = items.slice(0, index).some(({ claim }) => claim.says === 'time' && claim.bound === 'from');
  if (runsOn && rest.every(isPlanItself)) return false;
  return rest.some(isDated) || rest.some(({ claim }) => claim.says === 'often' && finer.includes(claim.recurrence));
}

const finer: readonly Recurrence[] = ['daily', 'weekly', 'monthly', 'quarterly'];

function isPlanItself({ claim }: ClauseItem): boolean {
  return claim.says === 'time' && claim.stretch.kind === 'generic' && claim.stretch.unit === 'plan';
}

function splitBefore(items: readonly ClauseItem[]): readonly (readonly ClauseItem[])[] {
  const parts: ClauseItem[][] = [];
  for (const [index, item] of items.entries()) {
    const opens = item.claim.says === 'often' && (index === 0 || items[index - 1]?.claim.says !== 'often');
    // A second frequency opens a part only where dates of its own follow it: «(1 раз в год)» adds to the first.
    const followed = index === 0 || items.slice(index + 1).some(isDated);
    if (opens && followed) parts.push([]);
    parts.at(-1)?.push(item);
  }
  return parts;
}

function splitAfter(items: readonly ClauseItem[]): readonly (readonly ClauseItem[])[] {
  const parts: ClauseItem[][] = [[]];
  for (const [index, item] of items.entries()) {
    parts.at(-1)?.push(item);
    const rest = items.slice(index + 1);
    const another = rest.some(isDated) && rest.some(({ claim }) => claim.says === 'often');
    if (item.claim.says === 'often' && another && rest[0]?.claim.says !== 'often') parts.push([]);
  }
  return parts;
}

function isDated({ claim }: ClauseItem): boolean {
  return claim.says === 'time' || claim.says === 'dueDay';
}
