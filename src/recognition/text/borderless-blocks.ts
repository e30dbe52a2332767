import type { RawBlock } from '../../workbook/raw-table';
import { sectionStart } from '../table/section-words';
import type { BorderlessHeading } from './borderless-heading';
import { borderlessHeading } from './borderless-heading';
import { splitLooseRows } from './borderless-row';
import { cellLinesBlocks } from './cell-lines-blocks';
import { looseIndicators } from './loose-indicators';
import { isNextNumber } from './next-number';
import type { PageLine } from './page-line';
import type { TextCell } from './raw-blocks';
import { paragraphOf, tableOf } from './raw-blocks';
import { spacedBlocks } from './spaced-blocks';
import type { SourceLine } from './source-line';
import { columnNumbers, isBlankLine } from './source-line';
import { plainWords } from './words-of';

/** A text without tabs: where a heading of a table is found, its numbered rows are cut into cells by their words. */
export function borderlessBlocks(lines: readonly SourceLine[]): readonly RawBlock[] {
  const spaced = spacedBlocks(lines);
  if (spaced !== null) return spaced;
  const indicators = looseIndicators(lines);
  if (indicators !== null) {
    const { from, to, blocks } = indicators;
    return [...borderlessBlocks(lines.slice(0, from)), ...blocks, ...borderlessBlocks(lines.slice(to))];
  }
  const stacked = cellLinesBlocks(lines);
  if (stacked !== null) return stacked;
  const heading = borderlessHeading(lines);
  if (heading === null) return lines.filter((line) => !isBlankLine(line)).map(paragraphOf);
  const before = lines.slice(0, heading.from).filter((line) => !isBlankLine(line));
  const { rows, pageNumbers } = rowsBelow(lines.slice(heading.to));
  const split = splitLooseRows(
    rows.filter(({ number }) => number !== ''),
    heading.fields,
  );
  let next = 0;
  const cells = rows.map((row) => (row.number === '' ? [sectionCell(row)] : (split[next++] ?? [])));
  return [
    ...before.map(paragraphOf),
    tableOf([headingCells(heading), ...cells], 'guessed'),
    ...pageNumbers.map(paragraphOf),
  ];
}

interface NumberedLines {
  /** Empty: a section. */
  readonly number: string;
  readonly lines: PageLine[];
}

const rowStart = /^\s*(\d{1,2}(?:\.\d{1,2})*\.?)\s+(?=[\p{Lu}«"\d])(.*)$/u;

interface LooseLines {
  readonly rows: readonly NumberedLines[];
  readonly pageNumbers: readonly SourceLine[];
}

/** A number on a line of its own. */
const bareNumber = /^\s*(\d{1,3}(?:\.\d{1,2})*\.?)\s*$/;

function rowsBelow(lines: readonly SourceLine[]): LooseLines {
  const depth = usualDepth(lines);
  const rows: NumberedLines[] = [];
  let blanks = 0;
  const usualGap = usualBlanks(lines);
  const pageNumbers: SourceLine[] = [];
  for (const [at, line] of lines.entries()) {
    if (isBlankLine(line)) {
      blanks += 1;
      continue;
    }
    const next = lines.slice(at + 1, at + 4).find((one) => !isBlankLine(one));
    const alone = bareNumber.exec(line.text)?.[1] ?? '';
    const last = rows.filter(({ number }) => number !== '').at(-1)?.number;
    if (alone !== '' && next !== undefined && isNextNumber(alone, last) && /^\s*[\p{Lu}«"]/u.test(next.text)) {
      rows.push({ number: alone, lines: [] });
      blanks = 0;
      continue;
    }
    // The number of a page, or the numbers of the columns.
    if ((alone !== '' && (rows.length === 0 || blanks > usualGap)) || columnNumbers.test(line.text)) {
      pageNumbers.push(line);
      continue;
    }
    const afterPage = blanks > usualGap + 1;
    blanks = 0;
    const numbered = rowStart.exec(line.text);
    const parts = (numbered?.[1] ?? '').split('.').filter((part) => part !== '').length;
    if (sectionStart.test(plainWords(line.text)) || (numbered !== null && parts < depth)) {
      rows.push({ number: '', lines: [{ ...line, afterPage }] });
    } else if (numbered !== null) {
      rows.push({ number: numbered[1] ?? '', lines: [{ text: numbered[2] ?? '', line: line.line, afterPage: false }] });
    } else {
      // What stands before the first number is shown as it is.
      if (rows.length === 0) rows.push({ number: '', lines: [] });
      rows.at(-1)?.lines.push({ ...line, text: line.text.trim(), afterPage });
    }
  }
  return { rows, pageNumbers };
}

/** How many parts the numbers of most rows have: «1.1» two. */
function usualDepth(lines: readonly SourceLine[]): number {
  const depths = lines.flatMap(({ text }) => {
    const number = rowStart.exec(text)?.[1];
    return number === undefined ? [] : [number.split('.').filter((part) => part !== '').length];
  });
  const deep = depths.filter((depth) => depth > 1).length;
  return deep * 2 > depths.length ? 2 : 1;
}

/** Empty lines between neighbours: a text copied from pages may have one after every line. */
function usualBlanks(lines: readonly SourceLine[]): number {
  const filled = lines.filter((line) => !isBlankLine(line)).length;
  return filled === 0 ? 0 : Math.round((lines.length - filled) / filled);
}

function sectionCell({ lines }: NumberedLines): TextCell {
  return { text: lines.map(({ text }) => text.trim()).join(' '), line: lines[0]?.line ?? 0 };
}

function headingCells({ fields, texts, line }: BorderlessHeading): readonly TextCell[] {
  return fields.map((_, at) => ({ text: texts[at] ?? '', line }));
}
