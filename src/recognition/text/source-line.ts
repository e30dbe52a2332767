/** A line of a text; the count is what an address shows. */
export interface SourceLine {
  readonly text: string;
  /** From 0. */
  readonly line: number;
}

export function sourceLines(text: string): readonly SourceLine[] {
  // A form feed is a page break: a line of its own.
  return text
    .replaceAll('\f', '\n')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line, line: index }));
}

export function isBlankLine({ text }: SourceLine): boolean {
  return text.trim() === '';
}

/** «1 2 3 4»: the columns counted under their headings. */
export const columnNumbers = /^\s*1\s+2\s+3(?:\s+\d)*\s*$/;
