import type { OpenWorkbook, OpenWorkbookProblem, SheetChange } from '../../app/ports';
import { sheetTable } from '../../app/sheet-table';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { Area, Position } from '../../workbook/address';
import { calculate } from '../../workbook/calculate';
import type { CellValue } from '../../workbook/cell-value';
import type { Sheet } from '../../workbook/sheet';
import { sheetValuesOf } from '../../workbook/values-of';
import { withCells } from '../../workbook/with-cells';
import type { Workbook } from '../../workbook/workbook';

/** A live document that is a `Workbook` value: the browser workbench stands on it, and tests of panes. */
export interface MemoryWorkbook extends OpenWorkbook {
  /** The document as it stands, results calculated. */
  current(): Workbook;
  /** What somebody types into the sheet itself: the same rules, told as the user's change. */
  type(sheet: string, cell: Position, value: CellValue): Result<null, OpenWorkbookProblem>;
  selection(): Selection | null;
  /** What somebody selects in the sheet itself. */
  selectArea(sheet: string, area: Area): void;
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

const settingPrefix = 'vekha.setting.';

export function memoryWorkbook(initial: Workbook): MemoryWorkbook {
  let workbook = calculate(initial);
  let selected: Selection | null = null;
  const listeners = new Set<(change: SheetChange) => void>();

  const tell = (sheet: string, area: Area, origin: SheetChange['origin']): void => {
    for (const listener of [...listeners]) listener({ sheet, area, origin });
  };
  const sheetNamed = (name: string): Sheet | undefined => workbook.sheets.find((sheet) => sheet.name === name);

  const write = (
    name: string,
    cell: Position,
    value: CellValue,
    origin: SheetChange['origin'],
  ): Result<null, OpenWorkbookProblem> => {
    const sheet = sheetNamed(name);
    if (sheet === undefined) return failure({ code: 'noSuchSheet', sheet: name });
    if (isLocked(sheet, cell)) return failure({ code: 'cellIsLocked', sheet: name, cell });
    workbook = calculate(withCells(workbook, [{ sheet: name, ...cell, value }]));
    tell(name, { from: cell, to: cell }, origin);
    return success(null);
  };

  return {
    current: () => workbook,
    selection: () => selected,
    type: (sheet, cell, value) => write(sheet, cell, value, 'user'),
    drawSheets: (sheets, names = []) => {
      const drawn = new Map(sheets.map((sheet) => [sheet.name, sheet]));
      const kept = workbook.sheets.map((sheet) => drawn.get(sheet.name) ?? sheet);
      const added = sheets.filter((sheet) => sheetNamed(sheet.name) === undefined);
      const drawnNames = new Set(names.map(({ name }) => name));
      const keptNames = workbook.names.filter(({ name }) => !drawnNames.has(name));
      workbook = calculate({ ...workbook, sheets: [...kept, ...added], names: [...keptNames, ...names] });
      for (const sheet of sheets) tell(sheet.name, wholeArea(sheet), 'pane');
      return Promise.resolve(success(null));
    },
    readValues: (names) => {
      const missing = names?.find((name) => sheetNamed(name) === undefined);
      if (missing !== undefined) return Promise.resolve(failure({ code: 'noSuchSheet', sheet: missing }));
      const asked = workbook.sheets.filter(({ name }) => names?.includes(name) ?? true);
      return Promise.resolve(success({ sheets: asked.map(sheetValuesOf), properties: workbook.properties }));
    },
    writeInput: (sheet, cell, value) => Promise.resolve(write(sheet, cell, value, 'pane')),
    selectArea: (sheet, area) => {
      selected = { sheet, area };
    },
    readSelection: () => {
      const name = selected?.sheet ?? workbook.activeSheet;
      const sheet = sheetNamed(name);
      if (sheet === undefined) return Promise.resolve(failure({ code: 'noSuchSheet', sheet: name }));
      return Promise.resolve(
        success(sheetTable(sheet, selected === null || isOneCell(selected.area) ? null : selected.area)),
      );
    },
    select: (sheet, cell) => {
      if (sheetNamed(sheet) === undefined) return Promise.resolve(failure({ code: 'noSuchSheet', sheet }));
      selected = { sheet, area: { from: cell, to: cell } };
      return Promise.resolve(success(null));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    readSetting: (name) => {
      const value = workbook.properties.custom[settingPrefix + name];
      return Promise.resolve(typeof value === 'string' ? value : null);
    },
    writeSetting: (name, value) => {
      const { [settingPrefix + name]: _old, ...others } = workbook.properties.custom;
      const custom = value === null ? others : { ...others, [settingPrefix + name]: value };
      workbook = { ...workbook, properties: { ...workbook.properties, custom } };
      return Promise.resolve();
    },
  };
}

function isOneCell({ from, to }: Area): boolean {
  return from.row === to.row && from.column === to.column;
}

/** On a protected sheet only inputs can be changed. */
function isLocked(sheet: Sheet, { row, column }: Position): boolean {
  return sheet.protection === 'inputsOnly' && sheet.rows[row]?.cells[column]?.style?.unlocked !== true;
}

function wholeArea({ rows }: Sheet): Area {
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  return { from: { row: 0, column: 0 }, to: { row: Math.max(0, rows.length - 1), column: columns - 1 } };
}
