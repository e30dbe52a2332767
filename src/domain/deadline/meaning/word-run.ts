import type { Kind } from '../grammar/kind';
import type { Piece } from '../grammar/piece';
import type { Claim } from './claim';

/**
 * What words between dates are: the name of the stage before or behind its date, an aside, an event that the date
 * behind belongs to, or not understood.
 */
export type RunRole = 'leading' | 'trailing' | 'aside' | 'event' | 'unread';

interface Surroundings {
  /** The mark before the run. */
  readonly after: Kind | null;
  readonly isInBrackets: boolean;
  readonly claims: readonly Claim[];
}

/** The role of the run of words from one place to another. */
export function runRole(pieces: readonly Piece[], at: number, end: number, around: Surroundings): RunRole {
  const { after, isInBrackets, claims } = around;
  if (pieces.slice(at, end).some((piece) => relations.includes(piece.kind))) {
    return end > at + 1 && pieces[end]?.claim?.says === 'time' ? 'event' : 'unread';
  }
  if (isLabelMark(pieces[end]?.kind) && claimFollows(pieces, end + 1)) return 'leading';
  const isStage = pieces[at]?.kind === 'stage' || pieces[at]?.kind === 'realization';
  if (isStage && claimFollows(pieces, end)) return 'leading';
  if (!isInBrackets && isNameOfBrackets(pieces, end) && (claims.length === 0 || after === 'comma')) return 'leading';
  if (isInBrackets) return isStage && claims.length > 0 ? 'trailing' : 'aside';
  // «согласно плану работы школы», «через 5 дней после поступления заявки»: the words behind name the paper, the event.
  if (after === null && ['elsewhere', 'relative'].includes(claims.at(-1)?.says ?? '')) return 'aside';
  return isLabelMark(after) && claims.length > 0 ? 'trailing' : 'unread';
}

/** «входной контроль (сентябрь), итоговый (май)»: a date alone in brackets is of what stands before them. */
function isNameOfBrackets(pieces: readonly Piece[], end: number): boolean {
  const [open, date, close] = [pieces[end], pieces[end + 1], pieces[end + 2]];
  return open?.kind === 'open' && date?.claim?.says === 'time' && close?.kind === 'close';
}

/** Where the run that begins at a place ends; at least one piece. */
export function runEnd(pieces: readonly Piece[], at: number): number {
  let end = at;
  while (end < pieces.length && isRunWord(pieces, end)) end += 1;
  return Math.max(end, at + 1);
}

/** Words that change nothing where no date took them. */
export function isIgnored(kind: Kind): boolean {
  return ignored.includes(kind);
}

function isRunWord(pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || piece.claim !== null) return false;
  if (isWord(piece)) return true;
  // «медико-педагогический», «план, отчёт»: small words and marks inside a run belong to it.
  const isInner = inner.includes(piece.kind) || ignored.includes(piece.kind);
  return isInner && next !== undefined && isWord(next) && !relations.includes(next.kind);
}

function isWord({ kind, claim }: Piece): boolean {
  return claim === null && !ignored.includes(kind) && !inner.includes(kind) && !marks.includes(kind);
}

function isLabelMark(kind: Kind | null | undefined): boolean {
  return kind === 'dash' || kind === 'colon';
}

function claimFollows(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.slice(at, at + 5).find((piece) => !ignored.includes(piece.kind) && piece.kind !== 'open');
  return next !== undefined && next.claim !== null;
}

/** Left over, they tie the time to something that is no date («до экзамена»). */
const relations: readonly Kind[] = ['till', 'notLater', 'by', 'after', 'before', 'through', 'outcomeOf', 'except'];

const ignored: readonly Kind[] = [
  ...(['in', 'about', 'during', 'whole', 'period', 'inclusive', 'generic', 'of', 'from', 'upTo', 'weekday'] as const),
  ...(['vague', 'onward'] as const),
];

const inner: readonly Kind[] = ['dash', 'and', 'comma', 'or'];
const marks: readonly Kind[] = ['slash', 'open', 'close', 'colon', 'semicolon', 'line'];
