import type { Workbook } from '../../src/workbook/workbook';
import { cellAt } from '../host/model/sheet-cells';
import type { PaneInExcel } from '../support/excel-scenario';
import { paneBeside, until } from '../support/excel-scenario';
import { municipality } from '../support/municipality';
import { schoolForm } from '../support/school-report';
import { blankSheet } from '../support/sample-workbook';
import { scaledMunicipal } from '../support/scaled-sample';
import { describeWith, toolPatience } from '../support/tools';
import { useExcelRoom } from './support/excel-room';

describeWith('chromium', 'a school in Excel', () => {
  const room = useExcelRoom();

  test(
    'the buttons of the ribbon go from problem to problem',
    async () => {
      const pane = (room.pane = await paneBeside(
        room.browser,
        room.served,
        schoolForm(municipality()),
        'commands.html',
      ));
      const { host } = pane;
      const place = (): string => JSON.stringify([host.workbook.activeSheet, host.workbook.selection.area]);
      await pane.frame.waitForFunction(() => document.readyState === 'complete');
      await commandsReady(pane);
      await pane.command('Vekha.CheckForm', 'checkForm');
      const first = place();
      await pane.command('Vekha.NextProblem', 'nextProblem');
      const second = place();
      expect(second).not.toBe(first);
      await pane.command('Vekha.CheckForm', 'checkForm');
      expect(place()).toBe(first);
    },
    toolPatience,
  );

  test.each([
    ['a workbook that is not ours', blankWorkbook, /^Эта книга — не форма школы/],
    ['the workbook of a municipality', municipalBook, /^Это книга муниципалитета/],
  ])(
    'the buttons say in %s that there is nothing to check, and end when that is read',
    async (_name, workbook, said) => {
      const pane = (room.pane = await paneBeside(room.browser, room.served, workbook(), 'commands.html'));
      await commandsReady(pane);
      for (const [id, name, close] of [
        ['Vekha.CheckForm', 'checkForm', byButton],
        ['Vekha.NextProblem', 'nextProblem', byCross],
      ] as const) {
        let isDone = false;
        const done = pane.command(id, name).then(() => {
          isDone = true;
        });
        await until(() => pane.dialog() !== null);
        await pane.dialog()?.getByRole('alert').filter({ hasText: said }).waitFor();
        expect(isDone).toBe(false);
        await close(pane);
        await done;
        await until(() => pane.dialog() === null);
      }
    },
    toolPatience,
  );

  test(
    'a button that Excel refuses says so, and leaves the workbook alone',
    async () => {
      const pane = (room.pane = await paneBeside(
        room.browser,
        room.served,
        schoolForm(municipality()),
        'commands.html',
      ));
      await commandsReady(pane);
      const before = JSON.stringify(valuesOf(pane));
      pane.host.faults.failWith = 'InternalError';
      pane.host.faults.failAtAction = 3;
      const done = pane.command('Vekha.CheckForm', 'checkForm');
      await until(() => pane.dialog() !== null);
      await pane
        .dialog()
        ?.getByRole('alert')
        .filter({ hasText: /^Excel отказал \(InternalError/ })
        .waitFor();
      await byButton(pane);
      await done;
      expect(JSON.stringify(valuesOf(pane))).toBe(before);
    },
    toolPatience,
  );

  test(
    'what is typed in the pane is in the sheet, and what is typed in the sheet is in the pane',
    async () => {
      const pane = (room.pane = await paneBeside(room.browser, room.served, schoolForm(municipality())));
      const { frame, host } = pane;
      await frame.getByRole('button', { name: 'Оснащение' }).click();
      const field = frame.getByRole('spinbutton').or(frame.getByRole('textbox')).first();
      await field.waitFor();
      const unlockedBefore = valuesOf(pane);
      await field.fill('37');
      await field.press('Tab');
      await until(() => valuesOf(pane).includes(37));
      expect(unlockedBefore).not.toContain(37);
      const place = placeOf(pane, 37);
      host.type(place.sheet, place, 41);
      await frame.waitForFunction(() => [...document.querySelectorAll('input')].some(({ value }) => value === '41'));
    },
    toolPatience,
  );
});

function blankWorkbook(): Workbook {
  const properties = { title: '', subject: '', modified: null, custom: {} };
  return { sheets: [blankSheet('Лист1')], names: [], activeSheet: 'Лист1', properties };
}

function municipalBook(): Workbook {
  return scaledMunicipal(3);
}

async function byButton(pane: PaneInExcel): Promise<void> {
  await pane.dialog()?.getByRole('button', { name: 'Закрыть' }).click();
}

async function byCross(pane: PaneInExcel): Promise<void> {
  await pane.closeDialog();
}

/** The library tells Excel when its buttons can be pressed. */
async function commandsReady({ host }: PaneInExcel): Promise<void> {
  await until(() => host.requests.length > 0);
  await new Promise((done) => setTimeout(done, 500));
}

function valuesOf({ host }: PaneInExcel): readonly unknown[] {
  return host.workbook.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((line) => [...line.values()].map(({ content }) => content)),
  );
}

function placeOf({ host }: PaneInExcel, value: number) {
  for (const sheet of host.workbook.sheets) {
    for (const [row, line] of sheet.cells) {
      for (const column of line.keys()) {
        const cell = cellAt(sheet, row, column);
        if (cell?.content === value && !cell.format.locked) return { sheet: sheet.name, row, column };
      }
    }
  }
  throw new Error(`${String(value)} stands nowhere`);
}
