import type { Cell, Row, Sheet } from '../../workbook/sheet';
import type { CellStyle } from '../../workbook/style';
import type { SheetValues, WorkbookValues } from '../../workbook/workbook-values';

/** A part of a sheet that travels between threads in one message; the first of a sheet brings its head. */
export interface SheetSlice {
  readonly sheet: number;
  readonly head: Omit<Sheet, 'rows'> | null;
  /** Styles that no earlier slice brought; cells name them by their number. */
  readonly styles: readonly CellStyle[];
  readonly rows: readonly SlicedRow[];
}

interface SlicedRow extends Omit<Row, 'cells'> {
  readonly cells: readonly (SlicedCell | null)[];
}

interface SlicedCell extends Omit<Cell, 'style'> {
  readonly style?: number;
}

/** Copying so many cells takes a few milliseconds: no message holds up the thread of a page. */
const cellsASlice = 800;
const valuesASlice = 15_000;

/** The sheets in slices; styles, which many cells share, go once. */
export function* slicesOf(sheets: readonly Sheet[]): Generator<SheetSlice> {
  const numbers = new Map<CellStyle, number>();
  for (const [at, { rows, ...head }] of sheets.entries()) {
    let next = 0;
    do {
      const known = numbers.size;
      const sliced: SlicedRow[] = [];
      for (let cells = 0; next < rows.length && cells < cellsASlice; next += 1) {
        const row = rows[next];
        if (row === undefined) continue;
        sliced.push({ ...row, cells: row.cells.map((cell) => slicedCell(cell, numbers)) });
        cells += row.cells.length + 1;
      }
      const first = next === sliced.length;
      yield { sheet: at, head: first ? head : null, styles: [...numbers.keys()].slice(known), rows: sliced };
    } while (next < rows.length);
  }
}

function slicedCell(cell: Cell | null, numbers: Map<CellStyle, number>): SlicedCell | null {
  if (cell === null) return null;
  const { style, ...others } = cell;
  if (style === undefined) return others;
  const number = numbers.get(style) ?? numbers.size;
  numbers.set(style, number);
  return { ...others, style: number };
}

/** Puts slices together again. */
export interface SliceCollector {
  add(slice: SheetSlice): void;
  sheets(): readonly Sheet[];
}

export function sliceCollector(): SliceCollector {
  const styles: CellStyle[] = [];
  const parts: { head: Omit<Sheet, 'rows'>; rows: Row[] }[] = [];
  return {
    add: (slice) => {
      styles.push(...slice.styles);
      if (slice.head !== null) parts[slice.sheet] = { head: slice.head, rows: [] };
      const rows = parts[slice.sheet]?.rows;
      for (const row of slice.rows) rows?.push({ ...row, cells: row.cells.map((cell) => wholeCell(cell, styles)) });
    },
    sheets: () => parts.map(({ head, rows }) => ({ ...head, rows })),
  };
}

function wholeCell(cell: SlicedCell | null, styles: readonly CellStyle[]): Cell | null {
  if (cell === null) return null;
  const { style: number, ...others } = cell;
  const style = number === undefined ? undefined : styles[number];
  return style === undefined ? others : { ...others, style };
}

/** The values of sheets in pieces: a long sheet becomes several of the same name. */
export function* valuePieces({ sheets }: WorkbookValues): Generator<SheetValues> {
  for (const sheet of sheets) {
    let from = 0;
    do {
      const cut = <Value>(list: readonly Value[]): readonly Value[] => list.slice(from, from + valuesASlice);
      yield { ...sheet, rows: cut(sheet.rows), columns: cut(sheet.columns), values: cut(sheet.values) };
      from += valuesASlice;
    } while (from < sheet.values.length);
  }
}

/** Pieces that follow each other under one name are one sheet. */
export function joinedValues(pieces: readonly SheetValues[]): readonly SheetValues[] {
  const byName = new Map<string, SheetValues[]>();
  for (const piece of pieces) byName.set(piece.name, [...(byName.get(piece.name) ?? []), piece]);
  return [...byName.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    return parts.length === 1
      ? [first]
      : [
          {
            ...first,
            rows: parts.flatMap(({ rows }) => rows),
            columns: parts.flatMap(({ columns }) => columns),
            values: parts.flatMap(({ values }) => values),
          },
        ];
  });
}
