import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { fillForm } from '../../src/app/fill-form';
import type { FormAnswers } from '../../src/app/fill-form';
import { files, filesIn, newFolder, removeFolders, samples, vekha } from '../support/cli';
import { describeWith } from '../support/tools';
import { brokenRules } from './support/axe';
import { describedBy, expectValue, focused, tabBackTo, tabTo } from './support/by-keyboard';
import type { Desk, Look } from './support/desk';
import { activeCell, bytesOf, goTo, patience, typeOver } from './support/desk';
import { overflowing } from './support/overflow';
import { useDesks } from './support/use-desks';

const period = '2021-Q4';
const bundle = join(__dirname, '..', '..', 'dist', 'cli', 'vekha.js');

/** The sample's school as it sent its form, but for what these tests type themselves. */
const known = JSON.parse(readFileSync(join(samples, `answers-${period}.json`), 'utf8')) as {
  readonly files: readonly { readonly school: string; readonly answers: FormAnswers }[];
};
const complete = known.files.find(({ school }) => school === 'СОШ-10')?.answers ?? {};

describeWith('chromium', "the school's pane", () => {
  const open = useDesks();
  let folder = '';
  let blankForm = '';

  beforeAll(async () => {
    folder = newFolder();
    await vekha(folder, 'plan', join(samples, 'plan.json'), '-o', 'municipal.xlsx');
    await vekha(folder, 'forms', 'municipal.xlsx', '--period', period, '-o', 'forms');
    blankForm = join(folder, 'forms', filesIn(join(folder, 'forms')).find((name) => name.startsWith('СОШ-10')) ?? '');
  }, patience);
  afterAll(removeFolders);

  /** The form with the sample's answers, some of them changed or taken away. */
  const formWith = async (changes: FormAnswers): Promise<string> => {
    const workbook = await files.readWorkbook(new Uint8Array(readFileSync(blankForm)));
    if (!workbook.ok) throw new Error(workbook.problem.code);
    const answered = fillForm(workbook.value, complete, '2022-01-10T00:00:00Z').workbook;
    const changed = fillForm(answered, changes, '2022-01-10T00:00:00Z').workbook;
    const path = join(newFolder(), 'СОШ-10.xlsx');
    writeFileSync(path, await files.write(changed));
    return path;
  };
  const openForm = async (path: string, look: Look = {}): Promise<Desk> => {
    const desk = await open(look);
    await desk.page.locator('#open-file').setInputFiles(path);
    if ((look.width ?? 1280) < 700) await desk.page.getByRole('button', { name: /^(Панель|Pane)$/ }).click();
    await desk.page.getByRole('navigation', { name: /Разделы формы|Sections of the form/ }).waitFor();
    return desk;
  };
  /** What the bundled command line makes of a file that a school sends. */
  const consolidated = (bytes: Uint8Array): { readonly verdict: string; readonly codes: readonly string[] } => {
    const inbox = newFolder();
    mkdirSync(join(inbox, 'in'));
    writeFileSync(join(inbox, 'in', 'school.xlsx'), bytes);
    const words = ['consolidate', join(folder, 'municipal.xlsx'), join(inbox, 'in'), '--period', period];
    const told = execFileSync(process.execPath, [bundle, ...words, '-o', join(inbox, 'svod.xlsx'), '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [file] = (JSON.parse(told) as Journal).journal;
    return { verdict: file?.verdict ?? 'none', codes: file?.issues.map(({ code }) => code) ?? [] };
  };

  test(
    'a form is filled in by mouse, checked, explained, marked, saved and accepted',
    async () => {
      const path = await formWith({
        equipment: { '': { pupils: null, boards: null, computersOnline: null } },
        indicators: { i3: { fact: null } },
        activities: { 'a2/2021-09-01': { status: null, doneOn: null, document: null } },
      });
      const { page, picture } = await openForm(path);
      await page.getByText('Не готово: 5 предупреждений без пояснения').waitFor();

      await entry(page, 'Оснащение').click();
      await page.getByRole('textbox', { name: /^Обучающиеся/ }).fill('742');
      const online = page.getByRole('textbox', { name: /^из них подключены/ });
      await online.fill('200');
      await online.blur();
      const told = page.getByRole('alert').filter({ hasText: 'Компьютеров с Интернетом больше' });
      await told.waitFor();
      expect(await online.getAttribute('aria-invalid')).toBe('true');
      expect(await describedBy(online)).toContain('Компьютеров с Интернетом больше');
      await picture('school-error');
      await page.getByRole('button', { name: /Показать в листе: из них подключены/ }).click();
      expect((await activeCell(page)).text).toBe('200');
      await online.fill('82');
      await told.waitFor({ state: 'detached' });

      await page.getByRole('button', { name: 'Дальше: Показатели' }).click();
      const fact = page.getByRole('radiogroup', { name: /использует федеральную платформу/ });
      await fact.getByText('да', { exact: true }).click();
      await page.getByText('41,8 %. План 30 % выполнен').waitFor();

      await page.getByRole('button', { name: 'Дальше: Мероприятия' }).click();
      const card = page.getByRole('article', { name: /школьную дорожную карту/ });
      await card.getByRole('combobox', { name: 'Статус' }).selectOption('выполнено');
      await card.getByText('Выполнено, но нет даты').waitFor();
      await card.getByRole('textbox', { name: 'Дата выполнения' }).fill('30.08.2021');
      await card.getByText('выполнено', { exact: true }).first().waitFor();

      await page.getByRole('button', { name: 'Дальше: Проверка' }).click();
      await page.getByText('Не готово: 1 предупреждение без пояснения').waitFor();
      await page.getByRole('button', { name: 'Причина: Интерактивные доски и панели' }).click();
      await page
        .getByRole('textbox', { name: 'Причина: Интерактивные доски и панели' })
        .fill('инвентаризация идёт до 20 января');
      await page.getByText('Готово к сдаче').first().waitFor();
      await picture('school-check');

      await page.getByRole('button', { name: 'Дальше: Отправка' }).click();
      await page.getByRole('button', { name: 'Отметить готовность' }).click();
      await page
        .getByText(/^Отмечено готовым \d/)
        .first()
        .waitFor();
      await picture('school-send');
      const bytes = await saved(page);
      expect(consolidated(bytes)).toEqual({ verdict: 'acceptedWithRemarks', codes: ['notFilled'] });
    },
    patience,
  );

  test(
    'a form is mended, marked and saved by keyboard alone; a later change shows and is told at intake',
    async () => {
      const { page } = await openForm(await formWith({ equipment: { '': { printers: -5 } } }));
      const { keyboard } = page;
      // As in Excel, F6 brings the keyboard from the sheet into the pane.
      await page.getByRole('grid').locator('[tabindex="0"]').first().focus();
      await keyboard.press('F6');
      await tabTo(page, /^Проверка/);
      await keyboard.press('Enter');
      expect(await focused(page)).toBe('Проверка');
      await tabTo(page, /^Исправить: Принтеры/);
      await keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Оснащение' }).waitFor();
      expect(await focused(page)).toMatch(/^Принтеры/);
      await keyboard.press('Control+a');
      await keyboard.type('18');
      await keyboard.press('Enter');
      await page.getByText('15 из 15 заполнено', { exact: true }).waitFor();
      await tabTo(page, /^Скорость доступа/);
      await keyboard.press('Control+a');
      await keyboard.type('1,5e');
      await keyboard.press('Escape');
      expect(await page.getByRole('textbox', { name: /^Скорость доступа/ }).inputValue()).toBe('100');
      await tabBackTo(page, /^К разделам/);
      await keyboard.press('Enter');
      await tabTo(page, /^Отправка/);
      await keyboard.press('Enter');
      await tabTo(page, /^Отметить готовность/);
      await keyboard.press('Enter');
      await page
        .getByText(/^Отмечено готовым \d/)
        .first()
        .waitFor();
      const sealed = await saved(page);
      expect(consolidated(sealed)).toEqual({ verdict: 'accepted', codes: [] });

      await tabBackTo(page, /^К разделам/);
      await keyboard.press('Enter');
      await tabTo(page, /^Оснащение/);
      await keyboard.press('Enter');
      await tabTo(page, /^Принтеры/);
      await keyboard.press('Control+a');
      await keyboard.type('19');
      await keyboard.press('Tab');
      await tabBackTo(page, /^К разделам/);
      await keyboard.press('Enter');
      await page.getByText(/Изменено после отметки/).waitFor();
      expect(consolidated(await saved(page))).toEqual({ verdict: 'acceptedWithRemarks', codes: ['changedAfterSeal'] });
    },
    patience,
  );

  test(
    'what is typed in the sheet shows in the pane, and what is typed in the pane in the sheet',
    async () => {
      const { page } = await openForm(await formWith({}));
      await entry(page, 'Оснащение').click();
      await page.getByRole('button', { name: /Показать в листе: Принтеры/ }).click();
      const cell = await page.getByLabel(/Адрес ячейки/).inputValue();
      await goTo(page, cell);
      await typeOver(page, '21');
      await page.keyboard.press('Enter');
      const printers = page.getByRole('textbox', { name: /^Принтеры/ });
      await expectValue(printers, '21');
      await printers.fill('22');
      await printers.press('Tab');
      await goTo(page, cell);
      expect((await activeCell(page)).text).toBe('22');
    },
    patience,
  );

  const looks = [
    { name: 'ru-320', look: { width: 320, language: 'ru' } },
    { name: 'en-320-dark', look: { width: 320, language: 'en', scheme: 'dark' } },
    { name: 'ru-1280', look: { language: 'ru' } },
    { name: 'ru-320-forced', look: { width: 320, language: 'ru', forcedColors: 'active' } },
  ] as const;
  test.each(looks)(
    'every screen is accessible and fits: $name',
    async ({ name, look }) => {
      const path = await formWith({
        equipment: { '': { pupils: '17 %', teachers: null, computersOnline: 300 } },
        activities: { 'a2/2021-09-01': { status: 'не начато', doneOn: null, document: null } },
        check: { 'equipment//teachers': { explanation: 'данные у бухгалтерии' } },
      });
      const { page, picture } = await openForm(path, { height: 900, ...look });
      const found: string[] = [];
      const look2 = async (screen: string): Promise<void> => {
        await picture(`school-${name}-${screen}`);
        const broken = [...(await brokenRules(page)), ...(await overflowing(page))];
        found.push(...broken.map((rule) => `${screen}: ${rule}`));
      };
      await look2('overview');
      for (const [at, screen] of screens.entries()) {
        await page
          .getByRole('navigation', { name: /Разделы формы|Sections of the form/ })
          .getByRole('button')
          .nth(at)
          .click();
        await look2(screen);
        await page.getByRole('button', { name: /^(К разделам|All sections)$/ }).click();
      }
      expect(found).toEqual([]);
    },
    patience,
  );
});

const screens = ['cover', 'equipment', 'indicators', 'activities', 'check', 'send'] as const;

interface Journal {
  readonly journal: readonly { readonly verdict: string; readonly issues: readonly { readonly code: string }[] }[];
}

/** A section on the first screen. */
function entry(page: Page, title: string): Locator {
  return page.getByRole('navigation', { name: 'Разделы формы' }).getByRole('button', { name: title });
}

/** Saves by the keys of the workbench and takes the file. */
async function saved(page: Page): Promise<Uint8Array> {
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Имя файла').fill('СОШ-10');
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  const bytes = await bytesOf(await coming);
  await dialog.waitFor({ state: 'detached' });
  return bytes;
}
