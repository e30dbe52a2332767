import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, files, newFolder, removeFolders, samples, vekha } from '../support/cli';
import { cell, docxFixture, paragraph, row, span, table } from '../support/docx-fixture';

afterAll(removeFolders);

interface PlanJson {
  readonly documents: readonly {
    readonly source: string;
    readonly period: { readonly start: string; readonly end: string } | null;
    readonly indicators: readonly { readonly key: string; readonly targets: Readonly<Record<string, number>> }[];
    readonly activities: readonly { readonly key: string; readonly number: string; readonly title: string }[];
    readonly issues: readonly { readonly code: string; readonly where: string; readonly row: string }[];
    readonly unused: readonly { readonly text: string }[];
  }[];
  readonly issues?: readonly { readonly code: string }[];
  readonly changes?: readonly { readonly kind: string; readonly key: string; readonly fields: readonly string[] }[];
}

const heading = row(['№', 'Мероприятие', 'Срок', 'Ответственный']);
const activities = (...rows: readonly string[]): Uint8Array =>
  docxFixture({
    body:
      paragraph('План мероприятий («дорожная карта») Приозёрного округа на 2021 – 2024 годы') +
      table(heading, row([cell('Раздел I. Организация', span(4))]), ...rows),
  });
const group = row(['1', 'Создание рабочей группы', 'до 01.09.2021', 'Управление образования']);
const training = row(['2', 'Обучение педагогов работе с платформой', 'сентябрь', 'Руководители школ']);
const report = row(['3', 'Размещение отчёта на сайте', 'ежегодно до 1 февраля', 'Управление образования']);

const indicators =
  '<html><p>Показатели плана Приозёрного округа на 2021 – 2023 годы</p><table><tr><td>№<td>Наименование показателя<td>2021<td>2022<td>2023<td>ИТОГО' +
  '<tr><td>1.<td>Доля школ с Интернетом, %<td>20<td>50<td>100<td>100</table></html>';

function prepared(): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'план.docx'), activities(group, training, report));
  writeFileSync(join(folder, 'показатели.html'), indicators);
  writeFileSync(join(folder, 'старый.doc'), 'просто {');
  writeFileSync(join(folder, 'скан.pdf'), '%PDF-1.4');
  return folder;
}

async function plan(folder: string, ...words: readonly string[]) {
  const { code, stdout, stderr } = await vekha(folder, 'plan', ...words);
  return { code, stderr, json: stdout === '' ? null : (JSON.parse(stdout) as PlanJson) };
}

async function textsOf(folder: string, name: string, sheet: string): Promise<readonly string[]> {
  const bytes = readFileSync(join(folder, name));
  const values = await files.readValues(new Uint8Array(bytes));
  if (!values.ok) throw new Error(values.problem.code);
  const found = values.value.sheets.find((one) => one.name === sheet);
  return (found?.values ?? []).filter((value): value is string => typeof value === 'string');
}

test('two documents become one workbook: keys do not collide, differences are asked about', async () => {
  const folder = prepared();
  writeFileSync(join(folder, 'план 2.docx'), activities(report, group, training));
  const { code, json } = await plan(folder, 'план.docx', 'показатели.html', 'план 2.docx', '-o', 'm.xlsx', '--json');
  expect(code).toBe(0);
  expect(json?.documents.map(({ source }) => source)).toEqual(['план.docx', 'показатели.html', 'план 2.docx']);
  expect(json?.documents.map((one) => one.activities.map(({ key }) => key))).toEqual([
    ['a1', 'a2', 'a3'],
    [],
    ['a4', 'a5', 'a6'],
  ]);
  expect(json?.documents[1]?.indicators).toMatchObject([
    { key: 'i1', targets: { '2021': 20, '2022': 50, '2023': 100 } },
  ]);
  const questions = await textsOf(folder, 'm.xlsx', 'Вопросы к плану');
  expect(questions.join('\n')).toMatch(/В документах разное: период плана. Взято «01.01.2021 – 31.12.2024»/);
  expect(await textsOf(folder, 'm.xlsx', 'Мероприятия')).toEqual(
    expect.arrayContaining(['Создание рабочей группы', 'a6']),
  );
});

test('a document that is given twice is read once, under whatever name', async () => {
  const folder = prepared();
  writeFileSync(join(folder, 'копия.docx'), readFileSync(join(folder, 'план.docx')));
  const { code, json, stderr } = await plan(folder, 'план.docx', './план.docx', 'копия.docx', '--json');
  expect(code).toBe(0);
  expect(json?.documents.map((one) => one.activities.length)).toEqual([3]);
  expect(stderr).toContain('«копия.docx» – тот же документ, что «план.docx»: прочитан один раз');
  expect(stderr).toContain('«./план.docx» – тот же документ, что «план.docx»: прочитан один раз');
});

test('every doubt says where in the document it stands, and is marked at its row', async () => {
  const folder = prepared();
  const { json } = await plan(folder, 'план.docx', '-o', 'm.xlsx', '--json');
  const doubt = json?.documents[0]?.issues.find(({ code }) => code === 'deadlineDoubtful');
  expect(doubt).toMatchObject({ where: 'таблица 1, строка 4, столбец 3', row: 'a2' });
  const questions = await textsOf(folder, 'm.xlsx', 'Вопросы к плану');
  expect(questions).toEqual(
    expect.arrayContaining(['план.docx: таблица 1, строка 4, столбец 3', '2. Обучение педагогов работе с платформой']),
  );
});

test('targets that go back, lie above the whole or do not end in the total are asked about', async () => {
  const folder = newFolder();
  const odd = indicators.replace('<td>20<td>50<td>100<td>100', '<td>50<td>20<td>120<td>90');
  writeFileSync(join(folder, 'показатели.html'), odd);
  const { json } = await plan(folder, 'показатели.html', '-o', 'm.xlsx', '--json');
  const codes = json?.documents[0]?.issues.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['targetGoesBack', 'targetAboveWhole', 'ruleBroken']));
  const questions = (await textsOf(folder, 'm.xlsx', 'Вопросы к плану')).join('\n');
  expect(questions).toMatch(/План 2022 года \(20\) хуже предыдущего \(50\)/);
  expect(questions).toMatch(/ИТОГО не равно плану последнего года/);
});

test('an unreadable document costs only itself, and the exit code tells', async () => {
  const folder = prepared();
  const { code, stderr, json } = await plan(folder, 'скан.pdf', 'план.docx', '-o', 'm.xlsx', '--json');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^«скан.pdf»: Это PDF: откройте его в Word/);
  expect(json?.documents.map(({ source }) => source)).toEqual(['план.docx']);
  expect(filesIn(folder)).toContain('m.xlsx');
});

test('an unreadable document alone writes nothing', async () => {
  const folder = prepared();
  const { code, stderr, json } = await plan(folder, 'скан.pdf', '-o', 'm.xlsx', '--json');
  expect({ code, json, written: filesIn(folder).includes('m.xlsx') }).toEqual({ code: 2, json: null, written: false });
  expect(stderr).toMatch(/^«скан.pdf»: Это PDF/);
});

test('a document without a plan is an error with a workbook to fill in by hand', async () => {
  const { code, json } = await plan(prepared(), 'старый.doc', '-o', 'm.xlsx', '--json');
  expect(code).toBe(1);
  expect(json?.documents[0]?.issues[0]).toMatchObject({ code: 'noTables' });
});

test('a corrected document keeps the keys of an earlier workbook and tells what changed', async () => {
  const folder = prepared();
  await plan(folder, 'план.docx', '-o', 'm.xlsx');
  const same = await plan(folder, 'план.docx', '--update', 'm.xlsx', '-o', 'same.xlsx', '--json');
  expect(same.json?.changes).toEqual([]);
  const moved = row(['1', 'Размещение отчёта на сайте', 'ежегодно до 1 марта', 'Управление образования']);
  const fresh = row(['2', 'Мониторинг скорости Интернета', 'ежемесячно', 'Руководители школ']);
  writeFileSync(
    join(folder, 'новый.docx'),
    activities(moved, fresh, row(['3', ...['Создание рабочей группы', 'до 01.09.2021', 'Управление образования']])),
  );
  const { json, stderr } = await plan(folder, 'новый.docx', '--update', 'm.xlsx', '-o', 'n.xlsx', '--json');
  expect(json?.changes?.map(({ kind, key }) => `${kind} ${key}`).sort()).toEqual([
    'added a4',
    'changed a1',
    'changed a3',
    'gone a2',
  ]);
  expect(stderr).toMatch(/изменено a3 «Размещение отчёта на сайте»: номер, срок/);
  const questions = await textsOf(folder, 'n.xlsx', 'Вопросы к плану');
  expect(questions.join('\n')).toMatch(/В новом документе этой строки нет/);
});

test('our own plan may stand beside a document', async () => {
  const folder = prepared();
  const { json } = await plan(folder, join(samples, 'plan.json'), 'план.docx', '--json');
  const keys = json?.documents.flatMap((one) => one.activities.map(({ key }) => key)) ?? [];
  expect(new Set(keys).size).toBe(keys.length);
  expect(json?.documents).toHaveLength(2);
});

describe('with several documents', () => {
  test('findings on the screen name their document', async () => {
    const { stderr } = await plan(prepared(), 'план.docx', 'показатели.html', '-o', 'm.xlsx');
    expect(stderr).toMatch(/предупреждение, план\.docx, таблица 1, строка 4, столбец 3, "a2"/);
    const one = await plan(prepared(), 'план.docx', '-o', 'm.xlsx');
    expect(one.stderr).toMatch(/предупреждение, таблица 1, строка 4, столбец 3, "a2"/);
  });

  test('what they say against one another is a finding of the later one', async () => {
    const { json, stderr } = await plan(prepared(), 'план.docx', 'показатели.html', '--json');
    const differences = json?.documents.map(({ issues }) => issues.filter(({ code }) => code === 'programmeDiffers'));
    expect(differences?.map((found) => found.length)).toEqual([0, 2]);
    expect(stderr).toMatch(/предупреждение, показатели\.html: В документах разное: период плана/);
  });

  test('what a corrected document says against the earlier workbook is told', async () => {
    const folder = prepared();
    await plan(folder, 'план.docx', '-o', 'm.xlsx');
    const { json, stderr } = await plan(folder, 'показатели.html', '--update', 'm.xlsx', '-o', 'n.xlsx', '--json');
    expect(json?.issues?.map(({ code }) => code)).toEqual(['programmeDiffers', 'programmeDiffers']);
    expect(stderr).toMatch(/предупреждение: В документах разное: период плана/);
  });
});

test('places of unused texts are counted as those of doubts, in lines where the document is a text', async () => {
  const folder = newFolder();
  const note = 'Сроки исчисляются в рабочих днях';
  const lines = ['План на 2022 год', note, '№\tМероприятие\tСрок', '1\tСоздание группы\tскоро', '2\tОтчёт\tиюнь'];
  writeFileSync(join(folder, 'план.txt'), lines.join('\n'));
  const { json } = await plan(folder, 'план.txt', '--json');
  expect(json?.documents[0]?.unused).toEqual([{ text: note, sheet: null, cell: null, where: 'строка 2' }]);
  expect(json?.documents[0]?.issues.find(({ code }) => code === 'deadlineUndated')?.where).toBe('строка 4');
});
