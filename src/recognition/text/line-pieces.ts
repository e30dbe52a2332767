import { isPost, person, startsWithPerson } from '../responsible/post-words';
import { dateStartIn, isDateLine } from './date-words';
import type { PageLine } from './page-line';

export type PieceLook = 'date' | 'person' | 'post' | 'text';

/** A part of a line that lies in one cell, as far as words can tell. */
export interface LinePiece {
  readonly text: string;
  readonly line: number;
  readonly afterPage: boolean;
  readonly look: PieceLook;
}

/** «сентябрь Петров П.П.» holds two cells: lines are cut before a person and before a deadline at their end. */
export function linePieces(lines: readonly PageLine[]): readonly LinePiece[] {
  return lines.flatMap(({ text, line, afterPage }, at) =>
    cut(text.trim()).map((part, index, parts) => {
      // «Информационно-» is known by the line that it goes on with.
      const isTorn = part.endsWith('-') && index === parts.length - 1;
      const look = lookOf(isTorn ? `${part}${lines[at + 1]?.text.trim() ?? ''}` : part);
      return { text: part, line, afterPage: afterPage && index === 0, look };
    }),
  );
}

function cut(text: string): readonly string[] {
  const name = person.exec(text);
  const before = name === null ? text : text.slice(0, name.index).trim();
  const behind = name === null ? '' : text.slice(name.index).trim();
  const date = dateStartIn(before);
  const parts = date > 0 ? [before.slice(0, date).trim(), before.slice(date).trim(), behind] : [before, behind];
  return parts.filter((part) => part !== '');
}

function lookOf(text: string): PieceLook {
  if (startsWithPerson(text)) return 'person';
  if (isDateLine(text)) return 'date';
  return isPost(text) ? 'post' : 'text';
}
