import type { OpenWorkbook } from '../../app/ports';
import { failure, success } from '../../domain/result';
import { cellName } from '../../workbook/address';
import { changes } from './changes';
import { drawSheets } from './draw/draw-sheets';
import type { ExcelQueue } from './excel-queue';
import { nothing } from './excel-queue';
import { readSelection } from './read-selection';
import { readValues } from './read-values';
import { writeInput } from './write-input';

/** The workbook that is open in Excel beside the pane. */
export function officeWorkbook(queue: ExcelQueue): OpenWorkbook {
  const { subscribe, expect } = changes(queue);
  return {
    drawSheets: (sheets, names = []) =>
      queue.run('mayRepeat', (batch) => {
        for (const { name } of sheets) expect(name, null);
        return drawSheets(batch, sheets, names);
      }),
    readValues: (sheets) => queue.run('mayRepeat', (batch) => readValues(batch, sheets ?? null)),
    readSelection: () => queue.run('mayRepeat', readSelection),
    writeInput: (sheet, cell, value) =>
      queue.run('mayRepeat', (batch) => {
        expect(sheet, { from: cell, to: cell });
        return writeInput(batch, sheet, cell, value);
      }),
    select: (name, cell) =>
      queue.run('mayRepeat', async ({ context, sync }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load('name');
        await sync();
        if (sheet.isNullObject) return failure({ code: 'noSuchSheet', sheet: name });
        sheet.activate();
        sheet.getRange(cellName(cell)).select();
        await sync();
        return nothing;
      }),
    subscribe,
    readSetting: async (name) => {
      const read = await queue.run('mayRepeat', async ({ context, sync }) => {
        const setting = context.workbook.settings.getItemOrNullObject(name);
        setting.load('value');
        await sync();
        const value: unknown = setting.isNullObject ? null : setting.value;
        return success(typeof value === 'string' ? value : null);
      });
      return read.ok ? read.value : null;
    },
    writeSetting: async (name, value) => {
      // A setting is a convenience: what cannot be remembered is asked again.
      await queue.run('mayRepeat', async ({ context, sync }) => {
        const { settings } = context.workbook;
        if (value === null) settings.getItemOrNullObject(name).delete();
        else settings.add(name, value);
        await sync();
        return nothing;
      });
    },
  };
}
