import type { Result } from '../domain/result';
import type { Area, Position } from '../workbook/address';
import type { CellValue } from '../workbook/cell-value';
import type { Workbook } from '../workbook/workbook';
import type { OpenWorkbook, OpenWorkbookProblem } from './ports';

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** A value that somebody puts into a cell of a sheet. */
export interface TypedCell extends Position {
  readonly value: CellValue;
}

/** An open document that is shown by us: what the person does in the sheet itself, beside what a pane does. */
export interface LiveWorkbook extends OpenWorkbook {
  /** The document as it stands, results calculated: another value after every change, the same one between. */
  current(): Workbook;
  selection(): Selection | null;
  /** What somebody selects in the sheet itself. */
  selectArea(sheet: string, area: Area): void;
  /** What somebody types into the sheet itself: the same rules, told as the user's change. */
  type(sheet: string, cell: Position, value: CellValue): Result<null, OpenWorkbookProblem>;
  /** Several cells as one step; nothing is written where one of them is locked. */
  typeAll(sheet: string, cells: readonly TypedCell[]): Result<null, OpenWorkbookProblem>;
  readonly history: History;
  /** Calls back after every change of the document, the selection or the history. */
  watch(listener: () => void): () => void;
}

export interface History {
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): void;
  redo(): void;
}
