import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, newFolder, removeFolders, samples, vekha } from '../support/cli';

afterAll(removeFolders);

const plan = join(samples, 'plan.json');

/** A folder with a municipal workbook, a broken one, a text and an empty inbox. */
async function prepared(): Promise<string> {
  const folder = newFolder();
  expect((await vekha(folder, 'plan', plan, '-o', 'm.xlsx')).code).toBe(0);
  writeFileSync(join(folder, 'broken.xlsx'), 'PK\u0003\u0004 оборвано');
  writeFileSync(join(folder, 'text.xlsx'), 'просто текст');
  writeFileSync(join(folder, 'bad.json'), '{ "programme": ');
  writeFileSync(join(folder, 'other.json'), '{"programme": {"title": "План"}, "goals": []}');
  writeFileSync(join(folder, 'list.json'), '{"programme": {"title": "План"}, "schools": [{"code": {"a": 1}}]}');
  writeFileSync(join(folder, 'noschools.json'), '{"programme": {"title": "План", "municipality": "Округ"}}');
  mkdirSync(join(folder, 'empty'));
  return folder;
}

describe('a command that cannot be carried out says why in Russian, exits with 2 and writes nothing', () => {
  test.each<[readonly string[], RegExp]>([
    [[], /^Не указана команда/],
    [['свод'], /^Нет команды «свод»/],
    [['plan'], /^Не указан файл плана$/],
    [['plan', plan], /^Не хватает параметра --output$/],
    [['plan', plan, 'another.json', '-o', 'x.xlsx'], /^Нет файла или папки «another.json»/],
    [['plan', 'nowhere.json', '-o', 'x.xlsx'], /^Нет файла или папки «nowhere.json»: проверьте путь$/],
    [['plan', 'bad.json', '-o', 'x.xlsx'], /^«bad.json» — не JSON: /],
    [['plan', 'other.json', '-o', 'x.xlsx'], /^«other.json»: Неизвестная часть «goals»/],
    [['plan', 'list.json', '-o', 'x.xlsx'], /^«list.json»: schools, запись 1, поле «code»: нужно число/],
    [['plan', plan, '-o', 'm.xlsx/x.xlsx'], /^Не записать «m.xlsx\/x.xlsx» \(/],
    [
      ['plan', plan, '--outptu', 'x.xlsx'],
      /^Не понят параметр --outptu. Бывают: --output, --update, --replace, --json$/,
    ],
    [['plan', plan, '-o'], /^У параметра --output нет значения/],
    [['plan', plan, '-o', ''], /^У параметра --output нет значения/],
    [['plan', plan, '--json=1'], /^Параметр --json пишется без значения$/],
    [['plan', 'empty', '-o', 'x.xlsx'], /^«empty» – папка, а нужен файл/],
    [['plan', plan, '-o', '.'], / – папка, а нужен файл: допишите имя файла$/],
    [['demo', '--bar'], /^Не понят параметр --bar. У этой команды параметров нет$/],
    [['demo', 'bar'], /^Лишнее: «bar»$/],
    [['forms', 'm.xlsx', '-o', 'x'], /^Не хватает параметра --period$/],
    [['forms', 'm.xlsx', '--period', '2021-Q5', '-o', 'x'], /^Период «2021-Q5» не понят: пишите 2021-Q4/],
    [['forms', 'm.xlsx', '--period', '2021-Q4', '--as-of', '31.12.2021', '-o', 'x'], /^День «31.12.2021» не понят/],
    [['forms', '--period', '2021-Q4', '-o', 'x'], /^Не указана муниципальная книга$/],
    [['forms', 'text.xlsx', '--period', '2021-Q4', '-o', 'x'], /^«text.xlsx»: Это текст, а не книга Excel/],
    [['forms', 'broken.xlsx', '--period', '2021-Q4', '-o', 'x'], /^«broken.xlsx»: Файл оборван/],
    [['check'], /^Не указан файл для проверки$/],
    [['check', 'nowhere.xlsx'], /^Нет файла или папки «nowhere.xlsx»/],
    [['check', 'text.xlsx'], /не читается\n.*Это текст, а не книга Excel/],
    [['consolidate', 'm.xlsx', '--period', '2021-Q4', '-o', 'x.xlsx'], /^Не указана папка с файлами школ$/],
    [
      ['consolidate', 'm.xlsx', 'text.xlsx', '--period', '2021-Q4', '-o', 'x.xlsx'],
      /^«text.xlsx» – файл, а нужна папка/,
    ],
    [
      ['consolidate', 'empty', 'm.xlsx', '--period', '2021-Q4', '-o', 'x.xlsx'],
      /^Книга и папка переставлены: сначала муниципальная книга \(«m.xlsx»\)/,
    ],
    [['consolidate', 'm.xlsx', 'empty', '--period', '2021-Q4', '-o', 'x.xlsx'], /^В папке «empty» нет файлов/],
    [['consolidate', 'm.xlsx', 'nowhere', '--period', '2021-Q4', '-o', 'x.xlsx'], /^Нет файла или папки «nowhere»/],
  ])('%j', async (words, message) => {
    const folder = await prepared();
    const before = filesIn(folder);
    const { code, stdout, stderr } = await vekha(folder, ...words);
    expect(stderr).toMatch(message);
    expect({ code, stdout, files: filesIn(folder) }).toEqual({ code: 2, stdout: '', files: before });
  });

  test.each(['-h', '--help', 'help'])('%s tells how it is used', async (word) => {
    const { code, stderr } = await vekha(newFolder(), word);
    expect({ code, start: stderr.slice(0, 5) }).toEqual({ code: 0, start: 'Веха:' });
    expect((await vekha(newFolder(), 'forms', '-h')).stderr).toBe(stderr);
  });

  test('--version tells the version to programs', async () => {
    expect(await vekha(newFolder(), '--version')).toEqual({ code: 0, stdout: '0.0.0', stderr: '' });
  });

  test('a plan without schools gives no forms', async () => {
    const folder = await prepared();
    await vekha(folder, 'plan', 'noschools.json', '-o', 'n.xlsx');
    const { code, stderr } = await vekha(folder, 'forms', 'n.xlsx', '--period', '2021-Q4', '-o', 'x');
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'В книге «n.xlsx» пуст реестр: заполните лист «Школы»' });
  });

  test('a school workbook is no municipal one', async () => {
    const folder = await prepared();
    await vekha(folder, 'forms', 'm.xlsx', '--period', '2021-Q4', '-o', 'f');
    const form = 'f/СОШ-10 Средняя школа № 10 2021-Q4.xlsx';
    const { code, stderr } = await vekha(folder, 'forms', form, '--period', '2021-Q4', '-o', 'x');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `«${form}» — не муниципальная книга Вехи: создайте её командой plan`,
    });
  });
});
