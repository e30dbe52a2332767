import type { Area } from '../../src/workbook/address';
import type { Cell, Sheet } from '../../src/workbook/sheet';
import type { Workbook } from '../../src/workbook/workbook';

/** What a program sees of a sheet, in the words of the walkers beside this file. */
export interface SeenSheet {
  readonly name: string;
  readonly state: string;
  /** Kind of rule → cells. */
  readonly validations: Readonly<Record<string, number>>;
  readonly highlightRules: number;
  readonly highlightedCells: number;
  readonly isProtected: boolean;
  readonly unlocked: number;
  readonly links: number;
  readonly titleRows: string | number | null;
  readonly titleColumns: string | number | null;
  readonly freeze?: string | null;
  readonly merges: number;
  readonly charts: number;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly formulas: number;
  readonly tables?: number;
}

export interface SeenWorkbook {
  readonly names: readonly string[];
  readonly sheets: readonly SeenSheet[];
}

/** The same counted in the value that the file was written from. */
export function meant({ names, sheets }: Workbook): SeenWorkbook {
  return { names: names.map(({ name }) => name).sort(), sheets: sheets.map(meantSheet) };
}

function meantSheet(sheet: Sheet): SeenSheet {
  const cells = sheet.rows.flatMap((row) => row.cells).filter((cell): cell is Cell => cell !== null);
  const validations: Record<string, number> = {};
  for (const { rule, areas } of sheet.validations) {
    validations[rule.kind] = (validations[rule.kind] ?? 0) + cellsIn(areas);
  }
  const { repeatRows, repeatColumns = 0 } = sheet.print;
  return {
    name: sheet.name,
    state: sheet.visibility,
    validations,
    highlightRules: sheet.highlights.length,
    highlightedCells: sheet.highlights.reduce((sum, { areas }) => sum + cellsIn(areas), 0),
    isProtected: sheet.protection === 'inputsOnly',
    unlocked: cells.filter(({ style }) => style?.unlocked === true).length,
    links: cells.filter(({ link }) => link !== undefined).length,
    titleRows: repeatRows === null ? null : `$${repeatRows.from + 1}:$${repeatRows.to + 1}`,
    titleColumns: repeatColumns === 0 ? null : `$A:$${letter(repeatColumns)}`,
    freeze:
      sheet.freeze.rows + sheet.freeze.columns === 0
        ? null
        : `${letter(sheet.freeze.columns + 1)}${sheet.freeze.rows + 1}`,
    merges: sheet.merges.length,
    charts: sheet.charts.length,
    hiddenRows: sheet.rows.filter(({ hidden }) => hidden === true).length,
    hiddenColumns: sheet.columns.filter(({ hidden }) => hidden === true).length,
    formulas: cells.filter(({ formula }) => formula !== undefined).length,
    tables: sheet.tables.length,
  };
}

/** What LibreOffice can say of it: no very hidden sheets, no tables, titles as numbers of rows and columns. */
export function asLibreOfficeSees({ names, sheets }: SeenWorkbook, { sheets: values }: Workbook): SeenWorkbook {
  return {
    names,
    sheets: sheets.map((sheet, at) => {
      const { freeze: _freeze, tables: _tables, ...rest } = sheet;
      const { repeatRows, repeatColumns = 0 } = values[at]!.print;
      return {
        ...rest,
        state: sheet.state === 'visible' ? 'visible' : 'hidden',
        titleRows: repeatRows === null ? 0 : repeatRows.to - repeatRows.from + 1,
        titleColumns: repeatColumns,
      };
    }),
  };
}

function cellsIn(areas: readonly Area[]): number {
  return areas.reduce((sum, { from, to }) => sum + (to.row - from.row + 1) * (to.column - from.column + 1), 0);
}

/** 1 is A; our sheets repeat and freeze few columns. */
function letter(column: number): string {
  return String.fromCharCode(64 + column);
}
