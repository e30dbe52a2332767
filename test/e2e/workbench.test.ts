import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askOpenpyxl, describeWith } from '../support/tools';
import { brokenRules } from './support/axe';
import { activeCell, bytesOf, goTo, patience, typeOver } from './support/desk';
import { overflowing } from './support/overflow';
import { useDesks } from './support/use-desks';

describeWith('chromium', 'the workbench', () => {
  const opened = useDesks();

  test(
    'opens the sample under its name, with its visible sheets',
    async () => {
      const { page } = await opened();
      expect(await page.getByText('Пример', { exact: true }).isVisible()).toBe(true);
      const tabs = page.getByRole('tablist', { name: 'Листы' }).getByRole('tab');
      expect(await tabs.allInnerTexts()).toEqual(['Программа', 'Показатели', 'Результаты', 'Мероприятия', 'Школы']);
      expect(await page.getByLabel('Отчётный период').inputValue()).toBe('2021-Q4');
      expect(await page.getByLabel('По состоянию на').inputValue()).toBe('2021-12-31');
      await tabs.nth(4).click();
      expect(await page.getByRole('grid', { name: 'Лист «Школы»' }).isVisible()).toBe(true);
    },
    patience,
  );

  test(
    'writes a cell by keyboard, undoes and does it again',
    async () => {
      const { page } = await opened();
      await goTo(page, 'F6');
      const before = await activeCell(page);
      expect(before.text).toBe('Приозёрный городской округ');
      await typeOver(page, 'Лесной район');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      expect((await activeCell(page)).text).toBe('Лесной район');
      await page.keyboard.press('Control+z');
      expect((await activeCell(page)).text).toBe(before.text);
      await page.keyboard.press('Control+y');
      expect((await activeCell(page)).text).toBe('Лесной район');
      await page.keyboard.press('F2');
      await page.keyboard.type('!');
      await page.keyboard.press('Escape');
      expect((await activeCell(page)).text).toBe('Лесной район');
      await page.keyboard.press('Delete');
      expect((await activeCell(page)).name).toBe('F6: пусто');
    },
    patience,
  );

  test(
    'offers the options of a cell, and takes one',
    async () => {
      const { page, picture } = await opened();
      await goTo(page, 'F9');
      expect((await activeCell(page)).text).toBe('календарный год');
      await page.keyboard.press('Alt+ArrowDown');
      const list = page.getByRole('listbox');
      expect(await list.getByRole('option').allInnerTexts()).toEqual(['календарный год', 'учебный год']);
      await picture('workbench-options');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect((await activeCell(page)).text).toBe('учебный год');
    },
    patience,
  );

  test(
    'does not take a value that the rule of its cell forbids, and says why',
    async () => {
      const { page, picture } = await opened();
      await goTo(page, 'F7');
      const before = (await activeCell(page)).text;
      await typeOver(page, 'вчера');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('alertdialog');
      await dialog.waitFor();
      await picture('workbench-rejected');
      expect(await dialog.innerText()).toContain('Нужна дата');
      await dialog.getByRole('button', { name: 'Отмена' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect((await activeCell(page)).text).toBe(before);
    },
    patience,
  );

  test(
    'saves under a new name what another program reads as it was typed',
    async () => {
      const { page } = await opened();
      await goTo(page, 'F6');
      await typeOver(page, 'Лесной район');
      await page.keyboard.press('Tab');
      await goTo(page, 'F7');
      await typeOver(page, '01.09.2020');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+s');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Имя файла').fill('Лесной');
      const coming = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Сохранить' }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe('Лесной.xlsx');
      const bytes = await bytesOf(download);
      const read = askOpenpyxl(
        bytes,
        "sheet = book['Программа']\nprint(json.dumps([sheet['F6'].value, str(sheet['F7'].value), book.sheetnames[0]]))",
      );
      expect(read).toEqual(['Лесной район', '2020-09-01 00:00:00', 'Программа']);
      const path = join(mkdtempSync(join(tmpdir(), 'vekha-')), 'Лесной.xlsx');
      writeFileSync(path, bytes);
      await page.locator('#open-file').setInputFiles(path);
      await page.getByText('Пример', { exact: true }).waitFor({ state: 'detached' });
      await goTo(page, 'F6');
      expect((await activeCell(page)).text).toBe('Лесной район');
    },
    patience,
  );

  test(
    'says why a file does not open, and keeps the one that is open',
    async () => {
      const { page } = await opened();
      await page
        .locator('#open-file')
        .setInputFiles({ name: 'старая.xls', mimeType: '', buffer: Buffer.from('не книга') });
      await page.getByText('«старая.xls» не открывается').waitFor();
      expect(await page.getByRole('grid').isVisible()).toBe(true);
    },
    patience,
  );

  test(
    'asks before another workbook takes the place of one that is not saved',
    async () => {
      const { page, picture } = await opened();
      const other = { name: 'старая.xlsx', mimeType: '', buffer: Buffer.from('не книга') };
      const refused = page.getByText('«старая.xlsx» не открывается');
      const dialog = page.getByRole('alertdialog', { name: 'Книга не сохранена' });
      await goTo(page, 'F6');
      await typeOver(page, 'Лесной район');
      await page.keyboard.press('Enter');
      await page.locator('#open-file').setInputFiles(other);
      await dialog.waitFor();
      await picture('workbench-unsaved');
      expect(await brokenRules(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await refused.count()).toBe(0);
      await page.locator('#open-file').setInputFiles(other);
      await dialog.getByRole('button', { name: 'Сохранить как…' }).click();
      const coming = page.waitForEvent('download');
      await page.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click();
      await coming;
      await page.getByText('Книга сохранена').waitFor();
      await page.locator('#open-file').setInputFiles(other);
      await refused.waitFor();
      expect(await dialog.count()).toBe(0);
    },
    patience,
  );

  test(
    'holds back another workbook, and the page itself, until what was made is saved or given up',
    async () => {
      const { page } = await opened();
      await page.getByRole('tab', { name: 'План', exact: true }).click();
      const chosen = page.locator('input[type=file][accept*=".docx"]');
      const make = async (name: string): Promise<void> => {
        const text = `План мероприятий на 2023 год\n№\tМероприятие\tСрок\n1\t${name}\tмай\n`;
        await chosen.setInputFiles({ name: 'план.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
        await page.getByRole('button', { name: 'Создать новую книгу' }).click();
      };
      await make('Первое совещание');
      await page.getByText('· не сохранено').waitFor();
      await page.getByRole('tab', { name: 'План', exact: true }).click();
      await make('Второе совещание');
      const dialog = page.getByRole('alertdialog');
      await dialog.getByRole('button', { name: 'Отмена' }).click();
      await page.getByText('Новая книга не открыта').first().waitFor();
      const [asked] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
      expect(asked.type()).toBe('beforeunload');
      await asked.dismiss();
      await page.getByRole('button', { name: 'Создать новую книгу' }).click();
      await dialog.getByRole('button', { name: 'Не сохранять' }).click();
      await page.getByRole('tab', { name: 'Мероприятия' }).click();
      await page.getByText('Второе совещание').first().waitFor();
    },
    patience,
  );

  test(
    'pastes lines of a table into cells, and copies them back',
    async () => {
      const { page } = await opened();
      await page.getByRole('tab', { name: 'Результаты' }).click();
      await page.evaluate(() => navigator.clipboard.writeText('раз\t2,5\nдва\t3'));
      await goTo(page, 'H40');
      await page.keyboard.press('Control+v');
      await goTo(page, 'I40');
      expect((await activeCell(page)).text).toBe('2,5');
      await goTo(page, 'H40');
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Control+c');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('раз\t2,5\nдва\t3');
    },
    patience,
  );

  test(
    'walks the sheets by keyboard and leaves the sheet by Tab',
    async () => {
      const { page } = await opened();
      await goTo(page, 'B5');
      await page.keyboard.press('Control+PageDown');
      await page.getByRole('grid', { name: 'Лист «Показатели»' }).waitFor();
      await page.keyboard.press('Control+PageUp');
      await page.getByRole('grid', { name: 'Лист «Программа»' }).waitFor();
      for (let count = 0; count < 40; count += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.closest('[role=grid]') === null)) return;
      }
      throw new Error('Tab never leaves the sheet');
    },
    patience,
  );

  test.each([
    ['light', 'ru', 1280],
    ['dark', 'en', 1280],
    ['light', 'ru', 320],
    ['dark', 'ru', 320],
  ] as const)(
    'is accessible and fits: %s, %s, %i px',
    async (scheme, language, width) => {
      const { page, picture } = await opened({ scheme, language, width });
      await picture(`workbench-${scheme}-${language}-${width}`);
      expect(await brokenRules(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      if (width === 320) {
        await page.getByRole('button', { name: language === 'ru' ? 'Панель' : 'Pane' }).click();
        await picture(`workbench-pane-${scheme}-${language}-${width}`);
        expect(await overflowing(page)).toEqual([]);
      }
    },
    patience,
  );

  test(
    'keeps its lines in forced colours',
    async () => {
      const { page, picture } = await opened({ forcedColors: 'active' });
      await picture('workbench-forced-colors');
      const outline = await page
        .locator('[role=gridcell][tabindex="0"]')
        .evaluate((cell) => getComputedStyle(cell).outlineStyle);
      expect(outline).toBe('solid');
    },
    patience,
  );
});
