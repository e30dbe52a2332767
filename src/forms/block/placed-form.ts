import type { Position } from '../../workbook/address';
import type { FormContent } from './form-content';

/** A form with its place: every cell of it has an address before any cell is drawn. */
export interface PlacedForm {
  readonly content: FormContent;
  readonly sheet: string;
  /** Hidden: identity and column ids. */
  readonly identityRow: number;
  /** First of the rows that repeat on every page. */
  readonly headingRow: number;
  readonly firstRow: number;
  /** The row after the last one, where the end of the block is marked. */
  readonly endRow: number;
  /** Position of a field: by field in a list, by row key and field in a table. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Position>>;
}

/** Columns of a list behind that of the keys; `unit` and `previous` are hidden where nothing stands in them. */
export const listColumns = { number: 1, title: 2, unit: 3, previous: 4, value: 5, hint: 6 } as const;

export const listValueTitle = 'Значение';

/** Column ids of a list, as its hidden row names them. */
export const listColumnIds = { value: 'value', previous: 'previous' } as const;

/** Column of a table's field. */
export function columnOf(form: PlacedForm, field: string): number | null {
  const { layout } = form.content;
  if (layout.shape !== 'table') return null;
  const at = layout.columns.findIndex((column) => column.field === field);
  return at < 0 ? null : at + 1;
}

export function positionOf(form: PlacedForm, rowKey: string, field: string): Position | null {
  return form.cells.get(rowKey)?.get(field) ?? null;
}

/** Title, subtitle, the lines of the introduction, the banner. */
export function bandHeight({ layout }: FormContent): number {
  return 2 + layout.intro.length + (layout.banner === null ? 0 : 1);
}

export function bannerRow(content: FormContent): number | null {
  return content.layout.banner === null ? null : bandHeight(content) - 1;
}

export function placeForm(content: FormContent): PlacedForm {
  const { layout } = content;
  const identityRow = bandHeight(content);
  const headingRow = identityRow + 1;
  const grouped = layout.shape === 'table' && layout.columns.some((column) => column.group !== undefined);
  const firstRow = headingRow + (grouped ? 2 : 1);
  const placed = { content, sheet: layout.sheet, identityRow, headingRow, firstRow };
  return layout.shape === 'list' ? placeList(placed) : placeTable(placed);
}

type Unfinished = Omit<PlacedForm, 'endRow' | 'cells'>;

function placeTable(placed: Unfinished): PlacedForm {
  const { layout, rows } = placed.content;
  if (layout.shape !== 'table') return { ...placed, endRow: placed.firstRow, cells: new Map() };
  const cells = new Map(
    rows.map((row, at) => [
      row.key,
      new Map(layout.columns.map(({ field }, column) => [field, { row: placed.firstRow + at, column: column + 1 }])),
    ]),
  );
  return { ...placed, endRow: placed.firstRow + rows.length + layout.spareRows, cells };
}

/** Group headings and fields, one a row. */
export type ListLine =
  { readonly kind: 'group'; readonly title: string } | { readonly kind: 'field'; readonly field: string };

export function listLines(content: FormContent): readonly ListLine[] {
  if (content.layout.shape !== 'list') return [];
  return content.layout.groups.flatMap(({ title, fields }): readonly ListLine[] => [
    ...(title === null ? [] : [{ kind: 'group', title: title.ru } as const]),
    ...fields.map((field) => ({ kind: 'field', field }) as const),
  ]);
}

function placeList(placed: Unfinished): PlacedForm {
  const lines = listLines(placed.content);
  const fields = new Map<string, Position>();
  lines.forEach((line, at) => {
    if (line.kind === 'field') fields.set(line.field, { row: placed.firstRow + at, column: listColumns.value });
  });
  return { ...placed, endRow: placed.firstRow + lines.length, cells: new Map([['', fields]]) };
}
