import type { Section } from '../domain/plan/section';
import type { PlanPart } from './plan-part';

/**
 * A draft whose keys do not stand in `taken`, which gains them; its sections join `sections`, where one of the same
 * number and title is the same.
 */
export function rekeyed({ draft, reports }: PlanPart, taken: Set<string>, sections: Section[]): PlanPart {
  const { plan } = draft;
  const newKeys = new Map<string, string>();
  for (const { key } of [...plan.indicators, ...plan.outcomes, ...plan.activities]) {
    const free = freeKey(key, taken);
    taken.add(free);
    newKeys.set(key, free);
  }
  const keyOf = (key: string): string => newKeys.get(key) ?? key;
  const sectionKeys = new Map(plan.sections.map((section) => [section.key, joinedSection(section, sections)]));
  return {
    draft: {
      ...draft,
      plan: {
        ...plan,
        sections: plan.sections.map((section) => ({ ...section, key: sectionKeys.get(section.key) ?? section.key })),
        indicators: plan.indicators.map((row) => ({ ...row, key: keyOf(row.key) })),
        outcomes: plan.outcomes.map((row) => ({ ...row, key: keyOf(row.key) })),
        activities: plan.activities.map((row) => ({
          ...row,
          key: keyOf(row.key),
          section: row.section === null ? null : (sectionKeys.get(row.section) ?? null),
        })),
      },
      doubts: draft.doubts.map((doubt) => ({ ...doubt, row: keyOf(doubt.row) })),
      sourceTexts: new Map([...draft.sourceTexts].map(([key, text]) => [keyOf(key), text])),
    },
    reports: new Map([...reports].map(([key, report]) => [keyOf(key), report])),
  };
}

/** The key itself, or the next one of its kind behind all that are taken: keys are never used again. */
export function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  const prefix = key.replace(/\d+$/, '');
  let highest = 0;
  for (const other of taken) {
    const number = other.startsWith(prefix) ? Number(other.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(number)) highest = Math.max(highest, number);
  }
  return `${prefix}${highest + 1}`;
}

function joinedSection({ key, number, title }: Section, sections: Section[]): string {
  const same = sections.find((section) => section.number === number && section.title === title);
  if (same !== undefined) return same.key;
  const free = freeKey(key, new Set(sections.map((section) => section.key)));
  sections.push({ key: free, number, title });
  return free;
}
