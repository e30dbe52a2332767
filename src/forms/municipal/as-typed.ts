import type { CellValue } from '../../workbook/cell-value';
import { isCellError } from '../../workbook/cell-value';
import type { ContentRow, FormContent } from '../block/form-content';
import { contentRow } from '../block/form-content';
import type { FieldValue } from '../readers/read-cell';
import { readCell } from '../readers/read-cell';
import { shown } from '../readers/shown';
import type { FormSpec } from '../spec/form';
import { fieldOf } from '../spec/form';
import type { SourceRow } from './plan-source';

/** What a person typed and the plan does not hold: a sheet that is drawn anew shows it as it stood. */
export interface AsTyped {
  /** Form → row key → field. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, TypedCell>>>;
  /** Rows that could not become a part of the plan, by form. */
  readonly rows: ReadonlyMap<string, readonly TypedValues[]>;
}

interface TypedCell {
  readonly typed: FieldValue;
  /** What the plan shows there by itself: once it shows something else, that counts. */
  readonly drawn: FieldValue | undefined;
}

type TypedValues = ReadonlyMap<string, FieldValue>;

export const nothingTyped: AsTyped = { cells: new Map(), rows: new Map() };

/** The rows of a form as they were read: under the keys that they have in the plan, and those that are not in it. */
export interface ReadRows {
  readonly spec: FormSpec;
  readonly taken: readonly SourceRow[];
  readonly left: readonly SourceRow[];
}

/** What of these rows is missing in the contents that the plan draws by itself. */
export function asTypedOf(rows: readonly ReadRows[], contents: readonly FormContent[]): AsTyped {
  const forms = new Map(contents.map((content) => [content.spec.id, content]));
  return {
    cells: filledMap(
      rows.map(({ spec, taken }) => {
        const drawn = new Map(forms.get(spec.id)?.rows.map((row) => [row.key, row.prefilled]));
        const cells = taken.map((row) => [row.key, unheldCells(row, spec, drawn.get(row.key))] as const);
        return [spec.id, filledMap(cells)];
      }),
    ),
    rows: new Map(
      rows.flatMap(({ spec, left }) =>
        left.length === 0 ? [] : [[spec.id, left.map((row) => typedValues(row, spec))] as const],
      ),
    ),
  };
}

/** Without the entries that hold nothing. */
function filledMap<Key, Value extends ReadonlyMap<unknown, unknown>>(
  entries: readonly (readonly [Key, Value])[],
): ReadonlyMap<Key, Value> {
  return new Map(entries.filter(([, { size }]) => size > 0));
}

function unheldCells(row: SourceRow, spec: FormSpec, prefilled: TypedValues = new Map()): Map<string, TypedCell> {
  const cells = [...typedValues(row, spec)].flatMap(([key, typed]): [string, TypedCell][] => {
    const drawn = prefilled.get(key);
    return drawn !== undefined && isRead(row, spec, key) ? [] : [[key, { typed, drawn }]];
  });
  return new Map(cells);
}

function isRead({ cells }: SourceRow, spec: FormSpec, key: string): boolean {
  const field = fieldOf(spec, key);
  return field !== null && readCell(field, cells.get(key)?.value ?? null).state === 'given';
}

function typedValues({ cells }: SourceRow, spec: FormSpec): TypedValues {
  return new Map(
    [...cells].flatMap(([key, { value }]): [string, FieldValue][] => {
      const typed = fieldOf(spec, key)?.entry === 'typed' ? fieldValueOf(value) : null;
      return typed === null ? [] : [[key, typed]];
    }),
  );
}

/** An error or a logical value is kept as the text that is seen. */
function fieldValueOf(value: CellValue): FieldValue | null {
  if (value === null || shown(value).trim() === '') return null;
  return typeof value === 'boolean' || isCellError(value) ? shown(value) : value;
}

/** Columns of a form in which something stands as it was typed. */
export function typedFields({ cells, rows }: AsTyped, form: string): readonly string[] {
  return [...(cells.get(form)?.values() ?? []), ...(rows.get(form) ?? [])].flatMap((row) => [...row.keys()]);
}

/** The contents with everything that was typed, rows that are not in the plan behind those that are. */
export function withTyped(contents: readonly FormContent[], { cells, rows }: AsTyped): readonly FormContent[] {
  return contents.map((content) => {
    const typed = cells.get(content.spec.id);
    const left = rows.get(content.spec.id) ?? [];
    return {
      ...content,
      rows: [
        ...content.rows.map((row) => rowWith(row, typed?.get(row.key))),
        ...left.map((prefilled) => contentRow({ key: '', label: '', prefilled })),
      ],
    };
  });
}

function rowWith(row: ContentRow, typed: ReadonlyMap<string, TypedCell> | undefined): ContentRow {
  if (typed === undefined) return row;
  const counting = [...typed].filter(([field, { drawn }]) => isSame(row.prefilled.get(field), drawn));
  return {
    ...row,
    prefilled: new Map([...row.prefilled, ...counting.map(([field, cell]) => [field, cell.typed] as const)]),
  };
}

function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return shown(one ?? null) === shown(other ?? null);
}
