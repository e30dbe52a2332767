import type { RawAddress, RawCell, RawTable } from '../../../workbook/raw-table';
import { attributeOf, childOf, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { blockText } from './paragraph-text';
import type { Story } from './story';
import { addAside, addTable, countCell } from './story';

/** A table while its rows are read one by one. */
export interface TableRows {
  add(row: XmlElement): void;
  /** Puts the table into the story, and after it those that stand in its cells. */
  finish(): void;
}

/** A cell that may yet grow down and gain text. */
interface OpenCell {
  text: string;
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
}

/** Word itself has at most 63 columns; a larger number is no span but an attack on memory. */
const mostColumns = 256;

export function tableRows(story: Story): TableRows {
  const table = story.tables;
  story.tables += 1;
  const outer = story.waiting.splice(0);
  const cells: OpenCell[] = [];
  const hiddenRows: number[] = [];
  /** By its first column: the cell that the next row may go on with. */
  const growing = new Map<number, OpenCell>();
  let row = 0;

  const addCell = (cell: XmlElement, column: number): number => {
    const address: RawAddress = { in: 'table', table, row, column };
    const text = blockText(cell, address, story);
    const properties = childOf(cell, 'tcPr');
    const columnSpan = spanOf(childOf(properties, 'gridSpan'));
    const merge = mergeOf(properties, 'vMerge');
    const above = growing.get(column);
    if (merge === 'continue' && above?.columnSpan === columnSpan && above.row + above.rowSpan === row) {
      above.rowSpan += 1;
      above.text = joined(above.text, text);
      return columnSpan;
    }
    const before = cells.at(-1);
    if (mergeOf(properties, 'hMerge') === 'continue' && before?.row === row) {
      before.columnSpan += columnSpan;
      before.text = joined(before.text, text);
      return columnSpan;
    }
    countCell(story);
    const open = { text, row, column, rowSpan: 1, columnSpan };
    cells.push(open);
    if (merge === null) growing.delete(column);
    else growing.set(column, open);
    return columnSpan;
  };

  return {
    add: (line) => {
      const properties = childOf(line, 'trPr');
      if (childOf(properties, 'del') !== null) {
        addAside(story, 'deleted', blockText(line, { in: 'table', table, row, column: 0 }, story), {
          in: 'table',
          table,
          row,
          column: 0,
        });
        return;
      }
      if (childOf(properties, 'hidden') !== null) hiddenRows.push(row);
      let column = clamped(numberOf(childOf(properties, 'gridBefore'), 'val') ?? 0);
      for (const cell of cellsOf(line)) column += addCell(cell, Math.min(column, maxColumn));
      row += 1;
    },
    finish: () => {
      addTable(story, rawTable(table, cells, hiddenRows));
      const inner = story.waiting.splice(0, story.waiting.length, ...outer);
      for (const nested of inner) readTable(nested, story);
    },
  };
}

const maxColumn = 100_000;

/** A table that is there as a tree. */
export function readTable(table: XmlElement, story: Story): void {
  const rows = tableRows(story);
  for (const row of wrapped(table, 'tr')) rows.add(row);
  rows.finish();
}

function rawTable(table: number, cells: readonly OpenCell[], hiddenRows: readonly number[]): RawTable {
  return {
    kind: 'table',
    name: '',
    cells: cells.map(({ text, row, column, rowSpan, columnSpan }): RawCell => ({
      text,
      value: null,
      row,
      column,
      rowSpan,
      columnSpan,
      address: { in: 'table', table, row, column },
    })),
    hiddenRows,
  };
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return wrapped(row, 'tc');
}

/** Rows and cells may stand inside content controls and tracked insertions. */
function wrapped(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === name ? [child] : wrappers.has(child.name) ? wrapped(child, name) : [],
  );
}

export const wrappers: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'smartTag',
  'AlternateContent',
  'Choice',
]);

function mergeOf(properties: XmlElement | null, name: 'vMerge' | 'hMerge'): 'restart' | 'continue' | null {
  const merge = childOf(properties, name);
  if (merge === null) return null;
  return attributeOf(merge, 'val') === 'restart' ? 'restart' : 'continue';
}

function spanOf(element: XmlElement | null): number {
  return Math.max(1, clamped(numberOf(element, 'val') ?? 1));
}

function clamped(columns: number): number {
  return Math.min(mostColumns, Math.max(0, Math.floor(columns)));
}

function joined(above: string, text: string): string {
  return text === '' ? above : above === '' ? text : `${above}\n${text}`;
}
