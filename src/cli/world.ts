import type { Disk } from '../app/disk';
import type { DocumentFiles, PageFiles, WorkbookFiles } from '../app/ports';
import type { Language } from '../text/language';

/** What the commands work with; `main` plugs the real things in. */
export interface World {
  readonly files: WorkbookFiles;
  readonly documents: DocumentFiles;
  readonly pages: PageFiles;
  readonly disk: Disk;
  /** What is typed or piped in, line by line. */
  readonly lines: () => AsyncIterable<string>;
  /** Machine output: JSON. */
  readonly stdout: (text: string) => void;
  /** People's text: progress, findings, errors. */
  readonly stderr: (text: string) => void;
  /** Folder of the sample municipality. */
  readonly samples: string;
  readonly version: string;
  readonly language: Language;
}

/** 0 fine, 1 findings of severity error, 2 wrong use or unreadable input. */
export type ExitCode = 0 | 1 | 2;
