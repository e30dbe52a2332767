import type { CellValue } from '../../workbook/cell-value';
import { columnRange } from '../../workbook/expression/reference';
import { emptySheet } from '../../workbook/empty-sheet';
import type { Sheet } from '../../workbook/sheet';
import type { DefinedName } from '../../workbook/workbook';
import type { SheetValues, WorkbookValues } from '../../workbook/workbook-values';
import { looks } from './looks';
import { textCell } from './sheet-rows';

/** What a workbook of ours is, told three times (blocks, `_vekha`, document properties), since programs lose any of them. */
export interface WorkbookIdentity {
  readonly kind: 'school' | 'municipal';
  /** Version of the forms in the workbook. */
  readonly version: number;
  readonly period: string;
  readonly school: string;
}

export const identitySheetName = '_vekha';
const keys = ['kind', 'version', 'period', 'school'] as const satisfies readonly (keyof WorkbookIdentity)[];
const prefix = 'vekha.';

export function identityProperties(identity: WorkbookIdentity): Readonly<Record<string, string | number>> {
  return Object.fromEntries(keys.map((key) => [prefix + key, identity[key]]));
}

export function identitySheet(identity: WorkbookIdentity): Sheet {
  return {
    ...emptySheet(identitySheetName),
    visibility: 'veryHidden',
    columns: [{ width: 16 }, { width: 40 }],
    rows: keys.map((key) => ({
      cells: [textCell(prefix + key, looks.identity), textCell(identity[key], looks.identity)],
    })),
    protection: 'inputsOnly',
  };
}

export const identityNames: readonly DefinedName[] = keys.map((key, row) => ({
  name: `vekha_${key}`,
  refersTo: columnRange(identitySheetName, 1, row, row),
}));

/** The identity as the `_vekha` sheet or the document properties tell it; null where neither does. */
export function readWorkbookIdentity(values: WorkbookValues): WorkbookIdentity | null {
  return identityFrom(identityCells(values)) ?? identityFrom(values.properties.custom);
}

type Told = Readonly<Record<string, CellValue>>;

function identityCells({ sheets }: WorkbookValues): Told {
  return sheets.reduce<Told>((told, sheet) => ({ ...told, ...cellsOn(sheet) }), {});
}

/** Sheets are values: one is looked through once, however often the workbook around it changes. */
const known = new WeakMap<SheetValues, Told>();

function cellsOn(sheet: SheetValues): Told {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const { rows, columns, values } = sheet;
  const found: Record<string, CellValue> = {};
  values.forEach((cell, at) => {
    if (typeof cell !== 'string' || !cell.startsWith(prefix)) return;
    const isKey = keys.some((key) => cell === prefix + key);
    const next = rows[at + 1] === rows[at] && columns[at + 1] === (columns[at] ?? 0) + 1 ? values[at + 1] : undefined;
    if (isKey && next !== undefined) found[cell] = next;
  });
  known.set(sheet, found);
  return found;
}

function identityFrom(told: Told): WorkbookIdentity | null {
  const [kind, version, period, school] = keys.map((key) => told[prefix + key] ?? '');
  if (kind !== 'school' && kind !== 'municipal') return null;
  return { kind, version: Number(version), period: String(period).trim(), school: String(school).trim() };
}
