import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolders, vekha } from '../support/cli';

afterAll(removeFolders);

test('the progress says nothing of a file that the summary takes back, and the summary names the cell', async () => {
  const folder = newFolder();
  const { stderr } = await vekha(folder, 'demo');
  expect(stderr).toContain('СОШ 12.xlsx: прочитано');
  expect(stderr).not.toContain('СОШ 12.xlsx: принято');
  expect(stderr).toContain('СОШ 12.xlsx: старая версия');
  expect(stderr).toContain('форма_вторая_школа17.xlsx: на доработку: Показатели!J9, Число: «35%»');
});

test('an earlier workbook of a person that cannot be read is nothing to be sent', async () => {
  const folder = newFolder();
  await vekha(folder, 'demo');
  writeFileSync(join(folder, 'план.txt'), 'Показатель\t2021\nДоля школ, %\t50\n');
  const words = ['plan', 'план.txt', '--update', 'out/inbox/Школа 6.xlsx', '-o', 'x.xlsx'];
  const { code, stderr } = await vekha(folder, ...words);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^«out\/inbox\/Школа 6.xlsx»: Файл оборван/m);
  expect(stderr).not.toMatch(/пришлите/);
});
