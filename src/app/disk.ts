import type { Result } from '../domain/result';
import type { AccessProblem, PathProblem, WriteProblem } from '../workbook/file-problem';
import type { InboxFile } from './inbox-file';

/** Files and folders of the computer, for the command line. */
export interface Disk {
  file(path: string): Promise<Result<InboxFile, PathProblem>>;
  /** The files of a folder and of its folders, named by their path from there, without leftovers of programs. */
  folder(path: string): Promise<Result<readonly InboxFile[], PathProblem>>;
  text(path: string): Promise<Result<string, PathProblem | AccessProblem>>;
  /** The same for every path, link or spelling that leads to one file, whether it is there or not. */
  place(path: string): Promise<string>;
  /** Writes beside and renames: a broken run leaves the old file or the new one. Makes missing folders. */
  write(path: string, bytes: Uint8Array): Promise<Result<null, WriteProblem>>;
}
