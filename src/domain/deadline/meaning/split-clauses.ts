import type { Kind } from '../grammar/kind';
import type { Piece } from '../grammar/piece';
import type { Claim } from './claim';
import type { Clause, ClauseItem } from './clause';
import type { Stretch } from './stretch';
import { isIgnored, runEnd, runRole } from './word-run';

/** The clauses of a cell. A semicolon parts them, and so does the name of a stage. */
export function splitClauses(pieces: readonly Piece[], text: string): readonly Clause[] {
  const state: State = { done: [], open: emptyClause(pieces[0]?.start ?? 0), after: null, onward: false, depth: 0 };
  let at = 0;
  while (at < pieces.length) at = step(state, pieces, at, text);
  close(state);
  return withoutEmpty(withoutTopics(state.done));
}

/** What is known between two pieces. */
interface State {
  readonly done: Clause[];
  open: OpenClause;
  /** The mark since the last claim. */
  after: Kind | null;
  onward: boolean;
  /** How many brackets are open. */
  depth: number;
}

interface OpenClause {
  readonly items: ClauseItem[];
  label: Clause['label'];
  /** The label stands behind: the next claim begins a new clause. */
  isComplete: boolean;
  unread: boolean;
  vague: boolean;
  start: number;
  end: number;
}

/** «по итогам I, II, III кварталов»: what is said of the first of a list holds for all. */
function asListed(claim: Claim, before: Claim | undefined, after: Kind | null): Claim {
  if (before?.says !== 'about' || claim.says !== 'time' || claim.bound !== 'in') return claim;
  if (after !== 'comma' && after !== 'and') return claim;
  return sameUnit(claim.stretch, before.time.stretch)
    ? { says: 'about', time: { ...before.time, stretch: claim.stretch } }
    : claim;
}

function sameUnit(a: Stretch, b: Stretch): boolean {
  const unitOf = (stretch: Stretch): string => ('unit' in stretch ? stretch.unit : stretch.kind);
  return unitOf(a) === unitOf(b);
}

/** Takes one piece, or a run of words; the place of the next. */
function step(state: State, pieces: readonly Piece[], at: number, text: string): number {
  const piece = pieces[at];
  if (piece === undefined) return at + 1;
  if (piece.claim === null && !isMark(piece.kind)) return takeWords(state, pieces, at, text);
  if (piece.claim !== null) {
    if (state.open.isComplete) close(state);
    const claim = asListed(piece.claim, state.open.items.at(-1)?.claim, state.after);
    state.open.items.push({ claim, after: state.after, onward: state.onward });
    state.onward = false;
    state.after = null;
  } else if (piece.kind === 'semicolon') {
    close(state);
  } else {
    state.depth += piece.kind === 'open' ? 1 : piece.kind === 'close' ? -1 : 0;
    state.after = stronger(state.after, piece.kind);
  }
  if (piece.claim !== null || piece.kind === 'close') state.open.end = Math.max(state.open.end, piece.end);
  return at + 1;
}

/** Words between dates: the name of a stage, an aside in brackets, or something that is not understood. */
function takeWords(state: State, pieces: readonly Piece[], at: number, text: string): number {
  const first = pieces[at];
  if (first?.kind === 'vague') state.open.vague = true;
  if (first?.kind === 'onward') state.onward = true;
  if (first === undefined || isIgnored(first.kind)) return at + 1;
  const end = runEnd(pieces, at);
  const { after, depth } = state;
  const role = runRole(pieces, at, end, {
    after,
    isInBrackets: depth > 0,
    claims: state.open.items.map(({ claim }) => claim),
  });
  const label = isDevelopment(text.slice(first.start)) ? 'development' : 'stage';
  if (role === 'leading') {
    if (state.open.items.length > 0) close(state);
    if (state.open.label === 'none') state.open.start = first.start;
    state.open.label = label;
    state.after = null;
    if (pieces[end]?.kind === 'open') state.depth += 1;
    return isMark(pieces[end]?.kind ?? 'word') ? end + 1 : end;
  }
  if (role === 'trailing') {
    state.open.label = label;
    state.open.isComplete = true;
  }
  if (role === 'unread') state.open.unread = true;
  // «до начала сезона 2022-2023 гг.»: the date is of the event, not of the work.
  const taken = role === 'event' ? end + 1 : end;
  if (role === 'event') state.open.items.push({ claim: { says: 'relative' }, after: state.after, onward: false });
  state.open.end = Math.max(state.open.end, pieces[taken - 1]?.end ?? 0);
  return taken;
}

/** Marks between claims, from the one that says least. */
const marks: readonly Kind[] = ['line', 'close', 'comma', 'and', 'slash', 'dash', 'or', 'colon', 'open', 'semicolon'];

function isMark(kind: Kind): boolean {
  return marks.includes(kind);
}

function stronger(a: Kind | null, b: Kind): Kind {
  return a !== null && marks.indexOf(a) > marks.indexOf(b) ? a : b;
}

function isDevelopment(text: string): boolean {
  return /^(?:раз?работ|доработ|подготов|утвержд|согласован|создан|формирован|проектирован|принят)/.test(text);
}

function emptyClause(start: number): OpenClause {
  return { items: [], label: 'none', isComplete: false, unread: false, vague: false, start, end: start };
}

function close(state: State): void {
  const { items, label, unread, vague, start, end } = state.open;
  state.done.push({ items, label, unread, vague, start, end });
  state.open = emptyClause(end);
  state.after = null;
  state.onward = false;
}

/** What is reported on («за 2021 год») is no date beside one; alone it is all there is. */
function withoutTopics(clauses: readonly Clause[]): readonly Clause[] {
  const says = (...names: readonly string[]): boolean =>
    clauses.some(({ items }) => items.some(({ claim }) => names.includes(claim.says)));
  const isDated = says('time', 'dueDay');
  const isOften = says('often');
  return clauses.map((clause) => ({
    ...clause,
    items: clause.items.flatMap((item) => {
      if (item.claim.says !== 'about') return [item];
      // «ежегодно, по окончании учебного года» says when; «ежегодно (за 2021 год)» does not.
      const isTopic = isDated || (isOften && item.claim.time.bound !== 'by');
      return isTopic ? [] : [{ ...item, claim: item.claim.time }];
    }),
  }));
}

/** Words without a date are no clause, but their neighbours are not quite read. */
function withoutEmpty(clauses: readonly Clause[]): readonly Clause[] {
  const isLost = clauses.some((clause) => clause.items.length === 0 && clause.unread);
  const kept = clauses.filter((clause) => clause.items.length > 0);
  return isLost ? kept.map((clause) => ({ ...clause, unread: true })) : kept;
}
