import type { Page } from 'playwright-core';
import { emptySheet } from '../../src/workbook/empty-sheet';
import { area, cellName } from '../../src/workbook/address';
import { columnRange } from '../../src/workbook/expression/reference';
import { parseFormula } from '../../src/workbook/expression/parse-formula';
import type { Sheet } from '../../src/workbook/sheet';
import { files } from '../support/cli';
import { sampleWorkbook } from '../support/sample-workbook';
import { askOpenpyxl, describeWith } from '../support/tools';
import type { Desk } from './support/desk';
import { activeCell, bytesOf, goTo, patience, typeOver } from './support/desk';
import { useDesks } from './support/use-desks';

describeWith('chromium', 'what the workbench makes of cells', () => {
  const open = useDesks();

  test(
    'a figure leads to where it comes from, as the saved file says',
    async () => {
      const { page } = await open();
      await page.getByRole('button', { name: 'Взять файлы примера' }).click();
      await page.getByRole('button', { name: 'Собрать свод' }).click();
      await page.getByText('Свод собран').first().waitFor();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Свод отдельной книгой' }).click();
      const links = askOpenpyxl(
        await bytesOf(await coming),
        `print(json.dumps([[sheet.title, cell.coordinate, cell.hyperlink.location] for sheet in book
  for row in sheet.iter_rows() for cell in row if cell.hyperlink and cell.hyperlink.location]))`,
      ) as [string, string, string][];
      for (const sheet of ['Сводка', 'Свод показателей']) {
        await page.getByRole('tab', { name: sheet, exact: true }).click();
        const figure = page
          .getByRole('grid', { name: `Лист «${sheet}»` })
          .locator('[data-link]')
          .first();
        const place = await figure.evaluate((text) => text.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? '');
        const [row = -1, column = -1] = place.split(',').map(Number);
        const [, , target] = links.find(([on, at]) => on === sheet && at === cellName({ row, column })) ?? [];
        expect(target).toBeDefined();
        await figure.click();
        expect(await whereabouts(page)).toBe(target?.replaceAll("'", ''));
      }
    },
    patience,
  );

  test(
    'a formula of another program keeps its last result and says that it is not recalculated',
    async () => {
      const { page } = await opened({
        ...emptySheet('Лист'),
        rows: [
          { cells: [{ value: 2 }] },
          { cells: [{ value: 4, formula: parseFormula('A1*2')! }] },
          { cells: [{ value: 9, formula: { kind: 'foreign', text: 'VLOOKUP(A1,A1:B9,1,FALSE)' } }] },
        ],
      });
      const said = 'она не пересчитывается';
      await goTo(page, 'A1');
      await typeOver(page, '5');
      await page.keyboard.press('Enter');
      expect(await activeCell(page)).toEqual({ text: '10', name: 'A2: 10' });
      expect(await cornerOf(page)).toBe(0);
      await page.keyboard.press('ArrowDown');
      const foreign = await activeCell(page);
      expect([foreign.text, foreign.name.startsWith('A3: 9, '), foreign.name.endsWith(said)]).toEqual([
        '9',
        true,
        true,
      ]);
      expect(await cornerOf(page)).toBe(7);
      expect(await page.getByLabel('Содержимое ячейки').first().inputValue()).toBe('=VLOOKUP(A1,A1:B9,1,FALSE)');
      expect(await page.getByText('ƒ ≠').getAttribute('title')).toContain(said);
    },
    patience,
  );

  test(
    'a chart is a picture of its cells, and follows them',
    async () => {
      const { page } = await opened({
        ...emptySheet('Лист'),
        rows: [1, 2, 4].map((value, at) => ({ cells: [{ value: 'АБВ'.charAt(at) }, { value }] })),
        charts: [
          {
            title: 'Сдали формы',
            categories: columnRange('Лист', 0, 0, 2),
            series: [{ title: 'Школы', values: columnRange('Лист', 1, 0, 2), color: '1F4E79', kind: 'column' }],
            valueAxisTitle: '',
            anchor: area(4, 1, 20, 6),
          },
        ],
      });
      const chart = page.getByRole('img', { name: 'Сдали формы' });
      await chart.waitFor();
      expect(await shares(page)).toEqual([0.25, 0.5, 1]);
      const [box, corner] = [await chart.boundingBox(), await page.locator('[data-cell="4,1"]').boundingBox()];
      expect([box?.x, box?.y]).toEqual([corner?.x, corner?.y]);
      await goTo(page, 'B3');
      await typeOver(page, '2');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => {
        const [first, second, third] = document.querySelectorAll('svg[role=img] > rect');
        return second?.getAttribute('height') === third?.getAttribute('height') && first !== undefined;
      });
      expect(await shares(page)).toEqual([0.5, 1, 1]);
    },
    patience,
  );

  const opened = async (sheet: Sheet): Promise<Desk> => {
    const desk = await open();
    const { page } = desk;
    const bytes = await files.write({ ...sampleWorkbook(), sheets: [sheet], names: [], activeSheet: sheet.name });
    await page.locator('#open-file').setInputFiles({ name: 'чужая.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
    await page.getByRole('grid', { name: `Лист «${sheet.name}»` }).waitFor();
    return desk;
  };
});

/** `Показатели!B7`: the sheet in front and the active cell. */
async function whereabouts(page: Page): Promise<string> {
  const tabs = page.getByRole('tablist', { name: 'Листы' });
  const sheet = await tabs.locator('[aria-selected=true]').innerText();
  return `${sheet}!${await page.getByLabel('Адрес ячейки').inputValue()}`;
}

/** Pixels of the coloured corner that marks the active cell. */
function cornerOf(page: Page): Promise<number> {
  return page
    .locator('[role=gridcell][tabindex="0"]')
    .evaluate((cell) => Number.parseInt(getComputedStyle(cell, '::before').borderTopWidth, 10) || 0);
}

/** Heights of the columns of the chart, the highest as 1. */
async function shares(page: Page): Promise<readonly number[]> {
  const heights = await page
    .locator('svg[role=img] > rect')
    .evaluateAll((columns) => columns.map((column) => Number(column.getAttribute('height'))));
  return heights.map((height) => Math.round((height / Math.max(...heights)) * 100) / 100);
}
