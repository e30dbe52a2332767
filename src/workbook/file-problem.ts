/** Why a file cannot be read as a workbook: facts for a sentence that says what to do. */
export type FileProblem =
  | { readonly code: 'emptyFile' }
  /** A password stands before it (an encrypted package inside a compound file). */
  | { readonly code: 'encrypted' }
  /** .xls, .xlsb, .ods, a web page or a text under the wrong name. */
  | {
      readonly code: 'otherFormat';
      readonly format: 'xls' | 'xlsb' | 'ods' | 'docx' | 'html' | 'text' | 'zip' | 'unknown';
    }
  /** The end of the file is missing: sending or copying was cut short. */
  | { readonly code: 'torn' }
  /** A checksum does not match, or a part is no well-formed XML. */
  | { readonly code: 'damaged'; readonly part: string }
  /** A document type declaration: such files can attack their reader. */
  | { readonly code: 'forbiddenXml'; readonly part: string }
  | {
      readonly code: 'tooLarge';
      readonly what: 'file' | 'part' | 'content' | 'entries' | 'sheets' | 'cells';
      readonly limit: number;
    };

/** Why a file could not even be opened. `detail` is what the system calls it. */
export type AccessProblem = { readonly code: 'cannotOpen'; readonly detail: string } | ReadingStopped;

/** Why the reading of a file was given up, so that it holds up nobody else. */
export type ReadingStopped =
  | { readonly code: 'tookTooLong'; readonly seconds: number }
  /** The reader ran out of memory or failed; `detail` is what it said. */
  | { readonly code: 'readerFailed'; readonly detail: string };

/** Why a file could not be written; nothing is left half. */
export interface WriteProblem {
  readonly code: 'cannotWrite';
  readonly path: string;
  readonly detail: string;
}

/** Why a path does not lead to what is wanted there. */
export type PathProblem =
  | { readonly code: 'noSuchPath'; readonly path: string }
  /** A folder stands where a file is wanted. */
  | { readonly code: 'notAFile'; readonly path: string }
  /** A file stands where a folder is wanted. */
  | { readonly code: 'notAFolder'; readonly path: string }
  | { readonly code: 'noAccess'; readonly path: string; readonly detail: string };

/** Bounds on what is read, checked before memory is taken. Sizes in bytes. */
export const fileLimits = {
  file: 25 * 1024 * 1024,
  part: 100 * 1024 * 1024,
  content: 200 * 1024 * 1024,
  entries: 2000,
  sheets: 256,
  cells: 2_000_000,
} as const;
