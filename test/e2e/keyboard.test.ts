import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { files, newFolder, removeFolders } from '../support/cli';
import { municipality } from '../support/municipality';
import { schoolForm } from '../support/school-report';
import { describeWith } from '../support/tools';
import { activeCell, goTo, patience } from './support/desk';
import { useDesks } from './support/use-desks';

describeWith('chromium', 'the workbench by keyboard', () => {
  const open = useDesks();
  let form = '';

  beforeAll(async () => {
    form = join(newFolder(), 'form.xlsx');
    writeFileSync(form, await files.write(schoolForm(municipality())));
  }, patience);
  afterAll(removeFolders);
  const openedForm = async (): Promise<Page> => {
    const { page } = await open();
    await page.locator('#open-file').setInputFiles(form);
    await page.getByRole('navigation', { name: 'Разделы формы' }).waitFor();
    return page;
  };

  test(
    'F6 goes round the bar, the sheet and the pane, and Shift+F6 back to where one was',
    async () => {
      const page = await openedForm();
      await goTo(page, await firstCell(page, '[aria-readonly]'));
      const cell = await activeCell(page);
      const way: string[] = [];
      for (const keys of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
        await page.keyboard.press(keys);
        way.push(await region(page));
      }
      expect(way).toEqual(['pane', 'bar', 'sheet', 'bar', 'pane']);
      await page.keyboard.press('Shift+F6');
      expect((await activeCell(page)).name).toBe(cell.name);
      await page.keyboard.press('F2');
      await page.keyboard.press('F6');
      expect(await region(page)).toBe('pane');
    },
    patience,
  );

  test(
    'Tab leaves the line of the cell without a step to undo',
    async () => {
      const page = await openedForm();
      await page.getByRole('tab', { name: 'Оснащение' }).click();
      for (const address of [await firstCell(page, '[aria-readonly]'), await firstInput(page)]) {
        await goTo(page, address);
        await page.getByLabel('Содержимое ячейки').focus();
        await page.keyboard.press('Tab');
        expect(await region(page)).toBe('sheet');
        expect((await activeCell(page)).name.startsWith(`${address}:`)).toBe(true);
      }
      expect(await page.getByRole('button', { name: 'Отменить' }).getAttribute('aria-disabled')).toBe('true');
    },
    patience,
  );

  test(
    'Escape gives up what stands in the line, Enter writes it once, and both lead back to the sheet',
    async () => {
      const page = await openedForm();
      await page.getByRole('tab', { name: 'Оснащение' }).click();
      const address = await firstInput(page);
      const line = page.getByLabel('Содержимое ячейки');
      await goTo(page, address);
      await line.fill('37');
      await line.press('Escape');
      expect(await region(page)).toBe('sheet');
      expect((await activeCell(page)).text).toBe('');
      await line.fill('37');
      await line.press('Enter');
      expect(await region(page)).toBe('sheet');
      await goTo(page, address);
      expect((await activeCell(page)).text).toBe('37');
      await page.keyboard.press('Control+z');
      expect((await activeCell(page)).text).toBe('');
    },
    patience,
  );

  test(
    'Escape, then Tab leads out of a form into the pane in a few steps',
    async () => {
      const page = await openedForm();
      await page.getByRole('tab', { name: 'Оснащение' }).click();
      await goTo(page, await firstInput(page));
      await page.keyboard.press('Tab');
      expect(await region(page)).toBe('sheet');
      await page.keyboard.press('Escape');
      let steps = 0;
      for (; steps < 20 && (await region(page)) !== 'pane'; steps += 1) await page.keyboard.press('Tab');
      expect(steps).toBeLessThanOrEqual(3);
    },
    patience,
  );
});

/** The part of the page that has the focus. */
function region(page: Page): Promise<string> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('[data-region]')];
    return ['bar', 'sheet', 'pane'][all.findIndex((one) => one.contains(document.activeElement))] ?? 'none';
  });
}

/** Address of the first cell of the sheet in front that takes a value and has none. */
function firstInput(page: Page): Promise<string> {
  return firstCell(page, ':not([aria-readonly])');
}

function firstCell(page: Page, kind: string): Promise<string> {
  return page.evaluate((selector) => {
    const cells = [...document.querySelectorAll<HTMLElement>(`[role=gridcell]${selector}`)];
    const empty = cells.find(({ textContent, offsetHeight }) => textContent === '' && offsetHeight > 0);
    const [row = 0, column = 0] = empty?.dataset['cell']?.split(',').map(Number) ?? [];
    return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
  }, kind);
}
