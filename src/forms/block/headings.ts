import type { Area } from '../../workbook/address';
import { area } from '../../workbook/address';
import type { Row } from '../../workbook/sheet';
import type { CellStyle } from '../../workbook/style';
import { blockHeading } from './block-identity';
import { looks } from './looks';
import { textCell } from './sheet-rows';

/** What a heading says; neighbours of one group share an upper heading. */
export interface Heading {
  readonly title: string;
  readonly group?: string | undefined;
}

export function headingRows(columns: readonly Heading[], look: CellStyle = looks.heading): readonly Row[] {
  const mark = textCell(blockHeading, looks.identity);
  const headings: Row = {
    cells: [mark, ...columns.map(({ title }) => textCell(title, look))],
    fitted: leastHeight,
  };
  if (columns.every(({ group }) => group === undefined)) return [headings];
  const groups = columns.map(({ group, title }, at) =>
    textCell(group !== undefined && group === columns[at - 1]?.group ? null : (group ?? title), look),
  );
  return [{ cells: [mark, ...groups], fitted: leastHeight }, headings];
}

/** Points: a heading of one line stands out too. */
const leastHeight = 22;

/** A group lies over its columns; a column without a group takes both lines. */
export function headingMerges(columns: readonly Heading[], headingRow: number): readonly Area[] {
  if (columns.every(({ group }) => group === undefined)) return [];
  const merges: { from: number; to: number; down: number }[] = [];
  columns.forEach(({ group }, at) => {
    const last = merges.at(-1);
    if (group === undefined) merges.push({ from: at, to: at, down: 1 });
    else if (last !== undefined && last.down === 0 && columns[at - 1]?.group === group) last.to = at;
    else merges.push({ from: at, to: at, down: 0 });
  });
  return merges
    .filter(({ from, to, down }) => to > from || down > 0)
    .map(({ from, to, down }) => area(headingRow, from + 1, headingRow + down, to + 1));
}
