import type { FileOutcome } from '../consolidation/submission';
import type { SubmissionCoverage } from '../consolidation/consolidate';
import type { LocalDate } from '../domain/local-date';
import type { AsOfBeforePeriod } from '../domain/period/report-dates';
import type { ReportingPeriod } from '../domain/period/reporting-period';
import type { DraftPlan } from '../recognition/draft-plan';
import type { DocumentProblem } from '../workbook/document-problem';
import type { RawTable } from '../workbook/raw-table';
import type { Result } from '../domain/result';
import type { AccessProblem, FileProblem } from '../workbook/file-problem';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { WorkbookValues } from '../workbook/workbook-values';
import type { DraftWorkbook } from './draft-workbook';
import type { InboxFile } from './inbox-file';

/** Which report: `asOf` is the day that deadlines are reckoned on. */
export interface ReportPeriod {
  readonly period: ReportingPeriod;
  readonly asOf: LocalDate;
}

/** A file ready to be given to the person. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file came to, without its answers. */
export type FileVerdict = Omit<FileOutcome, 'submission'>;

/** What a pane shows of a consolidation; the figures themselves stand in the sheets. */
export interface ConsolidationSummary {
  readonly coverage: SubmissionCoverage;
  readonly files: readonly FileVerdict[];
}

export interface InboxConsolidation {
  readonly summary: ConsolidationSummary;
  /** The consolidated sheets, results beside every formula. */
  readonly sheets: readonly Sheet[];
}

/** Where a road map is read from. */
export type PlanDocument =
  | { readonly kind: 'file'; readonly file: InboxFile }
  | { readonly kind: 'selection'; readonly table: RawTable }
  | { readonly kind: 'clipboard'; readonly html: string; readonly text: string };

export interface RecognisedDocument {
  readonly source: string;
  readonly draft: Result<DraftPlan, DocumentProblem | AccessProblem>;
}

/** Tells how far a long work is; `file` is the one just done, in school forms its name. */
export interface WorkProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
  readonly verdict: FileVerdict | null;
}

/** How somebody watches and stops a long work. */
export interface Watch {
  readonly onProgress: (progress: WorkProgress) => void;
  readonly mayContinue: () => 'go' | 'stop';
}

export type BackgroundProblem =
  | FileProblem
  | AccessProblem
  | { readonly code: 'notMunicipal' }
  | { readonly code: 'noSchools' }
  | AsOfBeforePeriod
  | { readonly code: 'stopped' }
  | { readonly code: 'nothingConsolidated' };

/**
 * Work that would hold up a pane: reading files, folding them, building bytes. It runs elsewhere (a web worker), so
 * that the pane stays free. The open document is given as the values of its sheets.
 */
export interface Background {
  /** Reads road maps; a source that cannot be read costs only itself. */
  recognise(
    sources: readonly PlanDocument[],
    watch: Watch,
  ): Promise<Result<readonly RecognisedDocument[], BackgroundProblem>>;
  /** The validated sheets of recognised documents, over the plan of the open document; `name` is how that is called. */
  draftWorkbook(drafts: readonly DraftPlan[], open: WorkbookValues, name: string): Promise<DraftWorkbook>;
  /** A municipal workbook of recognised documents alone. */
  planWorkbook(drafts: readonly DraftPlan[]): Promise<Workbook>;
  openWorkbook(file: InboxFile): Promise<Result<Workbook, FileProblem | AccessProblem>>;
  writeWorkbook(workbook: Workbook): Promise<Uint8Array>;
  /** A zip of a workbook for each school of the register. */
  createForms(
    document: WorkbookValues,
    report: ReportPeriod,
    watch: Watch,
  ): Promise<Result<MadeFile, BackgroundProblem>>;
  /** One file that cannot be read in time costs only itself. */
  consolidate(
    document: WorkbookValues,
    report: ReportPeriod,
    inbox: readonly InboxFile[],
    watch: Watch,
  ): Promise<Result<InboxConsolidation, BackgroundProblem>>;
  /** Of the last consolidation: the workbook with it, a zip of what goes back to the schools, the draft note. */
  consolidatedWorkbook(): Promise<Result<MadeFile, BackgroundProblem>>;
  returnWorkbooks(): Promise<Result<MadeFile, BackgroundProblem>>;
  analyticalNote(): Promise<Result<MadeFile, BackgroundProblem>>;
}

/** How a file reached the person: in place of the open document, in a window of its own, among the downloads. */
export interface Delivered {
  readonly how: 'here' | 'newWindow' | 'download';
  readonly name: string;
}

/** Gives files and texts to the person, by the ways of the platform. */
export interface Delivery {
  save(file: MadeFile): Promise<Result<Delivered, DeliveryProblem>>;
  copyText(text: string): Promise<Result<null, DeliveryProblem>>;
}

export type DeliveryProblem =
  | { readonly code: 'saveRefused'; readonly detail: string }
  /** The only way there is on a Mac or a tablet was refused, by a policy for instance. */
  | { readonly code: 'newWorkbookRefused'; readonly detail: string }
  /** Excel for Mac and tablets: a pane can give nothing but new workbooks there. */
  | { readonly code: 'cannotDownload' }
  /** The person keeps the open workbook, which is not saved yet. */
  | { readonly code: 'unsavedKept' }
  | { readonly code: 'copyRefused' };
