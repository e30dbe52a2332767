import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCellDate, isCellError } from '../../src/workbook/cell-value';
import type { CellValue } from '../../src/workbook/cell-value';
import { dateToSerial } from '../../src/workbook/serial-date';
import { files, newFolder, removeFolders, vekha } from '../support/cli';
import { resavedByExcelJs, resavedBySheetJs } from '../support/resaved-by-libraries';
import type { Tool } from '../support/tools';
import {
  allResavedByLibreOffice,
  describeWith,
  resavedByGnumeric,
  resavedByOpenpyxl,
  toolPatience,
} from '../support/tools';

afterAll(removeFolders);

/** A program that opens the files of the sample municipality and saves them again. */
interface Program {
  readonly name: string;
  /** Null: a library of the development, always there. */
  readonly tool: Tool | null;
  resave(all: readonly Uint8Array[]): Promise<readonly Uint8Array[]>;
  /**
   * `results`: it keeps formulas without them. `emptyResults`: only those that are empty texts. `covered`: texts under
   * a merge, which nobody sees.
   */
  readonly forgets?: readonly ('results' | 'emptyResults' | 'covered')[];
}

const each =
  (resave: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>): Program['resave'] =>
  (all) =>
    Promise.all(all.map(async (bytes) => resave(bytes)));

const programs: readonly Program[] = [
  { name: 'LibreOffice', tool: 'libreoffice', resave: (all) => Promise.resolve(allResavedByLibreOffice(all)) },
  { name: 'Gnumeric', tool: 'gnumeric', resave: each(resavedByGnumeric) },
  {
    name: 'openpyxl',
    tool: 'openpyxl',
    resave: each(resavedByOpenpyxl),
    forgets: ['results', 'emptyResults', 'covered'],
  },
  { name: 'SheetJS', tool: null, resave: each(resavedBySheetJs) },
  { name: 'ExcelJS', tool: null, resave: each(resavedByExcelJs), forgets: ['emptyResults', 'covered'] },
];

/** One file of the sample is torn; nobody can save that one again. */
const torn = 'Школа 6.xlsx';
const consolidation = ['consolidate', 'out/municipal.xlsx', 'out/inbox', '--period', '2021-Q4', '--json'];

/** The sample after its demo. */
async function demo(): Promise<string> {
  const folder = newFolder();
  expect((await vekha(folder, 'demo')).code).toBe(0);
  return folder;
}

/** The workbooks of the sample that can be read, by their paths. */
function workbooksIn(folder: string): readonly string[] {
  const inbox = readdirSync(join(folder, 'out/inbox')).filter((name) => name !== torn);
  return ['out/municipal.xlsx', 'out/svod.xlsx', ...inbox.map((name) => `out/inbox/${name}`)];
}

async function consolidated(folder: string): Promise<unknown> {
  const run = await vekha(folder, ...consolidation);
  return JSON.parse(run.stdout) as unknown;
}

async function checked(folder: string, paths: readonly string[]): Promise<unknown> {
  const run = await vekha(folder, 'check', ...paths, '--json');
  return JSON.parse(run.stdout) as unknown;
}

/** Sheet, cell and value of everything that stands in a file, as one reading or the other finds it. */
async function valuesIn(path: string, by: 'readValues' | 'readWorkbook'): Promise<ReadonlyMap<string, string>> {
  const bytes = new Uint8Array(readFileSync(path));
  const found = new Map<string, string>();
  const add = (sheet: string, row: number, column: number, value: CellValue): void => {
    const said = word(value);
    if (said !== null) found.set(`${sheet} ${String(row)}:${String(column)}`, said);
  };
  if (by === 'readValues') {
    const read = await files.readValues(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    for (const { name, rows, columns, values } of read.value.sheets) {
      values.forEach((value, at) => add(name, rows[at]!, columns[at]!, value));
    }
  } else {
    const read = await files.readWorkbook(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    for (const { name, rows } of read.value.sheets) {
      rows.forEach(({ cells }, row) => cells.forEach((cell, column) => add(name, row, column, cell?.value ?? null)));
    }
  }
  return found;
}

/** Programs drop empty texts and digits beyond the fifteenth, and show a day as a number. */
function word(value: CellValue): string | null {
  if (value === null || value === '') return null;
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return isCellDate(value) ? String(dateToSerial(value.date)) : String(value);
}

/** The places under merges, but for the first of each. */
async function coveredIn(path: string): Promise<ReadonlySet<string>> {
  const read = await files.readWorkbook(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const covered = new Set<string>();
  for (const { name, merges } of read.value.sheets) {
    for (const { from, to } of merges) {
      for (let { row } = from; row <= to.row; row += 1) {
        for (let { column } = from; column <= to.column; column += 1) {
          if (row > from.row || column > from.column) covered.add(`${name} ${String(row)}:${String(column)}`);
        }
      }
    }
  }
  return covered;
}

describe.each(programs)('Files saved again by $name', ({ name, tool, resave, forgets }) => {
  const suite = (): void => {
    let original = '';
    let resaved = '';

    beforeAll(async () => {
      original = await demo();
      resaved = await demo();
      const paths = workbooksIn(resaved);
      const again = await resave(paths.map((path) => new Uint8Array(readFileSync(join(resaved, path)))));
      paths.forEach((path, at) => writeFileSync(join(resaved, path), again[at]!));
    }, 2 * toolPatience);

    test.each(['readValues', 'readWorkbook'] as const)('hold the same values for %s', async (by) => {
      for (const path of workbooksIn(original)) {
        const before = await valuesIn(join(original, path), by);
        const after = await valuesIn(join(resaved, path), by);
        const covered = forgets?.includes('covered') ? await coveredIn(join(original, path)) : new Set();
        const isForgotten = (place: string, now: string | undefined): boolean => {
          if (now !== '#NOT_CALCULATED!') return now === undefined && covered.has(place);
          return forgets?.includes(before.has(place) ? 'results' : 'emptyResults') ?? false;
        };
        const differing = [...new Set([...before.keys(), ...after.keys()])]
          .filter((place) => before.get(place) !== after.get(place) && !isForgotten(place, after.get(place)))
          .map((place) => [place, before.get(place), after.get(place)]);
        expect([path, before.size > 100, differing]).toEqual([path, true, []]);
      }
    });

    test('lead to the same verdicts', async () => {
      const inbox = workbooksIn(original).filter((path) => path.includes('/inbox/'));
      expect(await checked(resaved, inbox)).toEqual(await checked(original, inbox));
    });

    test('are consolidated to the same figures', async () => {
      expect(await consolidated(resaved)).toEqual(await consolidated(original));
    });

    test('carry the consolidated workbook on to the same forms', async () => {
      const words = ['forms', 'out/svod.xlsx', '--period', '2022-Q1', '-o', 'next'];
      for (const folder of [original, resaved]) expect((await vekha(folder, ...words)).code).toBe(0);
      const names = readdirSync(join(original, 'next'));
      expect(readdirSync(join(resaved, 'next'))).toEqual(names);
      const differing = names.filter(
        (form) => !readFileSync(join(original, 'next', form)).equals(readFileSync(join(resaved, 'next', form))),
      );
      expect(differing).toEqual([]);
    });
  };
  if (tool === null) describe(name, suite);
  else describeWith(tool, name, suite);
});
