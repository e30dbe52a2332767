import type { Locator, Page } from 'playwright-core';
import { askOpenpyxl, describeWith } from '../support/tools';
import { brokenRules } from './support/axe';
import { activeCell, bytesOf, goTo, patience, typeOver } from './support/desk';
import { overflowing } from './support/overflow';
import { sampleInbox } from './support/sample-inbox';
import { useDesks } from './support/use-desks';

describeWith('chromium', "the coordinator's pane", () => {
  const opened = useDesks();

  test(
    'gives a new user the consolidated workbook in three clicks, readable elsewhere',
    async () => {
      const { page, picture } = await opened();
      await button(page, 'Взять файлы примера').click();
      await button(page, 'Собрать свод').click();
      await page.getByText('Свод собран: сдали 5 из 7').first().waitFor();
      await picture('coordinator-svod');
      const coming = page.waitForEvent('download');
      await button(page, 'Свод отдельной книгой').click();
      const bytes = await bytesOf(await coming);
      const script = `
registry = book['Реестр сдачи']
rows = [[cell.value for cell in row] for row in registry.iter_rows()]
print(json.dumps([book.sheetnames[:5], 'Сводка' in book.sheetnames, sum('не сдано' in row for row in rows)]))`;
      expect(askOpenpyxl(bytes, script)).toEqual([
        ['Программа', 'Показатели', 'Результаты', 'Мероприятия', 'Школы'],
        true,
        2,
      ]);
    },
    patience,
  );

  test(
    'shows a verdict with its reasons for every file',
    async () => {
      const { page, picture } = await opened();
      await consolidateSample(page);
      await page.getByText('не читается 1').click();
      const torn = page.locator('summary', { hasText: 'Школа 6.xlsx' });
      // Rows out of sight are not laid out, and have no inner text.
      expect(await torn.textContent()).toContain('не читается');
      await torn.click();
      expect(await page.getByText('Файл оборван').isVisible()).toBe(true);
      await picture('coordinator-verdicts');
    },
    patience,
  );

  test(
    'works by keyboard alone, and a screen reader hears the end',
    async () => {
      const { page } = await opened();
      await button(page, 'Взять файлы примера').waitFor();
      // From the end of the page, since the sheet's own keys come first from its start.
      await tabTo(page, 'Свод', 'Shift+Tab');
      await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toBe('Школы');
      await page.keyboard.press('ArrowRight');
      await tabTo(page, 'Взять файлы примера');
      await page.keyboard.press('Enter');
      await page.getByText('школа10.xlsx').waitFor();
      await tabTo(page, 'Собрать свод');
      await page.keyboard.press('Enter');
      await page.getByText('Что сохранить').waitFor();
      await page.locator('[aria-live=polite]', { hasText: 'Свод собран: сдали 5 из 7' }).waitFor({ state: 'attached' });
    },
    patience,
  );

  test(
    'stops in the middle and leaves the workbook as it was',
    async () => {
      const { page } = await opened();
      const { inTime } = await sampleInbox();
      const [first] = inTime;
      if (first === undefined) throw new Error('no files in the sample');
      const many = Array.from({ length: 300 }, (_, at) => ({
        name: `школа ${at}.xlsx`,
        mimeType: '',
        buffer: Buffer.from(first.bytes),
      }));
      await page.locator('input[type=file][multiple]').last().setInputFiles(many);
      const before = await sheetNames(page);
      await button(page, 'Собрать свод').click();
      await button(page, 'Остановить').click();
      await page.getByText('Остановлено. Листы книги не изменены').first().waitFor();
      expect(await sheetNames(page)).toEqual(before);
      await button(page, 'Собрать свод').waitFor();
    },
    patience,
  );

  test(
    'takes in a late school, keeps the note of the coordinator, and says so before',
    async () => {
      const { page } = await opened();
      await consolidateSample(page);
      await page.getByRole('tab', { name: 'Реестр сдачи' }).click();
      await goTo(page, 'K6');
      await typeOver(page, 'звонили');
      await page.keyboard.press('Enter');
      const { late } = await sampleInbox();
      await page
        .locator('input[type=file][multiple]')
        .last()
        .setInputFiles(late.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
      await page.getByText('1 примечание координатора сохранится').waitFor();
      await button(page, 'Собрать свод').click();
      await page.getByText('Свод собран: сдали 6 из 7').first().waitFor();
      await page.getByRole('tab', { name: 'Реестр сдачи' }).click();
      await goTo(page, 'K6');
      expect((await activeCell(page)).text).toBe('звонили');
    },
    patience,
  );

  test(
    'leads from what is behind to its cell, and filters it',
    async () => {
      const { page, picture } = await opened();
      await consolidateSample(page);
      await page.getByRole('tab', { name: 'Отставания' }).click();
      const overdue = page.getByRole('heading', { name: /^Просрочено/ });
      const all = await overdue.innerText();
      await picture('coordinator-behind');
      await page.getByLabel('Школа', { exact: true }).selectOption({ index: 1 });
      expect(await overdue.innerText()).not.toBe(all);
      await button(page, 'Сбросить отбор').click();
      await page.getByRole('button', { name: 'Довести скорость Интернета до нормы' }).first().click();
      await page.getByRole('grid', { name: 'Лист «Мероприятия по школам»' }).waitFor();
      expect((await activeCell(page)).text).toBe('просрочено');
    },
    patience,
  );

  test(
    'makes a form for every school, and a letter to go with them',
    async () => {
      const { page, picture } = await opened();
      await paneTabs(page).getByRole('tab', { name: 'Школы' }).click();
      await page.getByRole('combobox', { name: 'Отчётный период' }).selectOption('2021-Q4');
      const coming = page.waitForEvent('download');
      await button(page, 'Создать формы').click();
      const download = await coming;
      expect(download.suggestedFilename()).toMatch(/\.zip$/);
      await page.getByText('7 школ: формы в архиве').waitFor();
      expect(await page.getByLabel('Тема').inputValue()).toBe(
        'Отчёт о выполнении дорожной карты за IV квартал 2021 года',
      );
      await picture('coordinator-schools');
    },
    patience,
  );

  test.each([
    ['light', 'ru', 320],
    ['dark', 'en', 320],
    ['light', 'ru', 1280],
  ] as const)(
    'is accessible and fits on every tab: %s, %s, %i px',
    async (scheme, language, width) => {
      const { page, picture } = await opened({ scheme, language, width });
      const isRussian = language === 'ru';
      if (width === 320) await button(page, isRussian ? 'Панель' : 'Pane').click();
      await button(page, isRussian ? 'Взять файлы примера' : 'Take the example’s files').click();
      await button(page, isRussian ? 'Собрать свод' : 'Consolidate').click();
      await page.getByText(isRussian ? 'Что сохранить' : 'What to save').waitFor();
      for (const tab of await paneTabs(page).getByRole('tab').all()) {
        await tab.click();
        await page.waitForTimeout(300);
        await picture(`coordinator-${(await tab.getAttribute('id')) ?? ''}-${scheme}-${language}-${width}`);
        expect(await brokenRules(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
      }
    },
    patience,
  );
});

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

function paneTabs(page: Page): Locator {
  return page.getByRole('tablist', { name: /Работа координатора|Work of the coordinator/ });
}

async function consolidateSample(page: Page): Promise<void> {
  await button(page, 'Взять файлы примера').click();
  await button(page, 'Собрать свод').click();
  await page.getByText('Что сохранить').waitFor();
}

function sheetNames(page: Page): Promise<readonly string[]> {
  return page.getByRole('tablist', { name: 'Листы' }).getByRole('tab').allInnerTexts();
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** Presses the key until something of that name has the focus. */
async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press(key);
    if ((await focused(page)) === name) return;
  }
  throw new Error(`Tab never comes to «${name}»`);
}
