import type { RawBlock } from '../../workbook/raw-table';
import type { TextCell } from './raw-blocks';
import { paragraphOf, tableOf } from './raw-blocks';
import type { SourceLine } from './source-line';
import { isBlankLine } from './source-line';

/** Tables of Markdown: «| № | Мероприятие |», a line of dashes under the heading. */
export function pipeBlocks(lines: readonly SourceLine[]): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  let rows: (readonly TextCell[])[] = [];
  const flush = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const line of lines) {
    if (isBlankLine(line)) continue;
    if (/^\s*\|.*\|\s*$/.test(line.text)) {
      if (!/^[\s|:+-]+$/.test(line.text)) rows.push(cellsOf(line));
      continue;
    }
    flush();
    blocks.push(paragraphOf(line));
  }
  flush();
  return blocks;
}

function cellsOf({ text, line }: SourceLine): readonly TextCell[] {
  const inner = text.trim().replace(/^\||\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) => ({ text: cell.trim(), line }));
}
