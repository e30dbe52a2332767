import type { RawBlock, RawDocument, RawTable } from '../workbook/raw-table';
import type { ListPart } from './list/list-part';
import { listPart } from './list/list-part';
import type { TablePart } from './table/table-part';
import { joinedPart } from './table/joined-part';
import { tableParts } from './table/table-part';
import type { TextLine } from './programme/text-line';
import { linesOfBlock, linesOfRows } from './programme/text-line';

/** A part of a table and the line right before it, which names its section or the table. */
export interface PlacedPart {
  readonly part: TablePart;
  readonly table: RawTable;
  readonly block: number;
  /** The line before the table; null inside a table. */
  readonly caption: TextLine | null;
}

export interface ReadTables {
  /** The text outside the tables' rows. */
  readonly lines: readonly TextLine[];
  readonly parts: readonly PlacedPart[];
  /** Tables that show no plan. */
  readonly others: readonly { readonly table: RawTable; readonly caption: TextLine | null }[];
  /** The block of the first table that was understood. */
  readonly firstTable: number;
}

/** The tables of a document cut into parts, and the lines of text between them; a plan without a table of work may be a list. */
export function readTables({ blocks }: RawDocument): ReadTables {
  const read = tablesOf(blocks);
  const hasWork = read.parts.some(({ part: { kind } }) => kind === 'activities' || kind === 'outcomes');
  const list = hasWork ? null : listPart(blocks);
  return list === null ? read : withList(read, list);
}

/** Lines that became rows are no lines any more. */
function withList(read: ReadTables, { part, table, block, usedBlocks, left }: ListPart): ReadTables {
  const byBlock = (a: { readonly block: number }, b: { readonly block: number }): number => a.block - b.block;
  return {
    ...read,
    lines: [...read.lines.filter((line) => !usedBlocks.has(line.block)), ...left].sort(byBlock),
    parts: [...read.parts, { part, table, block, caption: null }].sort(byBlock),
    firstTable: Math.min(block, read.firstTable),
  };
}

function tablesOf(blocks: readonly RawBlock[]): ReadTables {
  const lines: TextLine[] = [];
  const parts: PlacedPart[] = [];
  const others: { table: RawTable; caption: TextLine | null }[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      lines.push(...linesOfBlock(block, index));
      continue;
    }
    const last = lines.at(-1);
    const caption = last !== undefined && isNear(blocks, last.block, index) ? last : null;
    // A table without a heading goes on with the work, not with the indicators beside it.
    const before =
      parts.filter(({ part }) => part.kind !== 'indicators' || part.readElsewhere.length === 0).at(-1)?.part ?? null;
    const read = tableParts(block, before);
    const open = parts.at(-1);
    const [next] = read.parts;
    if (open !== undefined && next !== undefined && read.parts.length === 1 && isNear(blocks, open.block, index)) {
      const whole = block.hiddenRows.length === 0 ? joinedPart(open.part, next) : null;
      if (whole !== null) {
        parts[parts.length - 1] = { ...open, part: whole, block: index };
        continue;
      }
    }
    lines.push(...linesOfRows(read.lead, index));
    if (read.parts.length === 0) others.push({ table: block, caption });
    for (const [at, part] of read.parts.entries()) {
      const above = at === 0 ? (linesOfRows(read.lead, index).at(-1) ?? caption) : null;
      parts.push({ part, table: block, block: index, caption: above });
    }
  }
  const firstTable = parts.find(({ part }) => part.kind !== 'other')?.block ?? blocks.length;
  return { lines, parts, others, firstTable };
}

/** Nothing but blank paragraphs between them. */
function isNear(blocks: readonly RawBlock[], from: number, to: number): boolean {
  return blocks.slice(from + 1, to).every((block) => block.kind === 'paragraph' && block.text.trim() === '');
}
