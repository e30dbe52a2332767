import { cpSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptySheet } from '../../src/workbook/empty-sheet';
import { filesIn, newFolder, removeFolders, vekha } from '../support/cli';
import { changeFile, rowsOfFile, typeIntoFile } from '../support/typed-by-hand';

afterAll(removeFolders);

const base = newFolder();
const period = ['--period', '2021-Q4'] as const;
const other = '<table><tr><td>№<td>Мероприятие<td>Срок<tr><td>1<td>Создать рабочую группу<td>2021 год</table>';

beforeAll(async () => {
  expect((await vekha(base, 'demo')).code).toBe(0);
  writeFileSync(join(base, 'план.html'), other);
  writeFileSync(join(base, 'пусто.txt'), 'Просто письмо без плана.');
  writeFileSync(join(base, 'заметки.xlsx'), 'не книга');
});

/** The demo's folder anew. */
function prepared(): string {
  const folder = newFolder();
  cpSync(base, folder, { recursive: true });
  symlinkSync(join(folder, 'out/municipal.xlsx'), join(folder, 'ссылка.xlsx'));
  linkSync(join(folder, 'out/municipal.xlsx'), join(folder, 'вторая ссылка.xlsx'));
  return folder;
}

const m = 'out/municipal.xlsx';
const svod = ['consolidate', m, 'out/inbox', ...period] as const;

describe('what must not be written over is refused with 2, and nothing changes', () => {
  test.each<[readonly string[], RegExp]>([
    [[...svod, '-o', m], /^«out\/municipal.xlsx» – исходный файл/],
    [[...svod, '-o', './out/../out/municipal.xlsx'], /– исходный файл/],
    [[...svod, '-o', 'ссылка.xlsx'], /^«ссылка.xlsx» – исходный файл/],
    [[...svod, '-o', 'вторая ссылка.xlsx'], /– исходный файл/],
    [[...svod, '-o', 'out/inbox/13.xlsx'], /^«out\/inbox\/13.xlsx» – исходный файл/],
    [[...svod, '-o', 'новый.xlsx', '--note', m], /– исходный файл/],
    [[...svod, '-o', 's.xlsx', '--note', 's.xlsx'], /^В «s.xlsx» записались бы два разных результата/],
    [[...svod, '-o', 's.xlsx', '--note', 'S.xlsx'], /^В «S.xlsx» записались бы два разных результата/],
    [[...svod, '-o', 'план.html'], /^«план.html» уже есть и не читается/],
    [[...svod, '-o', 'out/forms/СОШ-10 Средняя школа № 10 2021-Q4.xlsx'], /уже есть, и это не свод/],
    [[...svod, '-o', 'заметки.xlsx'], /^«заметки.xlsx» уже есть и не читается, а в нём могут быть ваши примечания/],
    [[...svod, '-o', 'n.xlsx', '--note', 'заметки.xlsx'], /^«заметки.xlsx» уже есть, и это не документ Word/m],
    [['plan', 'план.html', '-o', 'план.html'], /^«план.html» – исходный файл/],
    [['plan', 'план.html', '--update', m, '-o', m], /^«out\/municipal.xlsx» – исходный файл/],
    [
      ['plan', 'план.html', '-o', 'out/svod.xlsx'],
      /^«out\/svod.xlsx» уже есть, и это не муниципальная книга без свода/,
    ],
    [['plan', 'план.html', '-o', 'заметки.xlsx'], /уже есть, и это не муниципальная книга/],
  ])('%j', async (words, message) => {
    const folder = prepared();
    const before = contents(folder);
    const { code, stdout, stderr } = await vekha(folder, ...words);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(contents(folder)).toEqual(before);
  });

  test('a plan without a row does not take the place of a good one', async () => {
    const folder = prepared();
    const before = contents(folder);
    const { code, stderr } = await vekha(folder, 'plan', 'пусто.txt', '-o', m);
    expect(stderr).toContain('Ни одной строки плана не найдено, «out/municipal.xlsx» оставлен как есть');
    expect([code, contents(folder)]).toEqual([1, before]);
  });

  test('a municipal workbook is replaced as it was written, and only when asked once somebody typed into it', async () => {
    const folder = prepared();
    expect((await vekha(folder, 'plan', 'план.html', '-o', m)).code).toBe(0);
    // Every other program writes its own way.
    const bytes = readFileSync(join(folder, m));
    writeFileSync(join(folder, m), Buffer.concat([bytes.subarray(0, -2), Buffer.from([1, 0]), Buffer.from('x')]));
    const refused = await vekha(folder, 'plan', 'план.html', '-o', m);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/могут быть ваши правки.*--replace/)]);
    expect((await vekha(folder, 'plan', 'план.html', '-o', m, '--replace')).code).toBe(0);
  });
});

describe('forms', () => {
  test('that stand already are left, named, and replaced only when asked', async () => {
    const folder = prepared();
    const [name = ''] = filesIn(join(folder, 'out/forms'));
    writeFileSync(join(folder, 'out/forms', name), readFileSync(join(folder, 'out/inbox/школа10.xlsx')));
    const filled = readFileSync(join(folder, 'out/forms', name));
    const again = await vekha(folder, 'forms', m, ...period, '-o', 'out/forms');
    expect(again.stderr).toMatch(/^Уже есть и оставлены как есть, .*СОШ-10 Средняя школа № 10 2021-Q4.xlsx/m);
    expect(readFileSync(join(folder, 'out/forms', name)).equals(filled)).toBe(true);
    await vekha(folder, 'forms', m, ...period, '-o', 'out/forms', '--replace');
    expect(filesIn(join(folder, 'out/forms')).length).toBe(7);
  });
});

describe('a consolidation that is made again', () => {
  const again = [...svod, '-o', 'out/svod.xlsx'] as const;
  const note = { form: 'svod-registry', row: 'ООШ-6', field: 'note', value: 'обещали к пятнице' };

  test('keeps the notes and the earlier facts of the one that it replaces, and says so', async () => {
    const folder = prepared();
    await typeIntoFile(join(folder, 'out/svod.xlsx'), [note]);
    const run = await vekha(folder, ...again);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('Из прежнего «out/svod.xlsx» перенесено: примечания (1)');
    expect(await rowsOfFile(join(folder, 'out/svod.xlsx'), 'svod-registry')).toContainEqual(
      expect.objectContaining({ key: 'ООШ-6', note: 'обещали к пятнице' }),
    );
    await vekha(folder, 'forms', 'out/svod.xlsx', '--period', '2022-Q1', '-o', 'next');
    const next = await vekha(folder, 'consolidate', m, 'next', '-o', 'out/svod.xlsx');
    expect(next.stderr).toContain('Период взят из присланных форм: I квартал 2022 года (2022-Q1)');
    expect(next.stderr).toContain('данные прошлых периодов (2021-Q4)');
    const facts = await rowsOfFile(join(folder, 'out/svod.xlsx'), 'svod-facts');
    expect(new Set(facts.map((fact) => fact['period']))).toContain('2021-Q4');
  });

  test('does not read itself as a submission, and refuses to lose sheets of a person', async () => {
    const folder = prepared();
    cpSync(join(folder, 'out/svod.xlsx'), join(folder, 'out/inbox/svod.xlsx'));
    const among = await vekha(folder, ...svod, '-o', 'out/inbox/svod.xlsx');
    expect(among.stderr).toContain('[7/7] школа10.xlsx');
    await changeFile(join(folder, 'out/svod.xlsx'), (workbook) => ({
      ...workbook,
      sheets: [...workbook.sheets, { ...emptySheet('Моё'), visibility: 'hidden', rows: [{ cells: [{ value: 1 }] }] }],
    }));
    const { code, stderr } = await vekha(folder, ...again);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^В «out\/svod.xlsx» есть ваши листы: Моё\. /)]);
    expect((await vekha(folder, ...again, '--replace')).code).toBe(1);
  });

  test('asks before it writes over a note that was finished by hand', async () => {
    const folder = prepared();
    const run = [...again, '--note', 'out/note.docx'] as const;
    expect((await vekha(folder, ...run)).code).toBe(1);
    writeFileSync(join(folder, 'out/note.docx'), readFileSync(join(folder, 'out/note.docx')).subarray(1));
    expect((await vekha(folder, ...run)).code).toBe(2);
  });

  test('of another plan is refused', async () => {
    const folder = prepared();
    await typeIntoFile(join(folder, m), [{ form: 'programme', row: '', field: 'title', value: 'Другой план' }]);
    const { code, stderr } = await vekha(folder, ...again);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/уже есть, и это свод другого плана/)]);
  });

  test('from a former one lists only the sheets that are not ours', async () => {
    const folder = prepared();
    const from = ['consolidate', 'out/svod.xlsx', 'out/inbox', ...period, '-o', 'new.xlsx'] as const;
    expect((await vekha(folder, ...from)).stderr).not.toContain('Не перенесены');
    await changeFile(join(folder, 'out/svod.xlsx'), (workbook) => ({
      ...workbook,
      sheets: [...workbook.sheets, { ...emptySheet('Моё'), visibility: 'hidden' }],
    }));
    const { stderr } = await vekha(folder, ...from.slice(0, -1), 'third.xlsx');
    expect(stderr).toContain('Не перенесены листы исходной книги: Моё. Они остались в ней');
  });

  test('tells what was written before a disk failed', async () => {
    const folder = prepared();
    writeFileSync(join(folder, 'returns'), 'файл на месте папки');
    const { code, stderr } = await vekha(folder, ...svod, '-o', 'n.xlsx', '--returns', 'returns');
    expect(code).toBe(2);
    expect(stderr).toMatch(/Свод записан: n.xlsx\nНе записать «returns\/.*на месте папки стоит файл/);
  });
});

describe('an inbox', () => {
  test('is read with its folders, without leftovers, and files are named by their path', async () => {
    const folder = prepared();
    mkdirSync(join(folder, 'inbox/письмо 1/вложения'), { recursive: true });
    cpSync(join(folder, 'out/inbox/13.xlsx'), join(folder, 'inbox/письмо 1/вложения/13.xlsx'));
    cpSync(join(folder, 'out/inbox/школа10.xlsx'), join(folder, 'inbox/школа10.xlsx'));
    for (const name of ['Thumbs.db', 'desktop.ini', '.DS_Store', '~$13.xlsx'])
      writeFileSync(join(folder, 'inbox/письмо 1', name), 'x');
    symlinkSync(join(folder, 'inbox'), join(folder, 'inbox/письмо 1/круг'));
    const { stdout } = await vekha(folder, 'consolidate', m, 'inbox', '--json');
    const { journal, period: found } = JSON.parse(stdout) as { period: string; journal: readonly { file: string }[] };
    expect(journal.map(({ file }) => file)).toEqual(['письмо 1/вложения/13.xlsx', 'школа10.xlsx']);
    expect(found).toBe('2021-Q4');
  });

  test('of several periods, or of none, asks for the period', async () => {
    const folder = prepared();
    await vekha(folder, 'forms', m, '--period', '2021-Q3', '-o', 'out/inbox/старые');
    const several = await vekha(folder, 'consolidate', m, 'out/inbox', '--json');
    expect([several.code, several.stderr]).toEqual([
      2,
      'Присланные формы за разные периоды: 2021-Q3 (7), 2021-Q4 (6) – в скобках число файлов. Укажите, за какой свод: --period',
    ]);
    mkdirSync(join(folder, 'other'));
    cpSync(join(folder, m), join(folder, 'other/m.xlsx'));
    const none = await vekha(folder, 'consolidate', m, 'other', '--json');
    expect([none.code, none.stderr]).toEqual([2, expect.stringMatching(/нет форм школ, период взять неоткуда/)]);
    const old = await vekha(folder, 'consolidate', m, 'out/inbox/старые', ...period, '-o', 'x.xlsx');
    expect(old.stderr).toContain('Форма за III квартал 2021 года, а свод за IV квартал 2021 года');
    expect(old.stderr).toContain('О мероприятиях школ данных нет: не сдала ни одна школа.');
  });
});

/** Every file below a folder with what it holds. */
function contents(folder: string): readonly (readonly [string, string])[] {
  return filesIn(folder).map((path) => [path, readFileSync(join(folder, path)).toString('latin1')] as const);
}
