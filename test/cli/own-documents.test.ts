import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentProblemText } from '../../src/text/document-problem-text';
import { filesIn, newFolder, removeFolders, vekha } from '../support/cli';

const folder = newFolder();

beforeAll(() => vekha(folder, 'demo'));
afterAll(removeFolders);

test.each([
  ['a municipal workbook', 'municipal', 'out/municipal.xlsx', /^«.*»: Это муниципальная книга Вехи/],
  ['a consolidated workbook', 'consolidated', 'out/svod.xlsx', /^«.*»: Это свод Вехи/],
  ['the form of a school', 'school', '', /^«.*»: Это форма школы/],
  ['the draft note', 'note', 'out/note.docx', /^«.*»: Это аналитическая справка Вехи/],
] as const)('%s is not read as a road map once more', async (_, what, path, message) => {
  const { code, stdout, stderr } = await vekha(
    folder,
    'plan',
    path === '' ? firstForm() : path,
    '-o',
    'again.xlsx',
    '--json',
  );
  expect({ code, stdout, written: filesIn(folder).includes('again.xlsx') }).toEqual({
    code: 2,
    stdout: '',
    written: false,
  });
  expect(stderr).toMatch(message);
  expect(documentProblemText({ code: 'ownDocument', what }, 'en')).not.toMatch(/[а-яё]/i);
});

test('a road map beside it is read', async () => {
  writeFileSync(
    join(folder, 'план.txt'),
    'План на 2022 год\n№\tМероприятие\tСрок\n1\tСоздание группы\tмай\n2\tОтчёт\tиюнь',
  );
  const { code, stdout } = await vekha(folder, 'plan', firstForm(), 'план.txt', '--json');
  expect(code).toBe(2);
  const { documents } = JSON.parse(stdout) as { documents: readonly { source: string }[] };
  expect(documents.map(({ source }) => source)).toEqual(['план.txt']);
});

function firstForm(): string {
  return `out/forms/${readdirSync(join(folder, 'out/forms'))[0] ?? ''}`;
}
