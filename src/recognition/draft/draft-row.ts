import type { RawAddress, RawCell } from '../../workbook/raw-table';
import type { DataRow } from '../table/body-row';
import type { Column } from '../table/column';
import type { FieldId } from '../table/field';
import { isBlank, linesOfCells, textOfCells } from './source-text';

/** A row of data whose cells are known by what they hold. */
export interface DraftRow {
  readonly columns: readonly Column[];
  readonly cells: readonly (readonly RawCell[])[];
  readonly joined: DataRow['joined'];
  readonly address: RawAddress;
}

export function draftRow(columns: readonly Column[], row: DataRow): DraftRow {
  const address = row.cells.flat()[0]?.address ?? { in: 'text', line: 0 };
  return { columns, cells: row.cells, joined: row.joined, address };
}

/** The text of a field on one line, several columns joined by «; »; empty where there is none. */
export function textOf(row: DraftRow, field: FieldId): string {
  return textsOf(row, field).join('; ');
}

/** The texts of the columns of a field, the empty ones left out. */
export function textsOf(row: DraftRow, field: FieldId): readonly string[] {
  return columnsAt(row, field)
    .map((at) => textOfCells(row.cells[at] ?? []))
    .filter((text) => text !== '');
}

/** The text of a field with its lines apart. */
export function linesOf(row: DraftRow, field: FieldId): string {
  return columnsAt(row, field)
    .map((at) => linesOfCells(row.cells[at] ?? [], row.joined === 'spanned' ? '\n' : ' '))
    .filter((text) => text !== '')
    .join('\n');
}

export function addressOf(row: DraftRow, field: FieldId): RawAddress {
  return columnsAt(row, field).flatMap((at) => row.cells[at] ?? [])[0]?.address ?? row.address;
}

export function columnsAt({ columns }: DraftRow, field: FieldId): readonly number[] {
  return columns.flatMap((column, at) => (column.field === field ? [at] : []));
}

/** The whole row as the document words it, cells parted by « | ». */
export function sourceOf({ cells }: DraftRow): string {
  return cells
    .map(textOfCells)
    .filter((text) => text !== '')
    .join(' | ');
}

/** «1.2.» → «1.2»; without a column of numbers the one that the title begins with. */
export function numberOf(row: DraftRow): string {
  return (hasNumbers(row) ? textOf(row, 'number') : (leadNumber(row) ?? '')).replace(/[.)\s]+$/, '');
}

/** The title without the number that stands in its cell; empty where a dash stands in its place. */
export function titleOf(row: DraftRow): string {
  const title = textOf(row, 'title');
  if (isBlank(title)) return '';
  return hasNumbers(row) ? title : title.slice(leadNumber(row)?.length ?? 0);
}

function hasNumbers(row: DraftRow): boolean {
  return columnsAt(row, 'number').length > 0;
}

/** «1.1. Обновление …»; «10.12 День …» begins with a day. */
function leadNumber(row: DraftRow): string | null {
  const match = /^(?:(?:[1-9]\d?\.)+(?:[1-9]\d?\.)?|[1-9](?:\.[1-9])+)\s+(?=[\p{Lu}«"])/u.exec(textOf(row, 'title'));
  return match?.[0] ?? null;
}
