import { formPattern, signatureOf } from './form-pattern';
import type { Built, FormRow } from './form-row';
import type { Piece } from './piece';

/** Rows of the grammar made ready to be matched. */
export interface FormTable {
  readonly rules: readonly { readonly row: FormRow; readonly pattern: RegExp }[];
  /** All rows at once: at most places none matches, and one look says so. */
  readonly any: RegExp;
}

export function formTable(rows: readonly FormRow[]): FormTable {
  const sources = rows.map((row) => formPattern(row.form));
  return {
    rules: rows.map((row, index) => ({ row, pattern: new RegExp(sources[index] ?? '', 'y') })),
    any: new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'y'),
  };
}

/** Joins pieces from left to right: at each place the first row that matches, else the piece stays. */
export function join(pieces: readonly Piece[], table: FormTable): readonly Piece[] {
  const signature = signatureOf(pieces);
  const joined: Piece[] = [];
  let at = 0;
  while (at < pieces.length) {
    const found = isMatch(table.any, signature, at) ? firstMatch(pieces, signature, at, table) : null;
    const kept = pieces[at];
    if (found !== null) joined.push(found.piece);
    else if (kept !== undefined) joined.push(kept);
    at += found?.length ?? 1;
  }
  return joined;
}

interface Found {
  readonly piece: Piece;
  readonly length: number;
}

function firstMatch(pieces: readonly Piece[], signature: string, at: number, table: FormTable): Found | null {
  for (const { row, pattern } of table.rules) {
    pattern.lastIndex = at;
    const length = pattern.exec(signature)?.[0].length ?? 0;
    if (length === 0) continue;
    const matched = pieces.slice(at, at + length);
    const built = row.build({ pieces: matched, rest: pieces.slice(at + length, at + length + reach) });
    if (built !== null) return { piece: pieceFrom(built, matched), length };
  }
  return null;
}

/** How far a shortened list («1, 2, 3 и 4 кварталы») may look for what it borrows. */
const reach = 24;

function isMatch(pattern: RegExp, signature: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(signature);
}

function pieceFrom(built: Built, from: readonly Piece[]): Piece {
  return {
    kind: built.kind,
    numbers: built.numbers ?? [],
    stretch: built.stretch ?? null,
    claim: built.claim ?? null,
    start: from[0]?.start ?? 0,
    end: from.at(-1)?.end ?? 0,
  };
}
