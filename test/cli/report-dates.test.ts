import { filesIn, newFolder, removeFolders, samples, vekha } from '../support/cli';

const folder = newFolder();

beforeAll(() => vekha(folder, 'plan', `${samples}/plan.json`, '-o', 'm.xlsx'));
afterAll(removeFolders);

const inFolder = (...words: readonly string[]) => vekha(folder, ...words);

test.each([
  ['forms', ['m.xlsx', '-o', 'early']],
  ['consolidate', ['m.xlsx', '.', '-o', 'early.xlsx']],
])('%s refuses a day before the period', async (command, words) => {
  const { code, stderr } = await inFolder(command, ...words, '--period', '2021-Q4', '--as-of', '2020-01-01');
  expect({ code, stderr: stderr.trim(), written: filesIn(folder).filter((file) => file.includes('early')) }).toEqual({
    code: 2,
    stderr: 'День отчёта 01.01.2020 раньше отчётного периода 01.10.2021–31.12.2021: исправьте день или период',
    written: [],
  });
});

test.each([
  ['2030-Q4', /предупреждение: Отчётный период 01\.10\.2030–31\.12\.2030 вне периода плана 01\.01\.2019–31\.12\.2024/],
  ['2021-Q4', /^(?!.*вне периода плана)/s],
])('forms for %s say whether the plan reaches it', async (asked, said) => {
  const { code, stderr } = await inFolder('forms', 'm.xlsx', '--period', asked, '-o', asked);
  expect(code).toBe(0);
  expect(stderr).toMatch(said);
});
