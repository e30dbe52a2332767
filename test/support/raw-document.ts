import type { RawBlock, RawDocument, RawTable } from '../../src/workbook/raw-table';

export type DocumentPart = string | readonly (readonly string[])[];

/** A document of lines of text, and of tables as rows of texts, as a reader of documents would give it. */
export function documentOf(...parts: readonly DocumentPart[]): RawDocument {
  let table = -1;
  const blocks = parts.map((part, line): RawBlock => {
    if (typeof part === 'string') return { kind: 'paragraph', text: part, address: { in: 'text', line } };
    table += 1;
    return tableOf(part, table);
  });
  return { file: 'план.docx', blocks, asides: [] };
}

/** Rows of texts as the table of that number in its document. */
export function tableOf(rows: readonly (readonly string[])[], table = 0, hiddenRows: readonly number[] = []): RawTable {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({
      text,
      value: null,
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      address: { in: 'table', table, row, column } as const,
    })),
  );
  return { kind: 'table', name: '', cells, hiddenRows };
}
