import type { Result } from '../domain/result';
import type { AccessProblem, NoSuchPath, WriteProblem } from '../workbook/file-problem';
import type { InboxFile } from './inbox-file';

/** Files and folders of the computer, for the command line. */
export interface Disk {
  file(path: string): Promise<Result<InboxFile, NoSuchPath>>;
  /** The files of a folder, by name, without what editors and systems leave there (`~$…`, `.…`). */
  folder(path: string): Promise<Result<readonly InboxFile[], NoSuchPath>>;
  text(path: string): Promise<Result<string, NoSuchPath | AccessProblem>>;
  /** Writes beside and renames: a broken run leaves the old file or the new one. Makes missing folders. */
  write(path: string, bytes: Uint8Array): Promise<Result<null, WriteProblem>>;
}
