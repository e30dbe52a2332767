import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDate, parseLocalDate } from '../../src/domain/local-date';
import { readPlainText } from '../../src/recognition/text/read-plain-text';
import type { RawBlock, RawCell, RawDocument, RawTable } from '../../src/workbook/raw-table';

/** A road map in our own words, and how it is to be read. */
export interface RoadMap {
  readonly name: string;
  readonly document: RawDocument;
  readonly expected: ExpectedPlan;
}

export interface ExpectedPlan {
  readonly programme: {
    readonly title: string;
    readonly municipality: string;
    readonly start: string | null;
    readonly end: string | null;
    readonly calendar: string;
    readonly actDate: string | null;
    readonly actNumber: string;
  };
  /** Number and title. */
  readonly sections: readonly (readonly [string, string])[];
  readonly activities: readonly ExpectedActivity[];
  readonly indicators?: readonly ExpectedIndicator[];
  readonly outcomes?: readonly ExpectedOutcome[];
  /** Name, type of place, pupils, teachers. */
  readonly schools?: readonly (readonly [string, string | null, number | null, number | null])[];
  readonly kinds?: readonly string[];
  /** Codes of doubts that must be there. */
  readonly codes?: readonly string[];
  /** Texts that must be listed as not used. */
  readonly unusedHas?: readonly string[];
}

export interface ExpectedActivity {
  /** A part of the section's heading, or null. */
  readonly section: string | null;
  readonly number: string;
  readonly title: string;
  /** Null: not laid down. */
  readonly expectedResult: string | null;
  readonly deadlineText: string;
  readonly responsible: readonly string[];
  /** Ends of the deadlines' periods; null: not laid down. */
  readonly ends: readonly string[] | null;
  readonly level: string;
  readonly reportedBy: string | null;
  readonly documentKind?: string;
}

export interface ExpectedIndicator {
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly baseline: readonly [number, string] | null;
  readonly targets: Readonly<Record<string, number>>;
  readonly total: number | null;
  readonly measure: string | null;
  /** Null: not laid down. */
  readonly direction: string | null;
  readonly actuals: Readonly<Record<string, number>>;
}

export interface ExpectedOutcome {
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly ends: readonly string[];
}

const folder = join(__dirname, '../fixtures/road-maps');

export function roadMaps(): readonly RoadMap[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.expected.json'));
  return names.sort().map((file) => {
    const name = file.replace('.expected.json', '');
    const expected = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ExpectedPlan;
    return { name, document: documentOf(name), expected };
  });
}

/** A cell as a fixture writes it: its text, or with spans and the day it holds. */
type WrittenCell =
  string | { readonly t: string; readonly rows?: number; readonly cols?: number; readonly date?: string };
type WrittenBlock = string | { readonly name?: string; readonly rows: readonly (readonly WrittenCell[])[] };

function documentOf(name: string): RawDocument {
  const files = readdirSync(folder);
  if (files.includes(`${name}.txt`)) {
    return readPlainText(readFileSync(join(folder, `${name}.txt`), 'utf8'), `${name}.txt`);
  }
  const { blocks } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
    blocks: readonly WrittenBlock[];
  };
  return { file: `${name}.docx`, blocks: blocks.map(blockOf), asides: [] };
}

function blockOf(block: WrittenBlock, index: number): RawBlock {
  if (typeof block === 'string') return { kind: 'paragraph', text: block, address: { in: 'text', line: index } };
  return tableOf(block.rows, block.name ?? '', index);
}

/** Cells flow into the places that no cell above covers, as in HTML. */
function tableOf(rows: readonly (readonly WrittenCell[])[], name: string, table: number): RawTable {
  const covered = new Set<string>();
  const cells: RawCell[] = [];
  for (const [row, written] of rows.entries()) {
    let column = 0;
    for (const one of written) {
      while (covered.has(`${row}/${column}`)) column += 1;
      const cell = typeof one === 'string' ? { t: one } : one;
      const [rowSpan, columnSpan] = [cell.rows ?? 1, cell.cols ?? 1];
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < columnSpan; right += 1) covered.add(`${row + down}/${column + right}`);
      }
      const date = cell.date === undefined ? null : (parseLocalDate(cell.date) ?? localDate(2000, 1, 1));
      const address =
        name === ''
          ? ({ in: 'table', table, row, column } as const)
          : ({ in: 'sheet', sheet: name, row, column } as const);
      cells.push({ text: cell.t, value: date === null ? null : { date }, row, column, rowSpan, columnSpan, address });
      column += columnSpan;
    }
  }
  return { kind: 'table', name, cells, hiddenRows: [] };
}
