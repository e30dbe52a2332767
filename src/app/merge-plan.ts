import { areAlike, commonStems } from '../domain/commitment/likeness';
import type { Municipality } from '../domain/municipality';
import type { Activity } from '../domain/plan/activity';
import type { Indicator } from '../domain/plan/indicator';
import type { Outcome } from '../domain/plan/outcome';
import type { School } from '../domain/school';

/** What a corrected plan does to the one in the workbook, by the names of rows. */
export interface PlanChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly reworded: readonly { readonly before: string; readonly after: string }[];
  readonly kept: number;
}

export interface MergedPlan {
  readonly municipality: Municipality;
  readonly changes: PlanChanges;
}

interface Row {
  readonly key: string;
  readonly number: string;
  readonly title: string;
}

/**
 * A corrected plan in place of the one that the workbook has. Rows that are the same keep their keys, and what a person
 * has decided about them; keys of rows that are gone are not given again.
 */
export function mergePlan(current: Municipality, next: Municipality): MergedPlan {
  const indicators = matched('i', current.plan.indicators, next.plan.indicators, keepIndicator);
  const outcomes = matched('o', current.plan.outcomes, next.plan.outcomes, keepOutcome);
  const activities = matched('a', current.plan.activities, next.plan.activities, keepActivity);
  const all = [indicators.changes, outcomes.changes, activities.changes];
  return {
    municipality: {
      plan: {
        ...next.plan,
        programme: {
          ...next.plan.programme,
          coordinator: next.plan.programme.coordinator || current.plan.programme.coordinator,
        },
        indicators: indicators.rows,
        outcomes: outcomes.rows,
        activities: activities.rows,
      },
      schools: joinedRegister(current.schools, next.schools),
    },
    changes: {
      added: all.flatMap(({ added }) => added),
      removed: all.flatMap(({ removed }) => removed),
      reworded: all.flatMap(({ reworded }) => reworded),
      kept: all.reduce((sum, { kept }) => sum + kept, 0),
    },
  };
}

function matched<Kind extends Row>(
  prefix: string,
  current: readonly Kind[],
  next: readonly Kind[],
  keep: (current: Kind, next: Kind) => Kind,
): { readonly rows: readonly Kind[]; readonly changes: PlanChanges } {
  const partners = partnersOf(current, next);
  let last = current.reduce((most, { key }) => Math.max(most, Number(key.slice(prefix.length)) || 0), 0);
  const rows = next.map((row) => {
    const partner = partners.get(row);
    if (partner !== undefined) return keep(partner, row);
    last += 1;
    return { ...row, key: `${prefix}${last}` };
  });
  const pairs = [...partners].map(([after, before]) => ({ before: labelOf(before), after: labelOf(after) }));
  const taken = new Set(partners.values());
  return {
    rows,
    changes: {
      added: next.filter((row) => !partners.has(row)).map(labelOf),
      removed: current.filter((row) => !taken.has(row)).map(labelOf),
      reworded: pairs.filter(({ before, after }) => before !== after),
      kept: pairs.length,
    },
  };
}

/** The surest signs first: each row finds at most one partner. */
function partnersOf<Kind extends Row>(current: readonly Kind[], next: readonly Kind[]): ReadonlyMap<Kind, Kind> {
  const common = commonStems([...current, ...next].map(({ title }) => title));
  const signs: readonly ((a: Kind, b: Kind) => boolean)[] = [
    (a, b) => a.number === b.number && plain(a.title) === plain(b.title),
    (a, b) => plain(a.title) === plain(b.title),
    (a, b) => a.number === b.number && areAlike(a.title, b.title, common),
  ];
  const partners = new Map<Kind, Kind>();
  const taken = new Set<Kind>();
  for (const isSame of signs) {
    for (const row of next) {
      if (partners.has(row)) continue;
      const partner = current.find((candidate) => !taken.has(candidate) && isSame(candidate, row));
      if (partner === undefined) continue;
      partners.set(row, partner);
      taken.add(partner);
    }
  }
  return partners;
}

function keepIndicator(current: Indicator, next: Indicator): Indicator {
  const years = new Set(next.actuals.map(({ year }) => year));
  return {
    ...next,
    key: current.key,
    type: next.type ?? current.type,
    measure: current.measure ?? next.measure,
    baseline: next.baseline ?? current.baseline,
    actuals: [...current.actuals.filter(({ year }) => !years.has(year)), ...next.actuals],
  };
}

function keepOutcome(current: Outcome, next: Outcome): Outcome {
  return { ...next, key: current.key };
}

/** A deadline that the document still words so keeps the reading that somebody may have corrected. */
function keepActivity(current: Activity, next: Activity): Activity {
  const isSameDeadline = plain(current.deadlineText) === plain(next.deadlineText);
  return {
    ...next,
    key: current.key,
    deadlines: isSameDeadline ? current.deadlines : next.deadlines,
    reportedBy: current.reportedBy ?? next.reportedBy,
  };
}

/** The register is the coordinator's own: schools are added to it, never taken away. */
function joinedRegister(current: readonly School[], next: readonly School[]): readonly School[] {
  const known = (school: School): boolean =>
    current.some(({ code, name }) => code === school.code || plain(name) === plain(school.name));
  return [...current, ...next.filter((school) => !known(school))];
}

function labelOf({ number, title }: Row): string {
  return `${number} ${title}`.trim();
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.,;:«»"]+/g, ' ')
    .trim();
}
