import type { Waiver } from '../consolidation/waiver';
import { isSameRule } from '../consolidation/waiver';
import { areOtherMunicipalities, areOtherProgrammes } from '../domain/commitment/plan-names';
import type { Municipality } from '../domain/municipality';
import type { Notes } from '../reports/notes';
import type { MunicipalFile } from './open-municipality';

/** What a consolidation that is drawn anew takes over from the one that it replaces. */
export interface CarriedOver {
  readonly municipal: MunicipalFile;
  /** How many notes stood only in the former one, or stood there otherwise. */
  readonly notes: number;
  /** Periods that only the former one tells of. */
  readonly periods: readonly string[];
}

/** The coordinator's notes and waivers and the facts of earlier periods, those of the former consolidation beside those of the source. */
export function carryFormer(municipal: MunicipalFile, former: MunicipalFile, period: string): CarriedOver {
  const known = new Set(municipal.facts.map((fact) => fact.period));
  const facts = former.facts.filter((fact) => fact.period !== period && !known.has(fact.period));
  return {
    municipal: {
      ...municipal,
      notes: joinedNotes(municipal.notes, former.notes),
      waivers: joinedWaivers(municipal.waivers, former.waivers),
      facts: [...municipal.facts, ...facts],
    },
    notes: [...former.notes].reduce((sum, [block, notes]) => {
      const own = municipal.notes.get(block);
      return sum + [...notes].filter(([key, { text }]) => own?.get(key)?.text !== text).length;
    }, 0),
    periods: [...new Set(facts.map((fact) => fact.period))].sort(),
  };
}

/** The former consolidation is where the coordinator typed last. */
function joinedNotes(notes: Notes, later: Notes): Notes {
  const blocks = [...new Set([...notes.keys(), ...later.keys()])];
  return new Map(
    blocks.map((block) => [block, new Map([...(notes.get(block) ?? []), ...(later.get(block) ?? [])])] as const),
  );
}

function joinedWaivers(waivers: readonly Waiver[], later: readonly Waiver[]): readonly Waiver[] {
  const isTyped = (one: Waiver): boolean =>
    later.some(({ period, rule }) => period === one.period && isSameRule(rule, one.rule));
  return [...waivers.filter((one) => !isTyped(one)), ...later];
}

/** Names may have been mended since. */
export function isSamePlan(
  { plan: { programme: a } }: Municipality,
  { plan: { programme: b } }: Municipality,
): boolean {
  return !areOtherMunicipalities(a.municipality, b.municipality) && !areOtherProgrammes(a.title, b.title);
}
