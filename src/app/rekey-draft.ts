import type { Section } from '../domain/plan/section';
import type { PlanPart } from './plan-part';

/**
 * A draft whose keys do not stand in `taken`, which gains them; its sections join `sections`, where one of the same
 * number and title is the same.
 */
export function rekeyed({ draft, reports, checks }: PlanPart, taken: Set<string>, sections: Section[]): PlanPart {
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
    checks,
  };
}

/** The key itself, or the next one of its kind behind all that are taken. */
export function freeKey(key: string, taken: ReadonlySet<string>): string {
  return taken.has(key) ? nextKey(key, taken) : key;
}

/** A key of the same kind behind all that are taken: a gap may be the key of a row that somebody deleted. */
export function nextKey(key: string, taken: ReadonlySet<string>): string {
  const prefix = key.replace(/\d+$/, '');
  let highest = 0;
  for (const other of taken) {
    const number = other.startsWith(prefix) ? Number(other.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(number)) highest = Math.max(highest, number);
  }
  return `${prefix}${highest + 1}`;
}

/** The key of a section among `sections`, which gain it where none has its number and title; named as sheets name them. */
export function joinedSection({ number, title }: Section, sections: Section[]): string {
  const same = sections.find((section) => section.number === number && section.title === title);
  if (same !== undefined) return same.key;
  const key = freeKey(`s${sections.length + 1}`, new Set(sections.map((section) => section.key)));
  sections.push({ key, number, title });
  return key;
}
