import type { Background, Delivery } from '../app/background';
import type { LiveWorkbook } from '../app/live-workbook';
import type { LocalDate } from '../domain/local-date';
import type { Sample } from '../app/sample-municipality';
import type { Language } from '../text/language';
import type { Workbook } from '../workbook/workbook';

/** What the workbench works with; `main` plugs the real things in. */
export interface WorkbenchTools {
  readonly background: Background;
  readonly delivery: Delivery;
  readonly sample: Sample;
  readonly openDocument: (workbook: Workbook) => LiveWorkbook;
  readonly today: () => LocalDate;
  /** What this browser remembers of the person's choice. */
  readonly language: { readonly first: Language; readonly remember: (language: Language) => void };
}

/** The document on the desk. */
export interface DeskDocument {
  readonly live: LiveWorkbook;
  readonly name: string;
  readonly origin: 'sample' | 'file' | 'made';
  /** The state that was last saved or opened. */
  readonly saved: Workbook;
}
