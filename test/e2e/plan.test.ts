import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { askOpenpyxl, describeWith } from '../support/tools';
import { brokenRules } from './support/axe';
import type { Desk, Look } from './support/desk';
import { bytesOf, patience } from './support/desk';
import { overflowing } from './support/overflow';
import { useDesks } from './support/use-desks';

const roadMaps = join(__dirname, '..', 'fixtures', 'road-maps');
const indicators = '53-indicators-and-activities-tsv.txt';
const activities = '01-growth-centres.txt';

describeWith('chromium', 'a road map in the pane', () => {
  const open = useDesks();
  const opened = async (look: Look = {}): Promise<Desk> => {
    const desk = await open(look);
    if (look.width === 320) await button(desk.page, 'Панель').click();
    await paneTab(desk.page, 'План').click();
    return desk;
  };

  test(
    'becomes validated sheets, with what was found and what is asked shown before',
    async () => {
      const { page, picture } = await opened();
      await choose(page, [indicators, activities]);
      await page.getByText(`Что найдено: ${indicators}`).waitFor();
      await page.getByText(`Что найдено: ${activities}`).waitFor();
      await picture('plan-found');
      expect(await brokenRules(page)).toEqual([]);
      await button(page, 'Создать новую книгу').click();
      await page.getByRole('tab', { name: 'Вопросы к плану' }).waitFor();
      await picture('plan-drawn');
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Сохранить как/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click();
      const script = `
sheet = book['Мероприятия']
rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
keys = [row[0] for row in rows if isinstance(row[0], str) and row[0].startswith('a') and row[0][1:].isdigit()]
print(json.dumps([book.sheetnames[:6], len(keys), len(set(keys))]))`;
      const [names, rows, keys] = askOpenpyxl(await bytesOf(await coming), script) as [string[], number, number];
      expect(names).toEqual(['Программа', 'Показатели', 'Результаты', 'Мероприятия', 'Школы', 'Вопросы к плану']);
      expect([rows, keys]).toEqual([expectedActivities(), expectedActivities()]);
    },
    patience,
  );

  test(
    'read again changes nothing, corrected says what changes',
    async () => {
      const { page } = await opened();
      await choose(page, [activities]);
      await button(page, 'Создать новую книгу').click();
      await page.getByRole('tab', { name: 'Вопросы к плану' }).waitFor();
      await paneTab(page, 'План').click();
      await choose(page, [activities]);
      await page.getByText('План в книге не изменится.').waitFor();
      const text = readFileSync(join(roadMaps, activities), 'utf8');
      const corrected = Buffer.from(text.replace('ежеквартально', 'ежемесячно'));
      await fileInput(page).setInputFiles([{ name: activities, mimeType: 'text/plain', buffer: corrected }]);
      await page.getByText(/Что изменится в плане: \d+/).waitFor();
      await button(page, 'Обновить листы плана').click();
      await page.getByText('Листы плана готовы').first().waitFor();
    },
    patience,
  );

  test(
    'that cannot be read says why and what to do',
    async () => {
      const { page, picture } = await opened({ width: 320 });
      await fileInput(page).setInputFiles([
        { name: 'план.doc', mimeType: '', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') },
      ]);
      await page.getByText('Не прочитано: план.doc').waitFor();
      await picture('plan-unreadable-320');
      expect(await overflowing(page)).toEqual([]);
      expect(await brokenRules(page)).toEqual([]);
    },
    patience,
  );
});

function expectedActivities(): number {
  return [indicators, activities]
    .map((name) => JSON.parse(readFileSync(join(roadMaps, name.replace('.txt', '.expected.json')), 'utf8')) as Expected)
    .reduce((sum, expected) => sum + expected.activities.length, 0);
}

interface Expected {
  readonly activities: readonly unknown[];
}

function choose(page: Page, names: readonly string[]): Promise<void> {
  return fileInput(page).setInputFiles(
    names.map((name) => ({ name, mimeType: 'text/plain', buffer: readFileSync(join(roadMaps, name)) })),
  );
}

function fileInput(page: Page): Locator {
  return page.locator('input[type=file][accept*=".docx"]');
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

function paneTab(page: Page, name: string): Locator {
  return page.getByRole('tablist', { name: 'Работа координатора' }).getByRole('tab', { name, exact: true });
}
