import type { Result } from '../domain/result';
import type { TextDocument } from '../reports/document';
import type { Area, Position } from '../workbook/address';
import type { CellValue } from '../workbook/cell-value';
import type { DocumentProblem } from '../workbook/document-problem';
import type { FileProblem } from '../workbook/file-problem';
import type { RawDocument, RawTable } from '../workbook/raw-table';
import type { Sheet } from '../workbook/sheet';
import type { DefinedName, Workbook } from '../workbook/workbook';
import type { WorkbookValues } from '../workbook/workbook-values';

/** Bytes of a file and workbooks as data. Problems of a file are values; a promise rejects only for a bug of ours. */
export interface WorkbookFiles {
  /** The fast, bounded scan for intake: values only, in any dialect. */
  readValues(bytes: Uint8Array): Promise<Result<WorkbookValues, FileProblem>>;
  /** The full reading: gives back everything that `write` wrote, and of other files what a `Workbook` can say. */
  readWorkbook(bytes: Uint8Array): Promise<Result<Workbook, FileProblem>>;
  /** The same workbook gives the same bytes, always and everywhere. */
  write(workbook: Workbook): Promise<Uint8Array>;
}

/** Text documents as files of a word processor. */
export interface DocumentFiles {
  /** The same document gives the same bytes. */
  write(document: TextDocument): Uint8Array;
  /** The paragraphs and tables of a Word file; what else a zip file is instead. */
  read(bytes: Uint8Array, file: string): Result<RawDocument, DocumentProblem>;
}

/** Pages and plain texts. */
export interface PageFiles {
  /** A saved page, in the encoding that it declares or seems to have. */
  readFile(bytes: Uint8Array, file: string): Result<RawDocument, DocumentProblem>;
  /** A page as text: what a clipboard gives. */
  readPage(html: string, file: string): Result<RawDocument, DocumentProblem>;
  /** A text file as text, in the encoding that it seems to have. */
  decode(bytes: Uint8Array): string;
}

/** What was changed on a sheet, and by whom: the pane must not answer its own writing. */
export interface SheetChange {
  readonly sheet: string;
  readonly area: Area;
  readonly origin: 'pane' | 'user';
}

/** Why the open document did not do as asked. */
export type OpenWorkbookProblem =
  | { readonly code: 'noSuchSheet'; readonly sheet: string }
  | { readonly code: 'cellIsLocked'; readonly sheet: string; readonly cell: Position }
  | { readonly code: 'cellIsBeingEdited' }
  | { readonly code: 'otherWorkbookInFront' }
  /** A chart, a shape or several areas are selected: no single range of cells. */
  | { readonly code: 'unsuitableSelection' }
  | { readonly code: 'tooMuchAtOnce' }
  | { readonly code: 'hostRefused'; readonly detail: string };

/** The live document. Coarse on purpose: sheets and blocks at a time, since every call crosses to another process. */
export interface OpenWorkbook {
  /** Draws these sheets, replacing those of the same name and leaving all others alone; names likewise. */
  drawSheets(sheets: readonly Sheet[], names?: readonly DefinedName[]): Promise<Result<null, OpenWorkbookProblem>>;
  /** The values of all sheets, or of those named. */
  readValues(sheets?: readonly string[]): Promise<Result<WorkbookValues, OpenWorkbookProblem>>;
  /** Writes one input cell; locked cells of protected sheets are refused. */
  writeInput(sheet: string, cell: Position, value: CellValue): Promise<Result<null, OpenWorkbookProblem>>;
  /** What the person has selected, cell by cell as it is seen; a single cell stands for its whole sheet. */
  readSelection(): Promise<Result<RawTable, OpenWorkbookProblem>>;
  select(sheet: string, cell: Position): Promise<Result<null, OpenWorkbookProblem>>;
  /** Calls back on every change until the returned function is called. */
  subscribe(listener: (change: SheetChange) => void): () => void;
  /** Settings travel inside the document. */
  readSetting(name: string): Promise<string | null>;
  writeSetting(name: string, value: string | null): Promise<void>;
}
