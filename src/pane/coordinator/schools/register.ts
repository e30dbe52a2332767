import type { School } from '../../../domain/school';
import { findBlocks } from '../../../forms/block/find-blocks';
import { schoolsForm } from '../../../forms/municipal/schools-form';
import { shown } from '../../../forms/readers/shown';
import type { Position } from '../../../workbook/address';
import type { WorkbookValues } from '../../../workbook/workbook-values';

export interface RegisteredSchool {
  readonly school: School;
  /** Its type of place where that is missing, else its name. */
  readonly cell: (Position & { readonly sheet: string }) | null;
}

export interface Register {
  /** Null where the sheet was deleted. */
  readonly sheet: string | null;
  /** Where the first school stands or would stand. */
  readonly top: Position;
  readonly rows: readonly RegisteredSchool[];
}

/** The schools with their cells. */
export function registerOf(values: WorkbookValues, schools: readonly School[]): Register {
  const block = findBlocks(values).find(({ identity }) => identity.form === schoolsForm.id);
  const column = (field: string): number => block?.columns.get(field) ?? 1;
  const byCode = new Map((block?.rows ?? []).map((row) => [shown(row.cells.get('code') ?? null).trim(), row] as const));
  const rows = schools.map((school) => {
    const row = byCode.get(school.code);
    const at = school.settlement === null ? column('settlement') : column('name');
    const cell = block === undefined || row === undefined ? null : { sheet: block.sheet, row: row.row, column: at };
    return { school, cell };
  });
  const top = { row: block?.rows[0]?.row ?? 0, column: column('code') };
  return { sheet: block?.sheet ?? null, top, rows };
}
