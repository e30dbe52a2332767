import type { Area } from './address';
import { calculateCells } from './calculate';
import type { Reference } from './expression/expression';
import { referencesOf } from './expression/expression';
import type { Cell, Row } from './sheet';
import type { Workbook } from './workbook';

export interface ChangedArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The workbook after a change: what hangs on the changed cells is calculated anew, directly or through others; all
 * other results stay. `settled` are sheets whose own results are right already, as they were drawn.
 */
export function recalculate(
  workbook: Workbook,
  changes: readonly ChangedArea[],
  settled: ReadonlySet<string> = new Set(),
): Workbook {
  const asked = new Set<Cell>();
  const unsettled: ChangedArea[] = [];
  let rest: PlacedFormula[] = [];
  for (const { name, rows } of workbook.sheets) {
    const isSettled = settled.has(name);
    rows.forEach((row, at) => {
      // What its formulas hang on need not be known yet: a large drawing would wait for that.
      if (isSettled && !row.cells.some(isOpen)) return;
      for (const { cell, column, references } of formulasOf(row)) {
        if (cell.value === null) {
          asked.add(cell);
          unsettled.push(oneCell(name, at, column));
        } else if (!isSettled) rest.push({ cell, references, sheet: name, row: at, column });
      }
    });
  }
  let dirty = dirtyOf([...changes, ...unsettled]);
  while (dirty.size > 0 && rest.length > 0) {
    const reached = rest.filter(({ sheet, references }) =>
      references.some((to) => touches(dirty, to.sheet ?? sheet, areaOf(to))),
    );
    if (reached.length === 0) break;
    for (const { cell } of reached) asked.add(cell);
    rest = rest.filter(({ cell }) => !asked.has(cell));
    dirty = dirtyOf(reached.map(({ sheet, row, column }) => oneCell(sheet, row, column)));
  }
  return asked.size === 0 ? workbook : calculateCells(workbook, asked);
}

interface FormulaCell {
  readonly cell: Cell;
  readonly column: number;
  readonly references: readonly Reference[];
}

interface PlacedFormula extends FormulaCell {
  readonly sheet: string;
  readonly row: number;
}

function isOpen(cell: Cell | null): boolean {
  return cell?.formula !== undefined && cell.value === null;
}

/** Rows are values: their formulas are looked up once, however often the workbook around them changes. */
const known = new WeakMap<Row, readonly FormulaCell[]>();

function formulasOf(row: Row): readonly FormulaCell[] {
  const found = known.get(row);
  if (found !== undefined) return found;
  const formulas = row.cells.flatMap((cell, column) =>
    cell?.formula === undefined || cell.formula.kind === 'foreign'
      ? []
      : [{ cell, column, references: referencesOf(cell.formula) }],
  );
  known.set(row, formulas);
  return formulas;
}

/** Changed areas by sheet, with the rectangle around them, which most references miss. */
type Dirty = ReadonlyMap<string, { readonly around: Area; readonly areas: readonly Area[] }>;

function dirtyOf(changes: readonly ChangedArea[]): Dirty {
  const bySheet = new Map<string, Area[]>();
  for (const { sheet, area } of changes) {
    const areas = bySheet.get(sheet);
    if (areas === undefined) bySheet.set(sheet, [area]);
    else areas.push(area);
  }
  return new Map([...bySheet].map(([sheet, areas]) => [sheet, { around: areas.reduce(around), areas }]));
}

function touches(dirty: Dirty, sheet: string, area: Area): boolean {
  const own = dirty.get(sheet);
  return own !== undefined && meet(own.around, area) && own.areas.some((one) => meet(one, area));
}

function meet(a: Area, b: Area): boolean {
  return (
    a.from.row <= b.to.row && b.from.row <= a.to.row && a.from.column <= b.to.column && b.from.column <= a.to.column
  );
}

function around(a: Area, b: Area): Area {
  return {
    from: { row: Math.min(a.from.row, b.from.row), column: Math.min(a.from.column, b.from.column) },
    to: { row: Math.max(a.to.row, b.to.row), column: Math.max(a.to.column, b.to.column) },
  };
}

function areaOf(reference: Reference): Area {
  return reference.kind === 'cell' ? { from: reference, to: reference } : reference;
}

function oneCell(sheet: string, row: number, column: number): ChangedArea {
  return { sheet, area: { from: { row, column }, to: { row, column } } };
}
