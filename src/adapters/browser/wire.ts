import type { FileOutcome } from '../../consolidation/submission';
import type { IntakeContext } from '../../consolidation/read-submission';
import type { Result } from '../../domain/result';
import type { ReportPeriod, WorkProgress } from '../../app/background';
import type { DraftPlan } from '../../recognition/draft-plan';
import type { RawTable } from '../../workbook/raw-table';
import type { AccessProblem } from '../../workbook/file-problem';
import type { DocumentProperties, Workbook } from '../../workbook/workbook';
import type { SheetValues } from '../../workbook/workbook-values';
import type { SheetSlice } from './sheet-slices';

/** A file is named in a request; its bytes are asked for when its turn comes, so that one is in memory at a time. */
export interface SentFile {
  readonly name: string;
  readonly size: number;
}

export type SentSource =
  | { readonly kind: 'file'; readonly file: SentFile }
  | { readonly kind: 'selection'; readonly table: RawTable }
  | { readonly kind: 'clipboard'; readonly html: string; readonly text: string };

/** What is asked of a worker; sheets and values of a request travel before it, in slices. */
export type WorkRequest =
  | { readonly kind: 'recognise'; readonly sources: readonly SentSource[] }
  | {
      readonly kind: 'draftWorkbook';
      readonly drafts: readonly DraftPlan[];
      readonly properties: DocumentProperties;
      readonly name: string;
    }
  | { readonly kind: 'planWorkbook'; readonly drafts: readonly DraftPlan[] }
  | { readonly kind: 'openWorkbook'; readonly files: readonly [SentFile] }
  | { readonly kind: 'writeWorkbook'; readonly workbook: Omit<Workbook, 'sheets'> }
  | { readonly kind: 'createForms'; readonly report: ReportPeriod; readonly properties: DocumentProperties }
  | {
      readonly kind: 'consolidate';
      readonly report: ReportPeriod;
      readonly properties: DocumentProperties;
      readonly files: readonly SentFile[];
    }
  | { readonly kind: 'consolidatedWorkbook' | 'returnWorkbooks' | 'analyticalNote' }
  | { readonly kind: 'sampleWorkbook' | 'sampleInbox' };

/** To a worker. `readSubmission` and its context are how one worker has a file read by another that it can end. */
export type ToWorker =
  | { readonly kind: 'slice'; readonly job: number; readonly slice: SheetSlice }
  | { readonly kind: 'values'; readonly job: number; readonly values: SheetValues }
  | { readonly kind: 'start'; readonly job: number; readonly request: WorkRequest }
  | { readonly kind: 'stop'; readonly job: number }
  | {
      readonly kind: 'file';
      readonly job: number;
      readonly index: number;
      readonly content: Result<Uint8Array, AccessProblem>;
    }
  | { readonly kind: 'intakeContext'; readonly context: IntakeContext }
  | { readonly kind: 'readSubmission'; readonly name: string; readonly bytes: Uint8Array };

export type FromWorker =
  | { readonly kind: 'slice'; readonly job: number; readonly slice: SheetSlice }
  | { readonly kind: 'progress'; readonly job: number; readonly progress: WorkProgress }
  | { readonly kind: 'want'; readonly job: number; readonly index: number }
  | { readonly kind: 'done'; readonly job: number; readonly answer: unknown }
  /** A bug of ours; the promise of the job rejects. */
  | { readonly kind: 'broke'; readonly job: number; readonly detail: string }
  | { readonly kind: 'submission'; readonly outcome: FileOutcome };

/** One end of a connection between threads. */
export interface Wire<Sent, Received> {
  send(message: Sent, transfer?: readonly ArrayBuffer[]): void;
  /** The last listeners count: one for messages, one for the death of the other end. */
  listen(onMessage: (message: Received) => void, onDeath: (detail: string) => void): void;
  end(): void;
}

export type WorkerEnd = Wire<ToWorker, FromWorker>;
export type ScopeEnd = Wire<FromWorker, ToWorker>;
