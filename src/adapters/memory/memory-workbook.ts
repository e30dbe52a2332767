import type { LiveWorkbook, Selection, TypedCell } from '../../app/live-workbook';
import type { OpenWorkbookProblem, SheetChange } from '../../app/ports';
import { sheetTable } from '../../app/sheet-table';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { Steps } from '../../domain/steps';
import { allSteps } from '../../domain/steps';
import type { Area, Position } from '../../workbook/address';
import { calculate } from '../../workbook/calculate';
import { recalculate } from '../../workbook/recalculate';
import type { Sheet } from '../../workbook/sheet';
import { sheetValueSteps } from '../../workbook/values-of';
import { withCells } from '../../workbook/with-cells';
import type { Workbook } from '../../workbook/workbook';
import type { SheetValues } from '../../workbook/workbook-values';
import { noSteps, stepBack, stepForward, stepFrom } from './history';

/** A live document that is a `Workbook` value: the browser workbench stands on it, and tests of panes. */
export type MemoryWorkbook = LiveWorkbook;

const settingPrefix = 'vekha.setting.';

/** Does a long reading; in a page in slices, so that it answers meanwhile. */
export type Reader = <Value>(steps: Steps<Value>) => Promise<Value>;

const atOnce: Reader = (steps) => Promise.resolve(allSteps(steps));

/** `calculated`: the results beside the formulas are right already, as a file of ours brings them. */
export function memoryWorkbook(
  initial: Workbook,
  results: 'calculate' | 'calculated' = 'calculate',
  read: Reader = atOnce,
): MemoryWorkbook {
  let workbook = results === 'calculate' ? calculate(initial) : initial;
  let selected: Selection | null = null;
  let steps = noSteps;
  const listeners = new Set<(change: SheetChange) => void>();
  const watchers = new Set<() => void>();

  const tell = (changes: readonly SheetChange[]): void => {
    for (const watcher of [...watchers]) watcher();
    for (const change of changes) for (const listener of [...listeners]) listener(change);
  };
  const sheetNamed = (name: string): Sheet | undefined => workbook.sheets.find((sheet) => sheet.name === name);
  const change = (after: Workbook): void => {
    steps = stepFrom(steps, workbook);
    workbook = after;
  };

  const write = (
    name: string,
    cells: readonly TypedCell[],
    origin: SheetChange['origin'],
  ): Result<null, OpenWorkbookProblem> => {
    const sheet = sheetNamed(name);
    if (sheet === undefined) return failure({ code: 'noSuchSheet', sheet: name });
    const locked = cells.find((cell) => isLocked(sheet, cell));
    if (locked !== undefined) {
      const { row, column } = locked;
      return failure({ code: 'cellIsLocked', sheet: name, cell: { row, column } });
    }
    const areas = cells.map(({ row, column }) => ({ from: { row, column }, to: { row, column } }));
    const written = withCells(
      workbook,
      cells.map((cell) => ({ ...cell, sheet: name })),
    );
    change(
      recalculate(
        written,
        areas.map((area) => ({ sheet: name, area })),
      ),
    );
    tell(areas.map((area) => ({ sheet: name, area, origin })));
    return success(null);
  };

  /** Sheets as they were; settings and whatever else is no sheet stay. */
  const travel = (journey: ReturnType<typeof stepBack>): void => {
    if (journey === null) return;
    const before = workbook;
    steps = journey.steps;
    workbook = { ...journey.to, properties: before.properties };
    tell(
      differingSheets(before, workbook).map((sheet) => ({ sheet: sheet.name, area: wholeArea(sheet), origin: 'user' })),
    );
  };

  return {
    current: () => workbook,
    selection: () => selected,
    type: (sheet, cell, value) => write(sheet, [{ row: cell.row, column: cell.column, value }], 'user'),
    typeAll: (sheet, cells) => write(sheet, cells, 'user'),
    drawSheets: (sheets, names = []) => {
      const drawn = new Map(sheets.map((sheet) => [sheet.name, sheet]));
      const kept = workbook.sheets.map((sheet) => drawn.get(sheet.name) ?? sheet);
      const added = sheets.filter((sheet) => sheetNamed(sheet.name) === undefined);
      const areas = sheets.map((sheet) => ({ sheet: sheet.name, area: wholeArea(sheet) }));
      const drawnNames = new Set(names.map(({ name }) => name));
      const keptNames = workbook.names.filter(({ name }) => !drawnNames.has(name));
      const drawing = { ...workbook, sheets: [...kept, ...added], names: [...keptNames, ...names] };
      change(recalculate(drawing, areas, new Set(drawn.keys())));
      tell(areas.map((area) => ({ ...area, origin: 'pane' })));
      return Promise.resolve(success(null));
    },
    readValues: (names) => {
      const missing = names?.find((name) => sheetNamed(name) === undefined);
      if (missing !== undefined) return Promise.resolve(failure({ code: 'noSuchSheet', sheet: missing }));
      const asked = workbook.sheets.filter(({ name }) => names?.includes(name) ?? true);
      const { properties } = workbook;
      return read(valueSteps(asked)).then((sheets) => success({ sheets, properties }));
    },
    writeInput: (sheet, { row, column }, value) => Promise.resolve(write(sheet, [{ row, column, value }], 'pane')),
    selectArea: (sheet, area) => {
      selected = { sheet, area };
      tell([]);
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
      tell([]);
      return Promise.resolve(success(null));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    watch: (watcher) => {
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
    history: {
      canUndo: () => steps.past.length > 0,
      canRedo: () => steps.future.length > 0,
      undo: () => travel(stepBack(steps, workbook)),
      redo: () => travel(stepForward(steps, workbook)),
    },
    readSetting: (name) => {
      const value = workbook.properties.custom[settingPrefix + name];
      return Promise.resolve(typeof value === 'string' ? value : null);
    },
    writeSetting: (name, value) => {
      const { [settingPrefix + name]: _old, ...others } = workbook.properties.custom;
      const custom = value === null ? others : { ...others, [settingPrefix + name]: value };
      workbook = { ...workbook, properties: { ...workbook.properties, custom } };
      tell([]);
      return Promise.resolve();
    },
  };
}

function* valueSteps(sheets: readonly Sheet[]): Steps<readonly SheetValues[]> {
  const values: SheetValues[] = [];
  for (const sheet of sheets) values.push(yield* sheetValueSteps(sheet));
  return values;
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

function differingSheets(before: Workbook, after: Workbook): readonly Sheet[] {
  const old = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return after.sheets.filter((sheet) => old.get(sheet.name) !== sheet);
}
