import type { Frame, Locator } from 'playwright-core';
import { memoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { markReady } from '../../src/app/mark-ready';
import type { LocalDate } from '../../src/domain/local-date';
import { parseLocalDate } from '../../src/domain/local-date';
import { cellName } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/workbook';
import { compareOpenWorkbook } from '../host/compare-open-workbook';
import { cellAt } from '../host/model/sheet-cells';
import { drawnInHost } from '../support/drawn-in-host';
import type { PaneInExcel } from '../support/excel-scenario';
import { paneOver, until } from '../support/excel-scenario';
import { asFiled } from '../support/plan-scenarios';
import {
  answersIn,
  answersOfPane,
  answersOfSheet,
  at,
  cellOf,
  inSheet,
  sentForm,
  standsAt,
  unansweredForm,
  withAnswers,
} from '../support/school-scenarios';
import { describeWith, toolPatience } from '../support/tools';
import { useExcelRoom } from './support/excel-room';

describeWith('chromium', "a school's form in Excel", () => {
  const room = useExcelRoom();

  const openForm = async (form: Workbook): Promise<PaneInExcel> => {
    const pane = (room.pane = await paneOver(room.browser, room.served, await drawnInHost(form)));
    await sections(pane).waitFor();
    return pane;
  };

  test(
    'filled in by pane and by sheet, it is in Excel what it is as data, and as a file',
    async () => {
      const form = await unansweredForm();
      const own = await openForm(form);
      const { frame, host } = own;
      await goTo(own, 'Титул');
      await typeInto(frame.getByRole('textbox', { name: 'Сообщение для управления' }), '-5 % к прошлому году: ремонт');
      await back(own);
      await goTo(own, 'Оснащение');
      await typeInto(frame.getByRole('textbox', { name: /^Обучающиеся/ }), '742');
      await typeInto(frame.getByRole('textbox', { name: /^Скорость доступа/ }), '99,5');
      await frame.getByRole('button', { name: 'Дальше: Показатели' }).click();
      const fact = frame.getByRole('radiogroup', { name: /использует федеральную платформу/ });
      await fact.getByText('да', { exact: true }).click();
      await frame.getByRole('button', { name: 'Дальше: Мероприятия' }).click();
      const card = frame.getByRole('article', { name: /школьную дорожную карту/ });
      await card.getByRole('combobox', { name: 'Статус' }).selectOption('выполнено');
      await typeInto(card.getByRole('textbox', { name: 'Дата выполнения' }), '30.08.2021');
      await typeInto(card.getByRole('textbox', { name: /^Документ/ }), '12/08');
      for (const [cell, answer] of answersIn(answersOfSheet)) {
        const place = cellOf(form, cell);
        host.type(place.sheet, place, inSheet(answer));
      }
      const expected = withAnswers(withAnswers(form, answersOfPane), answersOfSheet);
      await arrived(own, form);

      const { differences, compared, notCalculated } = compareOpenWorkbook(host.workbook, expected);
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(3000);
      expect(notCalculated).toBe(0);
      expect(compareOpenWorkbook(host.workbook, await asFiled(expected)).differences).toEqual([]);
    },
    toolPatience,
  );

  test(
    'a wrong value is told on «Проверка», gone to, mended in the sheet, and the form marked ready',
    async () => {
      const form = await sentForm();
      const own = await openForm(form);
      const { frame, host } = own;
      const place = cellOf(form, { form: 'equipment', row: '', field: 'printers' });
      // What is pasted passes the rule of the cell.
      host.type(place.sheet, place, -5);
      await goTo(own, 'Проверка');
      const card = frame.getByRole('article', { name: /Принтеры/ });
      await card.getByText(/5 меньше 0: проверьте число/).waitFor();
      await frame.getByText('Не готово: 1 ошибка').waitFor();
      const wrong = withAnswers(form, { equipment: { '': { printers: -5 } } });
      expect(compareOpenWorkbook(host.workbook, wrong).differences).toEqual([]);

      expect(standsAt(host.workbook)).not.toEqual(at(place));
      await card.getByRole('button', { name: `Показать в листе: Принтеры, ячейка ${cellName(place)}` }).click();
      await until(() => JSON.stringify(standsAt(host.workbook)) === JSON.stringify(at(place)));
      host.type(place.sheet, place, 18);
      await frame.getByText('Ошибок и предупреждений нет.').waitFor();
      await frame.getByText('Готово к сдаче').first().waitFor();
      expect(compareOpenWorkbook(host.workbook, form).differences).toEqual([]);

      await frame.getByRole('button', { name: 'Дальше: Отправка' }).click();
      await frame.getByRole('button', { name: 'Отметить готовность' }).click();
      await frame
        .getByText(/^Отмечено готовым \d/)
        .first()
        .waitFor();
      const inMemory = memoryWorkbook(form);
      await markReady(inMemory, today());
      const { differences, compared } = compareOpenWorkbook(host.workbook, inMemory.current());
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(3000);
    },
    toolPatience,
  );
});

/** The clock of the browser is the clock of this machine. */
function today(): LocalDate {
  const [iso = ''] = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().split('T');
  const day = parseLocalDate(iso);
  if (day === null) throw new Error('the clock has no day');
  return day;
}

function sections({ frame }: PaneInExcel): Locator {
  return frame.getByRole('navigation', { name: 'Разделы формы' });
}

async function goTo(pane: PaneInExcel, title: string): Promise<void> {
  await sections(pane)
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click();
}

async function back({ frame }: PaneInExcel): Promise<void> {
  await frame.getByRole('button', { name: 'К разделам' }).click();
}

async function typeInto(field: ReturnType<Frame['locator']>, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Tab');
}

/** Everything that was typed in the pane stands in its cell. */
async function arrived({ host }: PaneInExcel, form: Workbook): Promise<void> {
  const places = answersIn(answersOfPane).map(([cell]) => cellOf(form, cell));
  await until(() =>
    places.every(({ sheet, row, column }) => {
      const own = host.workbook.sheets.find(({ name }) => name === sheet);
      return own !== undefined && (cellAt(own, row, column)?.content ?? null) !== null;
    }),
  );
}
