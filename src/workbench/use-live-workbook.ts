import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { LiveWorkbook, Selection } from '../app/live-workbook';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { formatsVersion, watchFormats } from './cell-text';
import type { Cursor } from './grid/cursor';
import { cursorAt, firstCell, selectedArea } from './grid/cursor';
import type { GridView } from './grid/grid-view';
import { gridView } from './grid/grid-view';
import { geometryOf } from './grid/sheet-geometry';

export interface ShownSheet {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly view: GridView;
  readonly cursor: Cursor;
  readonly setCursor: (cursor: Cursor) => void;
  readonly openSheet: (name: string) => void;
}

/** The sheet in front with its cursor: moved here, or by the pane that selects a cell. */
export function useShownSheet(document: LiveWorkbook): ShownSheet {
  const workbook = useSyncExternalStore(document.watch, document.current);
  const selection = useSyncExternalStore(document.watch, document.selection);
  const sheet = sheetInFront(workbook, selection);
  const formats = useSyncExternalStore(watchFormats, formatsVersion);
  // Another view, and so another drawing, when number formats have come.
  const view = useMemo(() => gridView(workbook, sheet), [workbook, sheet, formats]);
  const [own, setOwn] = useState<{ readonly selection: Selection | null; readonly cursor: Cursor } | null>(null);
  const places = useRef(new Map<string, Cursor>());
  // The selection that came with a cursor of ours; another one came from the pane.
  const derived = useMemo(
    () =>
      selection === null
        ? cursorAt(firstCell(view.geometry))
        : { anchor: selection.area.from, head: selection.area.to },
    [selection, sheet.name],
  );
  const cursor = own !== null && own.selection === selection && selection?.sheet === sheet.name ? own.cursor : derived;

  const put = (name: string, next: Cursor): void => {
    places.current.set(name, next);
    const target = workbook.sheets.find((one) => one.name === name) ?? sheet;
    document.selectArea(name, selectedArea(next, geometryOf(target)));
    setOwn({ selection: document.selection(), cursor: next });
  };
  return {
    workbook,
    sheet,
    view,
    cursor,
    setCursor: (next) => put(sheet.name, next),
    openSheet: (name) => {
      const target = workbook.sheets.find((one) => one.name === name);
      if (target !== undefined) put(name, places.current.get(name) ?? cursorAt(firstCell(geometryOf(target))));
    },
  };
}

function sheetInFront(workbook: Workbook, selection: Selection | null): Sheet {
  const named = (name: string | undefined): Sheet | undefined => workbook.sheets.find((one) => one.name === name);
  const sheet = named(selection?.sheet) ?? named(workbook.activeSheet) ?? workbook.sheets[0];
  if (sheet === undefined) throw new Error('A workbook has a sheet');
  return sheet;
}
