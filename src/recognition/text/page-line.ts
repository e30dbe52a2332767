import type { SourceLine } from './source-line';

/** A line and whether a page ended before it. */
export interface PageLine extends SourceLine {
  readonly afterPage: boolean;
}
