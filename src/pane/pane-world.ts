import type { Background, Delivered, Delivery, DeliveryProblem } from '../app/background';
import type { OpenWorkbook } from '../app/ports';
import type { Sample } from '../app/sample-municipality';
import type { LocalDate } from '../domain/local-date';
import type { Result } from '../domain/result';
import type { Workbook } from '../workbook/workbook';
import type { Language } from '../text/language';

/** Everything a pane works with. It cannot tell whether Excel or a page of a browser is behind it. */
export interface PaneWorld {
  readonly workbook: OpenWorkbook;
  readonly background: Background;
  readonly delivery: Delivery;
  readonly platform: PanePlatform;
  readonly language: Language;
  /** Null where the page around the pane has a switch of its own. */
  readonly setLanguage: ((language: Language) => void) | null;
  /** The day of the person's clock: proposed as «по состоянию на», never written by itself. */
  readonly today: () => LocalDate;
}

/** What platforms do differently. */
export interface PanePlatform {
  /** Opens this workbook for work: in a new window, or in place of the one that is open. */
  readonly openWorkbook: (workbook: Workbook) => Promise<Result<Delivered, DeliveryProblem>>;
  /** Saves the open document under a name that the person chooses; null where the program has its own «Сохранить». */
  readonly saveDocument: (() => Promise<void>) | null;
  readonly sample: Sample;
}
