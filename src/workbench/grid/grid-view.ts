import type { Cell, Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import type { HighlightOf } from './highlights';
import { highlightsOf } from './highlights';
import type { SheetGeometry } from './sheet-geometry';
import { geometryOf } from './sheet-geometry';

/** A sheet as the grid draws it. */
export interface GridView {
  readonly sheet: Sheet;
  readonly geometry: SheetGeometry;
  readonly highlightOf: HighlightOf;
  readonly cellAt: (row: number, column: number) => Cell | null;
  /** Nothing stands there, so that a text may run over it. */
  readonly isEmpty: (row: number, column: number) => boolean;
}

export function gridView(workbook: Workbook, sheet: Sheet): GridView {
  const geometry = geometryOf(sheet);
  const cellAt = (row: number, column: number): Cell | null => sheet.rows[row]?.cells[column] ?? null;
  return {
    sheet,
    geometry,
    highlightOf: highlightsOf(workbook, sheet),
    cellAt,
    isEmpty: (row, column) => {
      const cell = cellAt(row, column);
      const free = cell === null || (cell.value === null && cell.style?.fill === undefined);
      return free && geometry.mergeAt(row, column) === null;
    },
  };
}
