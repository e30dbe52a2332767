import type { RawCell, RawParagraph, RawTable } from '../../workbook/raw-table';

/** A cell of a text: its words and the line they begin on. */
export interface TextCell {
  readonly text: string;
  readonly line: number;
}

export function paragraphOf({ text, line }: TextCell): RawParagraph {
  return { kind: 'paragraph', text: text.trim(), address: { in: 'lines', line } };
}

/** A table of rows of cells, each in the column of its place; empty cells are kept empty. */
export function tableOf(rows: readonly (readonly TextCell[])[], look: 'bordered' | 'guessed' = 'bordered'): RawTable {
  const cells = rows.flatMap((row, rowIndex) =>
    row.map(({ text, line }, column): RawCell => {
      const cell: RawCell = {
        text,
        value: null,
        row: rowIndex,
        column,
        rowSpan: 1,
        columnSpan: 1,
        address: { in: 'lines', line },
      };
      return look === 'guessed' ? { ...cell, guessed: true } : cell;
    }),
  );
  return { kind: 'table', name: '', cells: cells.filter(({ text }) => text.trim() !== ''), hiddenRows: [] };
}
