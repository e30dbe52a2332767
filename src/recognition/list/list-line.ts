import type { RawAddress, RawBlock } from '../../workbook/raw-table';
import { cleanLines } from '../text/clean-text';

/** A line of the text outside tables. */
export interface ListLine {
  readonly text: string;
  readonly address: RawAddress;
  readonly block: number;
}

export function listLines(blocks: readonly RawBlock[]): readonly ListLine[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'table'
      ? []
      : cleanLines(block.text)
          .split('\n')
          .filter((text) => text !== '')
          .map((text) => ({ text, address: block.address, block: index })),
  );
}
