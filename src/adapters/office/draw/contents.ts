import { areaName } from '../../../workbook/address';
import { printFormula } from '../../../workbook/expression/print-formula';
import type { Cell, Sheet } from '../../../workbook/sheet';
import { cellEntry } from '../cell-entry';
import type { DrawStep } from './draw-step';
import { rangeBytes, textBytes } from './draw-step';

type Entry = number | string | boolean;

/** A step holds about this much, so that steps can be packed into requests. */
const stepBytes = 400_000;

/**
 * Number formats first, then what stands in the cells: a text format keeps a text a text. Of a formula and of a number it
 * would make a text too, so that such a cell gets its format afterwards.
 */
export function contentSteps(sheet: Sheet): readonly DrawStep[] {
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width === 0) return [];
  const steps: DrawStep[] = [];
  let entries: Entry[][] = [];
  let formats: Formats = [];
  let lateFormats: Formats = [];
  let first = 0;
  let bytes = 0;
  const finish = (next: number): void => {
    if (entries.length > 0) steps.push(contentStep({ first, width, entries, formats, lateFormats, bytes }));
    entries = [];
    formats = [];
    lateFormats = [];
    bytes = 0;
    first = next;
  };
  sheet.rows.forEach(({ cells }, row) => {
    const line = Array.from({ length: width }, (_, column) => entryOf(cells[column] ?? null));
    entries.push(line);
    const own = Array.from({ length: width }, (_, column) => cells[column] ?? null);
    formats.push(own.map((cell) => (isLate(cell) ? 'General' : (cell?.style?.format ?? null))));
    lateFormats.push(own.map((cell) => (isLate(cell) ? textFormat : null)));
    bytes += line.reduce<number>((sum, entry) => sum + (typeof entry === 'string' ? textBytes(entry) : 10), width * 8);
    if (bytes > stepBytes) finish(row + 1);
  });
  finish(sheet.rows.length);
  return steps;
}

type Formats = (string | null)[][];

const textFormat = '@';

function isLate(cell: Cell | null): boolean {
  if (cell?.style?.format !== textFormat) return false;
  return cell.formula !== undefined || (cell.value !== null && typeof cell.value !== 'string');
}

interface Lines {
  readonly first: number;
  readonly width: number;
  readonly entries: Entry[][];
  readonly formats: Formats;
  readonly lateFormats: Formats;
  readonly bytes: number;
}

function contentStep({ first, width, entries, formats, lateFormats, bytes }: Lines): DrawStep {
  const to = { row: first + entries.length - 1, column: width - 1 };
  const address = areaName({ from: { row: first, column: 0 }, to });
  const hasAny = (of: Formats): boolean => of.some((line) => line.some((format) => format !== null));
  const [hasFormats, hasLate] = [hasAny(formats), hasAny(lateFormats)];
  return {
    bytes: bytes + rangeBytes + (hasLate ? lateFormats.length * width * 5 : 0),
    apply: (sheet) => {
      const range = sheet.getRange(address);
      if (hasFormats) range.numberFormat = formats;
      range.formulas = entries;
      if (hasLate) range.numberFormat = lateFormats;
    },
  };
}

function entryOf(cell: Cell | null): Entry {
  if (cell === null) return '';
  const { formula, value, style } = cell;
  if (formula === undefined) return cellEntry(value, style?.format ?? 'General');
  return `=${formula.kind === 'foreign' ? formula.text : printFormula(formula)}`;
}
