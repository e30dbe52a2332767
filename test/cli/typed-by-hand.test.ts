import { join } from 'node:path';
import { newFolder, removeFolders, vekha } from '../support/cli';
import type { TypedByHand } from '../support/typed-by-hand';
import { rowsOfFile, typeIntoFile } from '../support/typed-by-hand';

afterAll(removeFolders);

const slips: readonly TypedByHand[] = [
  { form: 'schools', row: 'new1', field: 'name', value: 'Школа без кода' },
  { form: 'schools', row: 'new1', field: 'pupils', value: 120 },
  { form: 'schools', row: 'new2', field: 'code', value: 'СОШ-10' },
  { form: 'schools', row: 'new2', field: 'name', value: 'Вторая десятая' },
  { form: 'schools', row: 'СОШ-11', field: 'settlement', value: 'хутор' },
  { form: 'schools', row: 'СОШ-12', field: 'pupils', value: 'около 300' },
  { form: 'plan-indicators', row: 'i1', field: 'target2021', value: 'около 52' },
  { form: 'plan-indicators', row: 'i2', field: 'direction', value: 'вверх' },
  { form: 'plan-activities', row: 'a1', field: 'comment', value: 'согласовано с районом' },
  { form: 'plan-activities', row: 'new1', field: 'expectedResult', value: 'Результат без мероприятия' },
  { form: 'programme', row: '', field: 'actDate', value: 'летом' },
];

describe('what was typed into the municipal workbook and cannot be read', () => {
  const folder = newFolder();
  const at = (name: string): string => join(folder, name);
  let run: Awaited<ReturnType<typeof vekha>>;

  beforeAll(async () => {
    await vekha(folder, 'demo');
    await typeIntoFile(at('out/municipal.xlsx'), slips);
    const words = ['out/municipal.xlsx', 'out/inbox', '--period', '2021-Q4'];
    run = await vekha(folder, 'consolidate', ...words, '-o', 'svod.xlsx', '--json');
  });

  test('is told with sheet and cell, to people and to programs', () => {
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('ошибка, Школы!B13, "Школа без кода": У школы «Школа без кода» нет кода');
    expect(run.stderr).toMatch(/ошибка, Школы!B14, "Вторая десятая": Код «СОШ-10» стоит дважды/);
    expect(run.stderr).toMatch(/ошибка, Школы!D7, .*: Тип населённого пункта: «хутор»/);
    expect(run.stderr).toMatch(/ошибка, Школы!F8, .*: Обучающихся: «около 300»/);
    expect(run.stderr).toMatch(/ошибка, Показатели!.*: План 2021: «около 52»/);
    expect(run.stderr).toMatch(/Вопросов к плану: \d+/);
    const { issues } = JSON.parse(run.stdout) as { issues: readonly { code: string; sheet: string; cell: string }[] };
    expect(issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'schoolWithoutCode', severity: 'error', sheet: 'Школы', cell: 'B13' }),
        expect.objectContaining({ code: 'rowWithoutTitle', severity: 'warning', sheet: 'Мероприятия' }),
      ]),
    );
  });

  test.each(['svod.xlsx', 'again.xlsx', 'updated.xlsx'])('stands as it was typed in %s', async (name) => {
    const from = ['svod.xlsx', 'out/inbox', '--period', '2021-Q4', '-o', 'again.xlsx'];
    if (name === 'again.xlsx') await vekha(folder, 'consolidate', ...from);
    if (name === 'updated.xlsx')
      await vekha(
        folder,
        'plan',
        join(__dirname, '../../assets/samples/plan.json'),
        '--update',
        'svod.xlsx',
        '-o',
        name,
      );
    const schools = await rowsOfFile(at(name), 'schools');
    expect(schools.slice(-2)).toEqual([
      { key: '', name: 'Школа без кода', pupils: 120 },
      { key: '', code: 'СОШ-10', name: 'Вторая десятая' },
    ]);
    expect(schools).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'СОШ-11', settlement: 'хутор' }),
        expect.objectContaining({ key: 'СОШ-12', pupils: 'около 300' }),
      ]),
    );
    const [first, second] = await rowsOfFile(at(name), 'plan-indicators');
    // A corrected document that says a figure there counts before what could not be read.
    const target = name === 'updated.xlsx' ? 52 : 'около 52';
    expect([first?.['target2021'], second?.['direction']]).toEqual([target, 'вверх']);
    const activities = await rowsOfFile(at(name), 'plan-activities');
    expect(activities[0]).toMatchObject({ comment: 'согласовано с районом' });
    expect(activities.at(-1)).toEqual({ key: '', expectedResult: 'Результат без мероприятия' });
    expect(await rowsOfFile(at(name), 'programme')).toContainEqual(
      expect.objectContaining({ key: 'actDate', value: name === 'updated.xlsx' ? { date: '2019-02-11' } : 'летом' }),
    );
  });
});
