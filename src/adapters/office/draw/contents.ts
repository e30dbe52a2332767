import { areaName } from '../../../workbook/address';
import { printFormula } from '../../../workbook/expression/print-formula';
import type { Cell, Sheet } from '../../../workbook/sheet';
import { cellEntry } from '../cell-entry';
import type { DrawStep } from './draw-step';
import { rangeBytes, textBytes } from './draw-step';

type Entry = number | string | boolean;

/** A step holds about this much, so that steps can be packed into requests. */
const stepBytes = 400_000;

/** Number formats first, then what stands in the cells: a text format keeps a text a text. */
export function contentSteps(sheet: Sheet): readonly DrawStep[] {
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width === 0) return [];
  const steps: DrawStep[] = [];
  let entries: Entry[][] = [];
  let formats: (string | null)[][] = [];
  let first = 0;
  let bytes = 0;
  const finish = (next: number): void => {
    if (entries.length > 0) steps.push(contentStep({ first, width, entries, formats, bytes }));
    entries = [];
    formats = [];
    bytes = 0;
    first = next;
  };
  sheet.rows.forEach(({ cells }, row) => {
    const line = Array.from({ length: width }, (_, column) => entryOf(cells[column] ?? null));
    entries.push(line);
    formats.push(Array.from({ length: width }, (_, column) => cells[column]?.style?.format ?? null));
    bytes += line.reduce<number>((sum, entry) => sum + (typeof entry === 'string' ? textBytes(entry) : 10), width * 8);
    if (bytes > stepBytes) finish(row + 1);
  });
  finish(sheet.rows.length);
  return steps;
}

interface Lines {
  readonly first: number;
  readonly width: number;
  readonly entries: Entry[][];
  readonly formats: (string | null)[][];
  readonly bytes: number;
}

function contentStep({ first, width, entries, formats, bytes }: Lines): DrawStep {
  const to = { row: first + entries.length - 1, column: width - 1 };
  const address = areaName({ from: { row: first, column: 0 }, to });
  const hasFormats = formats.some((line) => line.some((format) => format !== null));
  return {
    bytes: bytes + rangeBytes,
    apply: (sheet) => {
      const range = sheet.getRange(address);
      if (hasFormats) range.numberFormat = formats;
      range.formulas = entries;
    },
  };
}

function entryOf(cell: Cell | null): Entry {
  if (cell === null) return '';
  const { formula, value, style } = cell;
  if (formula === undefined) return cellEntry(value, style?.format ?? 'General');
  return `=${formula.kind === 'foreign' ? formula.text : printFormula(formula)}`;
}
