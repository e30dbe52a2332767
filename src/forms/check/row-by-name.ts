import type { CellValue } from '../../workbook/cell-value';
import type { BlockRow } from '../block/find-blocks';
import type { ContentRow, FormContent } from '../block/form-content';
import { cellValueOf } from '../block/form-content';
import { readCell } from '../readers/read-cell';
import { shown } from '../readers/shown';
import { fieldOf } from '../spec/form';

/** The row that the visible cells name; null where they name none of the form, as after its title was reworded. */
export type RowByName = (row: BlockRow) => ContentRow | null;

export function rowsByName(content: FormContent): RowByName {
  const { rowName } = content.spec;
  if (rowName === undefined) return () => null;
  const byName = new Map<string, ContentRow[]>();
  for (const row of content.rows) {
    const name = nameOf(rowName, (key) => givenText(content, row, key));
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return (row) => {
    const named = byName.get(nameOf(rowName, (key) => seenText(content, row, key))) ?? [];
    return closest(content, row, named);
  };
}

/** Of rows that are called alike the one that the other given cells speak for, the keyed one where they do not tell. */
function closest(content: FormContent, row: BlockRow, named: readonly ContentRow[]): ContentRow | null {
  const [first] = named;
  if (first === undefined || named.length === 1) return first ?? null;
  const agreeing = (one: ContentRow): number =>
    [...one.given.keys()].filter((key) => givenText(content, one, key) === seenText(content, row, key)).length;
  const most = Math.max(...named.map(agreeing));
  const best = named.filter((one) => agreeing(one) === most);
  return best.find(({ key }) => key === row.key) ?? (best.length === 1 ? (best[0] ?? null) : null);
}

function nameOf(names: readonly string[], text: (key: string) => string): string {
  return JSON.stringify(names.map(text));
}

function givenText(content: FormContent, row: ContentRow, key: string): string {
  const field = fieldOf(content.spec, key);
  return field === null ? '' : readText(content, key, cellValueOf(field, row.given.get(key)));
}

function seenText(content: FormContent, { cells }: BlockRow, key: string): string {
  return readText(content, key, cells.get(key) ?? null);
}

/** As it is read, so that widths of spaces and formats of dates make no difference. */
function readText({ spec }: FormContent, key: string, value: CellValue): string {
  const field = fieldOf(spec, key);
  const reading = field === null ? null : readCell(field, value);
  return reading?.state === 'given' ? shown(reading.value) : '';
}
