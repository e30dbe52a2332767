import type { OpenWorkbook, SheetChange } from '../../src/app/ports';
import type { Position } from '../../src/workbook/address';
import { emptySheet } from '../../src/workbook/empty-sheet';
import type { CellValue } from '../../src/workbook/cell-value';
import type { Sheet } from '../../src/workbook/sheet';
import type { Workbook } from '../../src/workbook/workbook';
import type { WorkbookValues } from '../../src/workbook/workbook-values';
import { constant, operation, reference } from '../../src/workbook/expression/expression';
import { cellAt } from '../../src/workbook/expression/reference';

/** A document under test, and what a person does in it. */
export interface OpenDocument {
  readonly open: OpenWorkbook;
  readonly userTypes: (sheet: string, cell: Position, value: CellValue) => Promise<void>;
}

const input = { unlocked: true } as const;

function sheet(name: string, fields: Partial<Sheet> = {}): Sheet {
  return { ...emptySheet(name), ...fields };
}

const form = sheet('Форма', {
  protection: 'inputsOnly',
  rows: [
    { cells: [{ value: 'Число' }, { value: 2, style: input }] },
    {
      cells: [{ value: 'Вдвое' }, { value: 4, formula: operation(reference(cellAt(null, 0, 1)), '*', constant(2)) }],
    },
  ],
});

/** The document that every implementation is opened on. */
export const contractWorkbook: Workbook = {
  sheets: [form, sheet('Заметки', { rows: [{ cells: [{ value: 'своё' }] }] })],
  names: [],
  activeSheet: 'Форма',
  properties: { title: 'Договор', subject: '', modified: null, custom: {} },
};

const number = { row: 0, column: 1 };
const twice = { row: 1, column: 1 };

/** What a pane may rely on, wherever the document lives. */
export function describeOpenWorkbook(name: string, make: (workbook: Workbook) => Promise<OpenDocument>): void {
  describe(`${name} is an open workbook`, () => {
    const opened = () => make(contractWorkbook);

    test('reads the values of all sheets, results included', async () => {
      const { open } = await opened();
      const values = await open.readValues();
      expect(values.ok && values.value.sheets.map((one) => one.name)).toEqual(['Форма', 'Заметки']);
      expect(values.ok && cellOf(values.value, 'Форма', twice)).toBe(4);
    });

    test('reads the named sheets only, and names one that is missing', async () => {
      const { open } = await opened();
      const values = await open.readValues(['Заметки']);
      expect(values.ok && values.value.sheets.map((one) => one.name)).toEqual(['Заметки']);
      expect(await open.readValues(['Нет такого'])).toEqual({
        ok: false,
        problem: { code: 'noSuchSheet', sheet: 'Нет такого' },
      });
    });

    test('writes an input, and the results that hang on it follow', async () => {
      const { open } = await opened();
      expect(await open.writeInput('Форма', number, 21)).toEqual({ ok: true, value: null });
      const values = await open.readValues(['Форма']);
      expect(values.ok && cellOf(values.value, 'Форма', twice)).toBe(42);
    });

    test('clears an input', async () => {
      const { open } = await opened();
      await open.writeInput('Форма', number, null);
      const values = await open.readValues(['Форма']);
      expect(values.ok && cellOf(values.value, 'Форма', number)).toBeNull();
    });

    test('refuses a locked cell and leaves it as it was', async () => {
      const { open } = await opened();
      expect(await open.writeInput('Форма', twice, 5)).toEqual({
        ok: false,
        problem: { code: 'cellIsLocked', sheet: 'Форма', cell: twice },
      });
      const values = await open.readValues(['Форма']);
      expect(values.ok && cellOf(values.value, 'Форма', twice)).toBe(4);
    });

    test('tells its own writing from the typing of a person, until it is told no more', async () => {
      const { open, userTypes } = await opened();
      const changes: SheetChange[] = [];
      const stop = open.subscribe((change) => changes.push(change));
      await open.writeInput('Форма', number, 3);
      await userTypes('Форма', number, 7);
      stop();
      await userTypes('Форма', number, 8);
      const area = { from: number, to: number };
      expect(changes).toEqual([
        { sheet: 'Форма', area, origin: 'pane' },
        { sheet: 'Форма', area, origin: 'user' },
      ]);
    });

    test('draws sheets over those of the same name and behind the others, which it leaves alone', async () => {
      const { open } = await opened();
      const again = sheet('Форма', { rows: [{ cells: [{ value: 'новая' }] }] });
      expect((await open.drawSheets([again, sheet('Свод', { rows: [{ cells: [{ value: 1 }] }] })])).ok).toBe(true);
      const values = await open.readValues();
      expect(values.ok && values.value.sheets.map(({ name: own, values: cells }) => [own, cells])).toEqual([
        ['Форма', ['новая']],
        ['Заметки', ['своё']],
        ['Свод', [1]],
      ]);
    });

    test('selects a cell of a sheet that is there', async () => {
      const { open } = await opened();
      expect(await open.select('Форма', twice)).toEqual({ ok: true, value: null });
      expect(await open.select('Нет такого', twice)).toEqual({
        ok: false,
        problem: { code: 'noSuchSheet', sheet: 'Нет такого' },
      });
    });

    test('keeps settings in the document', async () => {
      const { open } = await opened();
      expect(await open.readSetting('язык')).toBeNull();
      await open.writeSetting('язык', 'en');
      expect(await open.readSetting('язык')).toBe('en');
      await open.writeSetting('язык', null);
      expect(await open.readSetting('язык')).toBeNull();
    });
  });
}

function cellOf(values: WorkbookValues, name: string, { row, column }: Position): CellValue {
  const found = values.sheets.find((one) => one.name === name);
  const at = found?.rows.findIndex((own, index) => own === row && found.columns[index] === column) ?? -1;
  return at < 0 ? null : (found?.values[at] ?? null);
}
