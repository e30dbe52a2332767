import type { Piece } from '../grammar/piece';
import type { NormalText } from '../text/normal-text';
import { boundWords } from './bounds';
import { figureWords } from './figures';
import { fillerWords } from './fillers';
import { frequencyWords } from './frequency';
import { misspeltMonth, monthWords } from './months';
import { planWords } from './plan-words';
import { signs } from './signs';
import { undatedWords } from './undated';
import { unitWords } from './units';
import { vagueWords } from './vague';
import type { WordRow } from './word-row';

/** The lists of words, tried in order: phrases before the words they begin with. */
export const wordLists: readonly (readonly WordRow[])[] = [
  signs,
  undatedWords,
  vagueWords,
  planWords,
  figureWords,
  monthWords,
  unitWords,
  frequencyWords,
  boundWords,
];

const tables = wordLists.map(tableOf);
const fillers = tableOf(fillerWords);

/** Cuts a text into the words of deadlines; what is in no list is a `word`, blanks and fillers vanish. */
export function splitWords(normal: NormalText): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < normal.text.length) {
    const end = fillerEnd(normal.text, at);
    if (end > at) {
      at = end;
      continue;
    }
    const piece = wordAt(normal.text, at);
    pieces.push(piece);
    at = piece.end;
  }
  return pieces;
}

interface Table {
  readonly rows: readonly WordRow[];
  /** All rows at once: most words are in none of a list, and one look says so. */
  readonly any: RegExp;
}

function tableOf(rows: readonly WordRow[]): Table {
  return { rows, any: new RegExp(rows.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'y') };
}

function fillerEnd(text: string, at: number): number {
  if (/[ ?!]/.test(text.charAt(at))) return at + 1;
  return at + (matchAt(fillers.any, text, at)?.[0].length ?? 0);
}

function wordAt(text: string, at: number): Piece {
  for (const { rows, any } of tables) {
    if (matchAt(any, text, at) === null) continue;
    for (const row of rows) {
      const match = matchAt(row.pattern, text, at);
      const numbers = match === null ? null : row.numbers(match);
      if (match !== null && numbers !== null) return word(row.kind, numbers, at, at + match[0].length);
    }
  }
  return unknownAt(text, at);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** «проведение», «реконструкция»: what is done; in front of a date it names a stage. */
const verbalNoun = /^[а-я]{3,}(?:[еая]ние|[иц]ия|[иц]ии|вка|вки|рка|тие)$/;
const unknown = /[а-яa-z]+\.?|\d+|[^]/y;

function unknownAt(text: string, at: number): Piece {
  const found = matchAt(unknown, text, at)?.[0] ?? text.charAt(at);
  const month = misspeltMonth(found.replace('.', ''));
  const end = at + Math.max(1, found.length);
  if (month !== null) return word('month', [month], at, end);
  return word(verbalNoun.test(found) ? 'stage' : 'word', [], at, end);
}

function word(kind: Piece['kind'], numbers: readonly number[], start: number, end: number): Piece {
  return { kind, numbers, stretch: null, claim: null, start, end };
}
