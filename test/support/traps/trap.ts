import type { FileProblem } from '../../../src/workbook/file-problem';
import type { Values } from './reference-parts';
import { referenceParts, referenceValues } from './reference-parts';
import type { FixtureEntry } from '../zip-fixture';
import { zipFixture } from '../zip-fixture';

/** The reference workbook in the words of some program, and what reading it comes to. */
export interface Trap {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** The same values, those that the words cannot say otherwise, or a refusal with its reason. */
  readonly outcome: { readonly values: Values } | { readonly problem: FileProblem };
}

export const same = { values: referenceValues };

export function entries(parts: Readonly<Record<string, string | Uint8Array>>): FixtureEntry[] {
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}

/** Every part rewritten. */
export function all(
  name: string,
  rewrite: (xml: string, part: string) => string | Uint8Array,
  outcome: Trap['outcome'] = same,
): Trap {
  const bytes = (): Uint8Array =>
    zipFixture(
      entries(Object.fromEntries(Object.entries(referenceParts).map(([part, xml]) => [part, rewrite(xml, part)]))),
    );
  return { name, bytes, outcome };
}

/** One part rewritten. */
export function one(
  name: string,
  part: string,
  rewrite: (xml: string) => string | Uint8Array,
  outcome: Trap['outcome'] = same,
): Trap {
  return all(name, (xml, at) => (at === part ? rewrite(xml) : xml), outcome);
}
