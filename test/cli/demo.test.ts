import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, newFolder, removeFolders, vekha } from '../support/cli';

afterAll(removeFolders);

interface SvodJson {
  readonly period: string;
  readonly asOf: string;
  readonly coverage: unknown;
  readonly indicators: readonly {
    readonly key: string;
    readonly numerator: number;
    readonly denominator: number;
    readonly value: number;
    readonly interval: { readonly low: number; readonly high: number };
    readonly target: number;
    readonly status: string;
    readonly gap: { readonly things: number } | null;
    readonly bySchool: readonly { readonly school: string; readonly state: string; readonly source: unknown }[];
  }[];
  readonly activities: readonly {
    readonly key: string;
    readonly status: string;
    readonly overdue: readonly object[];
  }[];
  readonly equipment: readonly { readonly field: string; readonly total: number | null }[];
  readonly journal: readonly {
    readonly file: string;
    readonly school: string | null;
    readonly verdict: string;
    readonly issues: readonly { readonly code: string; readonly severity: string }[];
  }[];
}

describe('the demo', () => {
  const folder = newFolder();
  const again = newFolder();
  let svod: SvodJson;

  beforeAll(async () => {
    expect((await vekha(folder, 'demo')).code).toBe(0);
    expect((await vekha(again, 'demo')).code).toBe(0);
    const folded = await vekha(
      folder,
      'consolidate',
      'out/municipal.xlsx',
      'out/inbox',
      '--period',
      '2021-Q4',
      '--json',
    );
    expect(folded.code).toBe(1);
    svod = JSON.parse(folded.stdout) as SvodJson;
  });

  test('writes the municipal workbook, seven forms, the filled files and the consolidated workbook', () => {
    const paths = filesIn(join(folder, 'out'));
    expect(paths.filter((path) => path.startsWith('forms/'))).toHaveLength(7);
    expect(paths.filter((path) => path.startsWith('inbox/'))).toHaveLength(7);
    expect(paths.filter((path) => !path.includes('/'))).toEqual(['municipal.xlsx', 'note.docx', 'svod.xlsx']);
    expect(paths.filter((path) => path.startsWith('returns/'))).toEqual([
      'returns/СОШ-17 Средняя школа № 17 2021-Q4 на доработку.xlsx',
    ]);
  });

  test('writes the same bytes again', () => {
    const differing = filesIn(join(folder, 'out')).filter(
      (path) => !readFileSync(join(folder, 'out', path)).equals(readFileSync(join(again, 'out', path))),
    );
    expect(differing).toEqual([]);
  });

  test('reckons the five indicators by hand-made sums', () => {
    expect(
      svod.indicators.map(({ key, numerator, denominator, target, status, gap }) => ({
        key,
        numerator,
        denominator,
        target,
        status,
        short: gap?.things ?? null,
      })),
    ).toEqual([
      { key: 'i1', numerator: 4, denominator: 5, target: 52, status: 'met', short: null },
      {
        key: 'i2',
        numerator: 310 + 180 + 165 + 120,
        denominator: 742 + 655 + 588 + 610,
        target: 30,
        status: 'missed',
        short: 4,
      },
      { key: 'i3', numerator: 3, denominator: 5, target: 40, status: 'met', short: null },
      {
        key: 'i4',
        numerator: 70 + 40 + 44 + 30,
        denominator: 742 + 655 + 588 + 610 + 486,
        target: 8,
        status: 'missed',
        short: 63,
      },
      { key: 'i5', numerator: 6 + 4 + 3 + 5, denominator: 48 + 43 + 39 + 33, target: 10, status: 'met', short: null },
    ]);
    expect(
      svod.indicators.map(({ interval }) => [interval.low, interval.high].map((end) => Math.round(end * 10) / 10)),
    ).toEqual([
      [57.1, 85.7],
      [22.3, 47.6],
      [42.9, 71.4],
      [5.3, 16.6],
      [7.7, 38.3],
    ]);
  });

  test('keeps blank, zero and unreadable apart, each with its cell', () => {
    const figure = (key: string, school: string) =>
      svod.indicators.find((one) => one.key === key)?.bySchool.find((one) => one.school === school);
    expect([figure('i5', 'СОШ-13'), figure('i4', 'СОШ-17'), figure('i2', 'СОШ-17')]).toMatchObject([
      { state: 'blank', numerator: null, source: { file: '13.xlsx', sheet: 'Показатели', cell: 'J12' } },
      { state: 'data', numerator: 0, source: { file: 'форма_вторая_школа17.xlsx', sheet: 'Показатели', cell: 'J11' } },
      {
        state: 'unreadable',
        numerator: null,
        source: { file: 'форма_вторая_школа17.xlsx', sheet: 'Показатели', cell: 'J9' },
      },
    ]);
  });

  test('gives every file one verdict', () => {
    expect(svod.coverage).toEqual({ registered: 7, accepted: 4, returned: ['СОШ-17'], missing: ['ООШ-6', 'ООШ-9'] });
    expect(svod.journal.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['13.xlsx', 'acceptedWithRemarks'],
      ['Отчет СОШ 11 (исправленный).xlsx', 'acceptedWithRemarks'],
      ['СОШ 12 новый.xlsx', 'accepted'],
      ['СОШ 12.xlsx', 'olderVersion'],
      ['Школа 6.xlsx', 'unreadable'],
      ['форма_вторая_школа17.xlsx', 'returned'],
      ['школа10.xlsx', 'accepted'],
    ]);
  });

  test('finds what is overdue', () => {
    expect(svod.activities.flatMap(({ key, overdue }) => overdue.map((one) => ({ key, ...one })))).toMatchObject([
      { key: 'a6', school: 'СОШ-13', due: '2021-12-01', days: 30 },
      { key: 'a7', school: 'СОШ-17', due: '2021-12-15', days: 16 },
      { key: 'a15', school: 'СОШ-11', due: '2021-09-30', days: 92 },
    ]);
  });

  test('adds the equipment of the five schools up', () => {
    const totals = Object.fromEntries(svod.equipment.map(({ field, total }) => [field, total]));
    expect(totals).toMatchObject({
      pupils: 3473 - 214 - 178,
      computersTeaching: 498 - 34 - 26,
      boards: 85 - 6 - 4,
      internetSpeed: null,
      settlement: null,
    });
  });

  test('consolidates the other day the same way: what was due later is not overdue yet', async () => {
    const earlier = await vekha(
      folder,
      'consolidate',
      'out/municipal.xlsx',
      'out/inbox',
      '--period',
      '2021-Q4',
      '--as-of',
      '2021-12-10',
      '--json',
    );
    const parsed = JSON.parse(earlier.stdout) as SvodJson;
    expect(parsed.indicators.map(({ status }) => status)).toEqual(['met', 'behind', 'met', 'behind', 'met']);
    expect(parsed.activities.find(({ key }) => key === 'a7')?.overdue).toEqual([]);
  });

  test('carries the facts on: the next forms show them and ask nothing that is closed', async () => {
    const next = await vekha(folder, 'forms', 'out/svod.xlsx', '--period', '2022-Q1', '-o', 'next');
    expect(next.code).toBe(0);
    const checked = await vekha(folder, 'check', 'next/СОШ-10 Средняя школа № 10 2022-Q1.xlsx', '--json');
    const { files } = JSON.parse(checked.stdout) as { files: readonly { issues: readonly { row: string }[] }[] };
    // All obligations of 2021 were done; the next ones fall due after the quarter.
    expect(files[0]?.issues.filter(({ row }) => row.includes('Провести родительские собрания'))).toEqual([]);
  });
});
