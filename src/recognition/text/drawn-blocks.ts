import type { RawBlock } from '../../workbook/raw-table';
import { readDrawnTable } from './drawn-table';
import { paragraphOf } from './raw-blocks';
import type { SourceLine } from './source-line';
import { isBlankLine } from './source-line';

/** Paragraphs and tables of a text whose tables are drawn with characters; null where none is. */
export function drawnBlocks(lines: readonly SourceLine[]): readonly RawBlock[] | null {
  const texts = lines.map(({ text }) => text);
  const blocks: RawBlock[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const drawn = readDrawnTable(texts, at);
    const line = lines[at];
    if (drawn !== null) {
      blocks.push(drawn.table);
      at += drawn.lines - 1;
    } else if (line !== undefined && !isBlankLine(line)) blocks.push(paragraphOf(line));
  }
  return blocks.some(({ kind }) => kind === 'table') ? blocks : null;
}
