import type { Result } from '../domain/result';
import type { AccessProblem } from '../workbook/file-problem';

/** A file that somebody chose: its name, and its bytes when they are wanted. */
export interface InboxFile {
  readonly name: string;
  /** Bytes; asked before anything is read. */
  readonly size: number;
  read(): Promise<Result<Uint8Array, AccessProblem>>;
}
