import type { Kind } from '../grammar/kind';

/** One row of the word list: words of a kind, with an example; `numbers` says which, or null: not this one after all. */
export interface WordRow {
  readonly kind: Kind;
  readonly example: string;
  readonly pattern: RegExp;
  readonly numbers: (match: RegExpExecArray) => readonly number[] | null;
}

/** Words that stand alone: no letter follows. */
export function words(kind: Kind, example: string, alternatives: string, ...numbers: readonly number[]): WordRow {
  return {
    kind,
    example,
    pattern: new RegExp(`(?:${alternatives})(?![а-яa-z])`, 'y'),
    numbers: () => numbers,
  };
}

/** Signs and figures, which letters may follow («2021года»). */
export function figures(
  kind: Kind,
  example: string,
  pattern: string,
  numbers: (match: RegExpExecArray) => readonly number[] | null = () => [],
): WordRow {
  return { kind, example, pattern: new RegExp(pattern, 'y'), numbers };
}

/** The figures a pattern caught, null where a group did not match. */
export function caught(match: RegExpExecArray, group: number): number {
  return Number(match[group] ?? Number.NaN);
}
