import type { Svod, SvodIndicator, SvodObligation, SvodSchoolFigure } from './read-svod';

/** What the lists are narrowed to; null does not narrow. */
export interface ShortfallFilter {
  readonly school: string | null;
  /** Key of the indicator. */
  readonly indicator: string | null;
  readonly responsible: string | null;
}

export const noFilter: ShortfallFilter = { school: null, indicator: null, responsible: null };

export interface IndicatorShortfall {
  readonly indicator: SvodIndicator;
  /** The schools that stand on the wrong side of the target, for shares and facts. */
  readonly below: readonly SvodSchoolFigure[];
}

export interface Shortfalls {
  readonly indicators: readonly IndicatorShortfall[];
  /** The longest overdue first. */
  readonly overdue: readonly SvodObligation[];
  readonly indicatorsWithoutData: number;
}

/** Where the plan is missed. A responsible party answers for activities, so naming one leaves the indicators out. */
export function findShortfalls(
  svod: Svod,
  isShare: (indicator: string) => boolean,
  filter: ShortfallFilter,
): Shortfalls {
  const indicators = svod.indicators
    .filter(({ status, key }) => (status === 'missed' || status === 'behind') && isAsked(filter.indicator, key))
    .map((indicator) => ({ indicator, below: isShare(indicator.key) ? schoolsBelow(svod, indicator) : [] }))
    .filter(({ below }) => filter.school === null || below.some(({ school }) => school === filter.school))
    .map(({ indicator, below }) => ({
      indicator,
      below: below.filter(({ school }) => isAsked(filter.school, school)),
    }));
  const overdue = svod.obligations.filter(
    ({ status, school, responsible }) =>
      status === 'overdue' &&
      isAsked(filter.school, school) &&
      (filter.responsible === null || responsible.includes(filter.responsible)),
  );
  return {
    indicators: filter.responsible === null ? indicators : [],
    overdue: filter.indicator === null ? [...overdue].sort((a, b) => (b.days ?? 0) - (a.days ?? 0)) : [],
    indicatorsWithoutData: svod.indicators.filter(({ status }) => status === 'noData').length,
  };
}

/** What a filter can be set to: only what would find something. */
export function filterChoices(svod: Svod, isShare: (indicator: string) => boolean) {
  const all = findShortfalls(svod, isShare, noFilter);
  const schools = [
    ...all.indicators.flatMap(({ below }) => below.map(({ school }) => school)),
    ...all.overdue.map(({ school }) => school),
  ];
  return {
    schools: sortedOnce(schools),
    indicators: all.indicators.map(({ indicator }) => indicator),
    responsible: sortedOnce(all.overdue.flatMap(({ responsible }) => responsible)),
  };
}

function isAsked(wanted: string | null, value: string): boolean {
  return wanted === null || wanted === value;
}

/** More is better where the missed value lies under its target. */
function schoolsBelow({ figures }: Svod, { key, target, points }: SvodIndicator): readonly SvodSchoolFigure[] {
  if (target === null || points === null) return [];
  const isBelow = (value: number): boolean => (points < 0 ? value < target : value > target);
  return figures.filter(({ indicator, value }) => indicator === key && value !== null && isBelow(value));
}

function sortedOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '').sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
