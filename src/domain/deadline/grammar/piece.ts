import type { Recurrence } from '../deadline';
import type { Claim } from '../meaning/claim';
import type { Stretch } from '../meaning/stretch';
import type { Kind } from './kind';

/** A word, or several words joined by the grammar: what it is, its numbers, what it means, where it stands. */
export interface Piece {
  readonly kind: Kind;
  readonly numbers: readonly number[];
  readonly stretch: Stretch | null;
  readonly claim: Claim | null;
  /** Places in the normal text. */
  readonly start: number;
  readonly end: number;
}

/** The pieces that one row of the grammar joins. */
export interface Match {
  readonly pieces: readonly Piece[];
  /** What follows them, for shortened lists («15, 20 сентября»: 15 borrows the month). */
  readonly rest: readonly Piece[];
}

/** The first number of the piece of a kind, or null where the row matched without it. */
export function numberOf(match: Match, ...of: readonly Kind[]): number | null {
  return pieceOf(match, ...of)?.numbers[0] ?? null;
}

export function pieceOf(match: Match, ...of: readonly Kind[]): Piece | null {
  return match.pieces.find((piece) => of.includes(piece.kind)) ?? null;
}

export function has(match: Match, ...of: readonly Kind[]): boolean {
  return match.pieces.some((piece) => of.includes(piece.kind));
}

/** The stretches of time among the pieces, in their order. */
export function stretchesOf(match: Match): readonly Stretch[] {
  return match.pieces.flatMap((piece) => (piece.stretch === null ? [] : [piece.stretch]));
}

/** How often a month, a quarter or a half of a year that is named comes round. */
export function recurrenceOf(match: Match): Recurrence {
  return has(match, 'monthWord') ? 'monthly' : has(match, 'quarterWord') ? 'quarterly' : 'twiceAYear';
}
