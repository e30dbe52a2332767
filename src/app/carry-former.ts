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

/** The coordinator's notes and the facts of earlier periods, those of the former consolidation beside those of the source. */
export function carryFormer(municipal: MunicipalFile, former: MunicipalFile, period: string): CarriedOver {
  const known = new Set(municipal.facts.map((fact) => fact.period));
  const facts = former.facts.filter((fact) => fact.period !== period && !known.has(fact.period));
  return {
    municipal: {
      ...municipal,
      notes: joinedNotes(municipal.notes, former.notes),
      facts: [...municipal.facts, ...facts],
    },
    notes: [...former.notes].reduce((sum, [block, notes]) => {
      const own = municipal.notes.get(block);
      return sum + [...notes].filter(([key, text]) => own?.get(key) !== text).length;
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

export function isSamePlan({ plan: a }: Municipality, { plan: b }: Municipality): boolean {
  return a.programme.title === b.programme.title && a.programme.municipality === b.programme.municipality;
}
