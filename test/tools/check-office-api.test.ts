import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const planted: readonly (readonly [name: string, code: string, found: RegExp | null])[] = [
  ['a member of the floor', 'range.load("address"); sheet.getRange("A1").format.wrapText = true;', null],
  ['a newer member', 'range.getMergedAreasOrNullObject();', /getMergedAreasOrNullObject is of ExcelApi 1\.13/],
  [
    'a newer member under its guard',
    'if (Office.context.requirements.isSetSupported("ExcelApi", "1.13")) range.getMergedAreasOrNullObject();',
    null,
  ],
  [
    'a newer member under a guard for less',
    'if (Office.context.requirements.isSetSupported("ExcelApi", "1.12")) range.getMergedAreasOrNullObject();',
    /getMergedAreasOrNullObject/,
  ],
  [
    'a newer member in the other branch of a guard',
    'if (Office.context.requirements.isSetSupported("ExcelApi", "1.13")) range.clear(); else range.getMergedAreasOrNullObject();',
    /getMergedAreasOrNullObject/,
  ],
  ['a newer member in a text of load', 'range.load("address,hasSpill");', /hasSpill is of ExcelApi 1\.12/],
  ['a slip in a text of load', 'range.load("adress");', /there is no adress/],
  ['a load of what nobody can see', 'const all = String(1); range.load(all);', /one literal text/],
  ['a newer member taken out of its object', 'const { hasSpill } = range; void hasSpill;', /hasSpill/],
  ['a newer member in a setting', 'range.set({ valuesAsJson: [] });', /valuesAsJson is of ExcelApi 1\.16/],
  ['a member of the web alone', 'void sheet.protection.isPasswordProtected;', /isPasswordProtected/],
];

test('the check of the Excel API finds every planted slip and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vekha-api-'));
  try {
    const files = planted.map(([, code], at) => {
      const file = join(folder, `planted-${String(at)}.ts`);
      writeFileSync(
        file,
        `export function use(range: Excel.Range, sheet: Excel.Worksheet): void {\n${code}\nvoid sheet;\n}\n`,
      );
      return file;
    });
    const { stderr, status } = spawnSync(process.execPath, ['tools/check-office-api.mjs', ...files], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    const linesOf = (at: number) => stderr.split('\n').filter((line) => line.includes(`planted-${String(at)}.ts`));
    for (const [at, [name, , found]] of planted.entries()) {
      const lines = linesOf(at);
      if (found === null) expect([name, lines]).toEqual([name, []]);
      else expect([name, lines.some((line) => found.test(line))]).toEqual([name, true]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
