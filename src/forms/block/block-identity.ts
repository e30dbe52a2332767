/** What every block of a form says of itself in its hidden row, in front of the column ids. */
export interface BlockIdentity {
  readonly form: string;
  readonly version: number;
  /** `2021-Q4`; empty in a municipal workbook. */
  readonly period: string;
  /** Code in the register; empty in a municipal workbook. */
  readonly school: string;
}

/** Forms of this beginning are drawn by a consolidation. */
export const consolidatedPrefix = 'svod-';

/** Id of the column in which a consolidation names the row of a form that a line of it is about. */
export const rowKeyColumn = 'rowKey';

/** Stands under the last row of a block, in the column of keys. */
export const blockEnd = 'vekha|end';

/** Stands beside headings, in the column of keys: they are no row of the block. */
export const blockHeading = 'vekha|heading';

export function printIdentity({ form, version, period, school }: BlockIdentity): string {
  return `vekha|${form}|${version}|${period}|${school}`;
}

export function parseIdentity(text: string): BlockIdentity | null {
  const match = /^vekha\|([a-z-]+)\|(\d{1,4})\|([^|]*)\|(.*)$/su.exec(text.trim());
  if (match === null) return null;
  return { form: match[1] ?? '', version: Number(match[2]), period: match[3] ?? '', school: match[4] ?? '' };
}
