/** A road map as somebody types it, apart from the kind of file that it will stand in. */
export interface RoadMapPaper {
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock = { readonly kind: 'line'; readonly text: string } | PaperTable;

export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

export interface PaperColumn {
  readonly heading: string;
  /** The upper heading that it shares with its neighbours. */
  readonly group: string | null;
  /** Its texts were not typed: the program counts them. */
  readonly isCounted: boolean;
}

export type PaperRow =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  /** The headings once more, as at the top of a page. */
  | { readonly kind: 'headings' };

/** A cell with its place and spans, headings included: every kind of file is written from these. */
export interface PaperCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly isCounted: boolean;
}

/** The rows of a table; a place that a cell above covers is null. */
export function layOut({ columns, rows }: PaperTable): readonly (readonly (PaperCell | null)[])[] {
  const headings = headingRows(columns);
  return [
    ...headings,
    ...rows.flatMap((row): readonly (readonly (PaperCell | null)[])[] => {
      if (row.kind === 'headings') return headings;
      if (row.kind === 'section') return [[cellOf(row.text, 1, columns.length)]];
      return [row.cells.map((text, at) => ({ ...cellOf(text), isCounted: columns[at]?.isCounted === true }))];
    }),
  ];
}

function headingRows(columns: readonly PaperColumn[]): readonly (readonly (PaperCell | null)[])[] {
  if (columns.every(({ group }) => group === null)) return [columns.map(({ heading }) => cellOf(heading))];
  const upper: (PaperCell | null)[] = [];
  const lower: (PaperCell | null)[] = [];
  columns.forEach(({ heading, group }, at) => {
    if (group === null) {
      upper.push(cellOf(heading, 2, 1));
      lower.push(null);
      return;
    }
    lower.push(cellOf(heading));
    if (columns[at - 1]?.group === group) return;
    const next = columns.findIndex((other, place) => place > at && other.group !== group);
    upper.push(cellOf(group, 1, (next < 0 ? columns.length : next) - at));
  });
  return [upper, lower];
}

function cellOf(text: string, rowSpan = 1, columnSpan = 1): PaperCell {
  return { text, rowSpan, columnSpan, isCounted: false };
}
