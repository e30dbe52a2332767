/**
 * How a sheet becomes pages: scaled to the width of so many pages over as many as it needs (or over one), or by a percentage with
 * page breaks of its own (programs ignore breaks of a sheet that they fit themselves).
 */
export type PrintPages =
  | {
      readonly kind: 'fitWidth';
      /** Pages side by side; absent: one. */
      readonly across?: number;
      /** Pages one below another; absent: as many as it takes. */
      readonly down?: 1;
    }
  | {
      readonly kind: 'scaled';
      /** 10 to 400. */
      readonly percent: number;
      /** Rows that begin a page, from 0. */
      readonly breaks: readonly number[];
    };

/** A4 pages. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly pages: PrintPages;
  /** Rows at the head of each page, from 0, both included; null: none. */
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  /** How many columns from the left stand on each page; absent: none. */
  readonly repeatColumns?: number;
  /** Text left of the page number at the foot of each page. */
  readonly footer: string;
}

/** What fits beside the page number; beyond 255 signs with its codes Excel repairs the file. */
const longestFooter = 120;

/** A text for the foot of a page, cut where the line ends. */
export function footerText(text: string): string {
  return text.length > longestFooter ? `${text.slice(0, longestFooter - 1).trimEnd()}…` : text;
}

/** Characters of the base font that stand side by side on an A4 page of 100 %, margins left out. */
const charactersAcross = { landscape: 135, portrait: 90 } as const;

/** The least percentage at which the base font can still be read. */
const legible = 0.55;

/**
 * How many landscape pages side by side a sheet of so many characters needs to be legible, where each page repeats
 * some of them.
 */
export function pagesAcross(characters: number, repeated: number): number {
  const page = charactersAcross.landscape / legible;
  return repeated >= page ? 1 : Math.max(1, Math.ceil((characters - repeated) / (page - repeated)));
}

/** The percentage at which so many characters fit on the width of a page; never enlarged. */
export function percentFor(characters: number, orientation: PrintSetup['orientation']): number {
  return Math.max(10, Math.min(100, Math.floor((charactersAcross[orientation] / Math.max(1, characters)) * 100)));
}
