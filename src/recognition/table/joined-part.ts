import { cleanText } from '../text/clean-text';
import { isRowNumber } from './cell-contents';
import type { GridRow } from './grid';
import { cellsOf } from './grid';
import type { TablePart } from './table-part';

/** Two tables of one page break: the first row of the second goes on with the last of the first; null else. */
export function joinedPart(open: TablePart, next: TablePart): TablePart | null {
  const number = open.columns.findIndex(({ field }) => field === 'number');
  const title = open.columns.findIndex(({ field }) => field === 'title');
  const [first] = next.body;
  if (number < 0 || first === undefined || open.kind === 'other' || !sameColumns(open, next)) return null;
  const isTorn = textAt(first, number) === '' && cellsOf(first).length > 0 && cellsOf(first)[0]?.columnSpan === 1;
  const goesOn = /^[\p{Ll}\d(]/u.test(textAt(first, title)) || textAt(first, title) === '';
  if (!isTorn || !goesOn || !open.body.some((row) => isRowNumber(textAt(row, number)))) return null;
  return {
    ...open,
    headingRows: [...open.headingRows, ...next.headingRows],
    body: [...open.body, ...next.body],
  };
}

function sameColumns(open: TablePart, next: TablePart): boolean {
  const isSame = open.columns.every(({ field, heading }, at) => {
    const other = next.columns[at];
    return other?.field === field && (next.columnsFrom === 'tableBefore' || other.heading === heading);
  });
  return isSame && open.columns.length === next.columns.length && open.readElsewhere.length === 0;
}

function textAt({ places }: GridRow, at: number): string {
  return cleanText(places[at]?.text ?? '');
}
