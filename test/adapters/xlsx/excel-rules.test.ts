import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { files, filesIn, newFolder, removeFolders, vekha } from '../../support/cli';
import { sampleWorkbook } from '../../support/sample-workbook';
import { unzipped } from '../../support/unzipped';
import { elementsOf } from '../../support/xml-elements';
import { wordyPlan } from '../../support/wordy-plan';
import { areaRules } from './excel-rules/area-rules';
import { cellRules } from './excel-rules/cell-rules';
import { messageRules } from './excel-rules/message-rules';
import { nameRules } from './excel-rules/name-rules';
import { orderRules } from './excel-rules/order-rules';
import { packageRules } from './excel-rules/package-rules';
import type { Parts } from './excel-rules/written-file';
import { writtenFile } from './excel-rules/written-file';

afterAll(removeFolders);

const rules = [...orderRules, ...packageRules, ...nameRules, ...cellRules, ...areaRules, ...messageRules];

let sample: Parts;
beforeAll(async () => {
  sample = unzipped(await files.write(sampleWorkbook()));
});

describe('what Excel demands of a file', () => {
  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(rule.breaches(writtenFile(sample))).toEqual([]);
    expect(rule.breaches(writtenFile(rule.plant(sample)))).not.toEqual([]);
  });
});

test('a foot longer than Excel takes is cut, between its signs', async () => {
  const [sheet, ...rest] = sampleWorkbook().sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const print = { ...sheet.print, footer: '&'.repeat(300) };
  const written = writtenFile(
    unzipped(await files.write({ ...sampleWorkbook(), sheets: [{ ...sheet, print }, ...rest] })),
  );
  expect(messageRules.flatMap((rule) => rule.breaches(written))).toEqual([]);
  const footer = elementsOf(written.sheets[0]!.root, 'oddFooter')[0]?.text;
  expect(footer).toBe(`&L${'&&'.repeat(122)}&R&P / &N`);
});

/** Breaches of every rule in every workbook below a folder, and how many workbooks there were. */
function judged(folder: string): { readonly workbooks: number; readonly breaches: readonly string[] } {
  const paths = filesIn(folder).filter((path) => path.endsWith('.xlsx') && !path.includes('Школа 6.xlsx'));
  const breaches = paths.flatMap((path) => {
    const file = writtenFile(unzipped(readFileSync(join(folder, path))));
    return rules.flatMap((rule) => rule.breaches(file).map((what) => `${path}: ${rule.name}: ${what}`));
  });
  return { workbooks: paths.length, breaches };
}

test('every workbook of the sample keeps all of it', async () => {
  const folder = newFolder();
  await vekha(folder, 'demo');
  expect(judged(folder)).toEqual({ workbooks: 16, breaches: [] });
});

test('so do workbooks of a plan as wordy as the forms allow', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'inbox'));
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(wordyPlan));
  await vekha(folder, 'plan', 'plan.json', '-o', 'municipal.xlsx');
  await vekha(folder, 'forms', 'municipal.xlsx', '--period', '2021-Q4', '-o', 'inbox');
  const words = ['--period', '2021-Q4', '-o', 'svod.xlsx', '--returns', 'returns'];
  await vekha(folder, 'consolidate', 'municipal.xlsx', 'inbox', ...words);
  expect(judged(folder)).toEqual({ workbooks: 4, breaches: [] });
});
