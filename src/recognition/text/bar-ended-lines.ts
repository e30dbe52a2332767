import type { SourceLine } from './source-line';
import { isBlankLine } from './source-line';

/**
 * Pages of legal databases copied as text put every cell on lines of its own with a bar behind it. Such cells become
 * lines behind a tab; null where the text is not of that kind.
 */
export function tabLedFromBars(lines: readonly SourceLine[]): readonly SourceLine[] | null {
  const filled = lines.filter((line) => !isBlankLine(line));
  const ended = filled.filter(({ text }) => /^[^|\t]*\S[^|\t]*\|\s*$/.test(text)).length;
  if (ended < 6 || ended * 2 < filled.length) return null;
  const last = lines.reduce((found, { text }, at) => (text.includes('|') ? at : found), 0);
  return lines.map((line, at) => {
    if (!line.text.includes('|'))
      return isInsideCell(lines, at, last) ? { ...line, text: `\t${line.text.trim()}` } : line;
    const bare = line.text.replaceAll('|', ' ').trim();
    const goesOn = isInsideCell(lines, at - 1, last);
    return { ...line, text: bare === '' ? '' : goesOn ? bare : `\t${bare}` };
  });
}

/** A line without a bar between two cells begins a cell that the next line ends. */
function isInsideCell(lines: readonly SourceLine[], at: number, last: number): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  if (line === undefined || before === undefined || at >= last || isBlankLine(line)) return false;
  return !line.text.includes('|') && before.text.includes('|');
}
