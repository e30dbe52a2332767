import type { RawAddress, RawCell, RawDocument } from '../workbook/raw-table';
import type { Doubt, UnusedText } from './draft-plan';
import type { PlacedRow } from './draft/draft-rows';

export interface ReadableDocument {
  readonly document: RawDocument;
  /** Cells of its tables whose text is not in the file. */
  readonly unreadable: readonly RawCell[];
}

/** An error in a cell as programs show it, whatever language they speak; ours for a formula without a result is one. */
const error = /^#[A-ZА-ЯЁ][A-ZА-ЯЁ0-9/_]*[!?]$|^#(?:N\/A|Н\/Д|GETTING_DATA|ОЖИДАНИЕ_ДАННЫХ)$|^Err:\d{3}$/;

/** What programs other than ours never show: they left a formula or a text without its value. */
const withoutValue: ReadonlySet<string> = new Set(['#NOT_CALCULATED!', '#UNREADABLE!', '#GETTING_DATA']);

/** A document without errors in its cells: a dash keeps their places, so that no row goes on with the one above. */
export function readableDocument(document: RawDocument): ReadableDocument {
  const unreadable: RawCell[] = [];
  const blocks = document.blocks.map((block) => {
    const own = block.kind === 'table' ? block.cells.filter(isError) : [];
    if (block.kind === 'paragraph' || own.length === 0) return block;
    unreadable.push(...own);
    return { ...block, cells: block.cells.map((cell) => (isError(cell) ? { ...cell, text: '–', value: null } : cell)) };
  });
  return { document: unreadable.length === 0 ? document : { ...document, blocks }, unreadable };
}

/** Errors as the document shows them; where it has no value there is no text to tell. */
export function shownErrors(cells: readonly RawCell[]): readonly UnusedText[] {
  return cells
    .map(({ text, address }) => ({ text: text.trim(), address }))
    .filter(({ text }) => !withoutValue.has(text));
}

export function unreadableDoubts(cells: readonly RawCell[], rows: readonly PlacedRow[]): readonly Doubt[] {
  return cells.map(({ text, address }) => {
    const shown = text.trim();
    return {
      severity: 'error',
      problem: withoutValue.has(shown) ? { code: 'cellWithoutValue' } : { code: 'cellError', shown },
      address,
      row: rows.find((row) => isSameRow(row.address, address))?.key ?? '',
    };
  });
}

function isError({ text }: RawCell): boolean {
  return error.test(text.trim());
}

function isSameRow(one: RawAddress, other: RawAddress): boolean {
  switch (one.in) {
    case 'sheet':
      return other.in === 'sheet' && other.sheet === one.sheet && other.row === one.row;
    case 'table':
      return other.in === 'table' && other.table === one.table && other.row === one.row;
    case 'text':
    case 'lines':
      return other.in === one.in && other.line === one.line;
  }
}
