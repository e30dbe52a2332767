import type { Deadline } from './deadline';
import type { DeadlineContext } from './deadline-context';
import type { Kind } from './grammar/kind';
import { parse } from './grammar/parse';
import { splitClauses } from './meaning/split-clauses';
import { deadlineFrom, undated } from './meaning/deadline-from';
import { readClauses } from './meaning/read-clauses';
import { readPrintedDeadlines } from './read-printed-deadlines';
import { normalText, sourceBetween } from './text/normal-text';
import { splitWords } from './words/split-words';

/**
 * The deadlines a cell names, at least one: an empty cell is one without a date. What the text leaves open is read
 * as the likeliest and marked ambiguous with the reason; what names no day stays undated. Never fails.
 */
export function readDeadlines(text: string, context: DeadlineContext): readonly Deadline[] {
  const printed = readPrintedDeadlines(text, context);
  if (printed !== null) return printed;
  // A line of ours in which one part was written anew.
  const parts = text.split(';');
  if (parts.length > 1 && parts.some((part) => isPrintedHead(part, context))) {
    return parts.flatMap((part) => readDeadlines(part.trim(), context));
  }
  return readCell(text, context);
}

function isPrintedHead(part: string, context: DeadlineContext): boolean {
  return part.includes(':') && readPrintedDeadlines(part.trim(), context) !== null;
}

function readCell(text: string, context: DeadlineContext): readonly Deadline[] {
  const normal = normalText(text);
  const pieces = parse(splitWords(normal));
  const said = pieces.filter((piece) => !marks.has(piece.kind));
  if (said.every((piece) => piece.kind === 'noDeadline')) return [undated(text, 'noDeadline')];
  const clauses = splitClauses(pieces, normal.text);
  const readings = readClauses(clauses, context);
  const deadlines = clauses.flatMap((clause, index) => {
    const source = sourceBetween(text, normal, clause.start, clause.end);
    return (readings[index] ?? []).map((reading) => deadlineFrom(reading, source, context));
  });
  const kept = distinct(deadlines);
  if (kept.length === 0) return [undated(text, 'noDateInText')];
  return kept.length === 1 ? kept.map((deadline) => ({ ...deadline, source: text })) : kept;
}

/** A cell with nothing but these is empty. */
const marks: ReadonlySet<Kind> = new Set([
  'comma',
  'and',
  'semicolon',
  'dash',
  'slash',
  'open',
  'close',
  'colon',
  'line',
]);

/** The same reading twice («по запросу, по мере необходимости») is one deadline. */
function distinct(deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.filter((deadline, index) => deadlines.findIndex((other) => sameReading(other, deadline)) === index);
}

function sameReading(a: Deadline, b: Deadline): boolean {
  const same = a.recurrence === b.recurrence && a.dueDay === b.dueDay && a.periods.length === b.periods.length;
  return same && a.periods.every(({ start, end }, at) => start === b.periods[at]?.start && end === b.periods[at]?.end);
}
