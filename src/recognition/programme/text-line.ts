import type { RawAddress, RawBlock } from '../../workbook/raw-table';
import { cleanLines } from '../text/clean-text';
import type { GridRow } from '../table/grid';
import { cellsOf } from '../table/grid';

/** A line of a document outside its tables. */
export interface TextLine {
  readonly text: string;
  readonly address: RawAddress;
  /** How many blocks of the document come before it: neighbours follow one another. */
  readonly block: number;
}

export function linesOfBlock(block: Extract<RawBlock, { kind: 'paragraph' }>, index: number): readonly TextLine[] {
  const text = cleanLines(block.text);
  return text === '' ? [] : [{ text: text.replaceAll('\n', ' '), address: block.address, block: index }];
}

/** The rows above the heading of a table are lines of text too. */
export function linesOfRows(rows: readonly GridRow[], index: number): readonly TextLine[] {
  return rows.flatMap((row) =>
    cellsOf(row)
      .filter((cell) => cell.row === row.row)
      .map(({ text, address }) => ({ text: cleanLines(text).replaceAll('\n', ' '), address, block: index }))
      .filter(({ text }) => text !== ''),
  );
}
